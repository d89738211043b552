"""What several sentences tie to one group, each in its own words, and which makes it up."""

import pytest


def listed(record):
    """Each partition as (total, parts, complete), as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return [
        (printed[p.total], tuple(printed[part] for part in p.parts), p.complete)
        for p in record.partitions
    ]


MADE_UP = [
    (
        "Thirty cases are on admission, out of which eleven are confirmed and 19 suspected.",
        ("Thirty", ("eleven", "19"), True),
    ),
    (
        (
            "At least 14 people, several of them children, died in Herat. A bomber killed four "
            "officers of the guard. Ten civilians, including children, were killed."
        ),
        ("14", ("four", "Ten"), True),
    ),
    (
        (
            "Kuwait has 242 new cases of COVID-19, taking the total to 6,289. The ministry said "
            "2,219 patients have recovered, 42 have died and 4,028 are still being treated."
        ),
        ("6,289", ("2,219", "42", "4,028"), True),
    ),
    (
        (
            "Ghana has recorded 3,091 coronavirus cases so far. The number of recoveries is 303, "
            "while 18 people have died. The active cases are 2,770."
        ),
        ("3,091", ("303", "18", "2,770"), True),
    ),
]


@pytest.mark.parametrize(("text", "expected"), MADE_UP, ids=[text for text, _ in MADE_UP])
def test_parts_tied_in_their_own_words_make_a_group_up(record_of, text, expected):
    assert listed(record_of(text)) == [expected]


KEPT = [
    "Police held 12 people. Seven of them were women. Five of them were Poles.",
    "The hospital has 30 patients, of whom eleven are women and 18 recent arrivals.",
    "Mali has 310 cases of cholera. Neighbouring Niger has 45 active cases.",
    "Courts closed 310 cases last year. There are 45 active cases before the court.",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_is_told_otherwise_is_not_gathered(record_of, text):
    assert [each for each in listed(record_of(text)) if each[2]] == []


ACTIVE = [
    "The number of confirmed cases rose to 1,402. The number of active cases stands at 562.",
    "Oman has 1,402 dengue cases. There are 562 active cases.",
    "Chad counts 1,402 cholera cases so far. The active cases are 562.",
]


@pytest.mark.parametrize("text", ACTIVE)
def test_active_cases_are_of_all_cases(record_of, text):
    whole, active = record_of(text).figures

    assert (active.span.text, active.of) == ("562", whole.id)
