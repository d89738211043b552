"""Who makes up a share, each with a verb of its own or with one that is left out."""

import pytest


def read(record):
    """Share, noun, sex, nationality and outcome of every share of people."""
    return [
        (
            figure.span.text,
            figure.noun,
            figure.sex and figure.sex.value,
            ",".join(figure.nationality),
            figure.outcome and figure.outcome.value,
        )
        for figure in record.figures
        if figure.unit.value == "share"
    ]


MADE_UP = [
    (
        "Some 600 people were held. Men accounted for 80%, women for 15% and children for 5%.",
        [
            ("80%", "Men", "male", "", "arrested"),
            ("15%", "women", "female", "", "arrested"),
            ("5%", "children", None, "", "arrested"),
        ],
    ),
    (
        "Some 600 were deported. Malians made up 30%, and Sudanese accounted for 25%.",
        [("30%", "Malians", None, "ML", "deported"), ("25%", "Sudanese", None, "SD", "deported")],
    ),
    (
        (
            "So far 400 road users have died. Drivers also account for 18%; passengers account "
            "for 12%; pedestrians make up 31%."
        ),
        [
            ("18%", "Drivers", None, "", "killed"),
            ("12%", "passengers", None, "", "killed"),
            ("31%", "pedestrians", None, "", "killed"),
        ],
    ),
    (
        "Men make up 70% of murder victims, but women make up 80% of those killed at home.",
        [
            ("70%", "murder victims", "male", "", "killed"),
            ("80%", None, "female", "", "killed"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MADE_UP, ids=[text for text, _ in MADE_UP])
def test_a_share_is_of_those_who_make_it_up(record_of, text, expected):
    assert read(record_of(text)) == expected


def test_people_who_are_accounted_for_are_found(record_of):
    (figure,) = record_of("Rescuers have accounted for all 40 guests.").figures
    assert (figure.span.text, figure.role.value) == ("40", "other")


POPULATIONS = [
    (
        "Women make up 13 percent of the US population.",
        [("13 percent", None, "female", "US", None)],
    ),
    ("Some 13 percent of the population fled.", [("13 percent", None, None, "", "displaced")]),
    ("Reserves hold 13 percent of the bird population.", []),
    ("Coal accounts for 13 percent of the country's supply.", []),
]


@pytest.mark.parametrize(("text", "expected"), POPULATIONS, ids=[text for text, _ in POPULATIONS])
def test_a_share_of_a_population_is_one_of_people(record_of, text, expected):
    assert [one for one in read(record_of(text)) if one[0]] == expected
