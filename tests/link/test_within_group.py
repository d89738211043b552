"""Some of those counted before: "Within Punjab there were 120", "Among girls, 40 were ill"."""

import pytest
from tests.link.ties import listed, ties

SOME = {
    "bare": (
        "The country has 900 inmates on death row. Within Punjab there were 120.",
        {"120<900"},
    ),
    "same noun": (
        "Officials counted 400 displaced families. Within the camp there were 130 families.",
        {"130<400"},
    ),
    "same fate": (
        "The disease has killed 60 people. Among health workers, 12 have died.",
        {"12<60"},
    ),
    "a sex": ("Some 300 pupils were tested. Among girls, 40 were ill.", {"40<300"}),
    "cases": (
        "There were 600 cases in the country. Among health workers, there were 40 cases.",
        {"40<600"},
    ),
    "in turn": (
        "The flu killed 60 people. Among men 40 died and among women 20.",
        {"40<60", "20<60"},
    ),
    "another month": (
        "There were 600 cases in May. Within the camp there were 40 cases in June.",
        set(),
    ),
    "another fate": (
        "The strike killed 60 people. Among teachers, 40 have left their jobs.",
        set(),
    ),
    "no people": ("The flu has killed 60 people. Among pigs, 40 have died.", set()),
    "too many": ("There were 60 deaths. Among teachers, 400 died.", set()),
}


@pytest.mark.parametrize(("text", "expected"), SOME.values(), ids=SOME)
def test_some_of_those_counted_before(record_of, text, expected):
    assert ties(record_of(text)) == expected


def test_kinds_told_in_turn_make_up_their_total(record_of):
    record = record_of(
        "There were 600 cases in the country. Among adults there were 400 cases and among "
        "children 200."
    )

    assert listed(record) == [("600", ("400", "200"), True)]
