"""A headline's round number is not held against the exact one of the story."""

import pytest


def loud(record):
    """The codes of the findings that a reader is shown first."""
    return [f.code for f in record.findings if f.level.value in ("error", "warning")]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Bus fire kills 60\n\nNearly 60 people died in a bus fire, police said.", []),
        ("Storm kills 200\n\nA storm has killed 206 people in Fiji, police said.", []),
        ("Court jails 90 gunmen\n\nA court has jailed 88 gunmen, officials said.", []),
        (
            "Court jails 90 gunmen\n\nA court has jailed 98 gunmen, officials said.",
            ["DUP001"],
        ),
        (
            "Court jails 97 gunmen\n\nA court has jailed 94 gunmen, officials said.",
            ["DUP001"],
        ),
        (
            "Nearly 200 women were freed in Goma. In all, 220 women were freed in Goma.",
            ["APX001"],
        ),
        ("A million hens culled\n\nThe state has culled 933,272 hens, officials said.", []),
        (
            "Storm injures 93\n\nA storm injured 95 people in Suva. Several people were hurt.",
            ["DUP001"],
        ),
        (
            "Storm injures 93\n\nA storm injured more than 90 people in Suva.",
            [],
        ),
    ],
    ids=[
        "the hedge is left out",
        "rounded down",
        "rounded up",
        "too far off",
        "not round",
        "in the story itself",
        "a million",
        "vague numbers fit anything",
        "a floor fits",
    ],
)
def test_a_round_number_of_a_headline_stands_for_one_near_it(record_of, text, codes):
    assert loud(record_of(text)) == codes
