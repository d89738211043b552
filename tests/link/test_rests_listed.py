"""The rest that is only implied is the last part of its list."""

import pytest


def listed(record):
    """Each partition as (total, parts, complete), as printed; what is implied with its value."""
    printed = {
        f.id: f"{f.span.text} {f.quantity.value}" if f.derived else f.span.text
        for f in record.figures
    }
    return [
        (printed[p.total], tuple(printed[part] for part in p.parts), p.complete)
        for p in record.partitions
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Officers held 75 people at the dock. Of those held, 40 were porters, 15 were "
                "clerks, while the rest were drivers."
            ),
            [("75", ("40", "15", "the rest 20"), True)],
        ),
        (
            "Of the 64 sailors saved, a total of 30 were foreigners, while the rest were Fijians.",
            [("64", ("30", "the rest 34"), True)],
        ),
        (
            "The clinic in Beira treated 80 children. Fifty had cholera. The rest had fever.",
            [("80", ("Fifty", "The rest 30"), True)],
        ),
        (
            "Of the 64 sailors saved, 30 were Danes. The rest of the fleet sailed on.",
            [],
        ),
    ],
    ids=["behind a list", "behind one part", "in the next sentence", "the rest of a thing"],
)
def test_an_implied_rest_closes_the_list(record_of, text, expected):
    assert listed(record_of(text)) == expected
