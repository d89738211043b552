"""Whom "the children killed included" names, and what "the rest" of two groups leaves open."""

import pytest
from tests.link.ties import ties

NAMED = [
    (
        (
            "At least 9 children and three adults died. The children killed included two brothers "
            "and "
            "three sisters."
        ),
        {"two<9", "three<9"},
    ),
    (
        (
            "At least 19 children and four adults were killed. The adults killed included the "
            "driver, "
            "two nurses and another woman."
        ),
        {"two<four"},
    ),
    (
        (
            "Ten officers were hurt and 30 students arrested. The students arrested include six "
            "girls. "
            "The officers wounded include two women."
        ),
        {"six<30", "two<Ten"},
    ),
    (
        (
            "Nine men and six women were hurt. The women injured include two tourists. The men "
            "hurt "
            "include three guards."
        ),
        {"two<six", "three<Nine"},
    ),
    ("Twelve died. The dead included a man, two nuns and their driver.", {"two<Twelve"}),
    # others than those counted
    ("Nine men were hurt. The women killed included two nuns.", set()),
    ("Nine men were hurt. The children killed included two brothers.", set()),
]
RESTS = [
    ("A bus with 48 passengers and two drivers fell, killing 14. The rest escaped.", []),
    ("A boat with 30 people and three crew sank. Twelve died, while the rest are missing.", []),
    ("A bus with 48 passengers fell, killing 14 of them. The rest escaped.", [34]),
    ("Of the 48 passengers and two drivers, 14 died; the rest escaped.", []),
    ("Of the nine men and six women held, four fled; the rest wait.", []),
    ("Of the 48 passengers, 14 died and 22 were hurt; the rest escaped.", [12]),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_fate_behind_the_noun_names_a_group(record_of, text, expected):
    assert ties(record_of(text)) == expected


@pytest.mark.parametrize(("text", "expected"), RESTS)
def test_the_rest_of_two_groups_is_not_computed_from_one(record_of, text, expected):
    rests = [f.quantity.value for f in record_of(text).figures if "rest" in f.span.text]
    assert rests == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 48 passengers and two cooks, 14 died.", set()),
        ("Of the nine men and six women held, four were charged.", set()),
        ("Among the 12 dead and 30 injured, six are children.", set()),
        (
            "Police held 15 people. Of the nine men and six women, four were charged.",
            {"nine<15", "six<15", "four<15"},
        ),
        ("Nine men and six women fled. Of the nine men, two died.", {"nine=Nine", "two<nine"}),
        ("Of the 98 victims, 59 went home and 12 stayed.", {"59<98", "12<98"}),
        ("Of the 30 passengers and crew, two died.", {"two<30"}),
    ],
)
def test_some_of_two_groups_are_of_neither(record_of, text, expected):
    assert ties(record_of(text)) == expected


def test_what_befell_some_of_two_groups_is_told_of_neither(record_of):
    figures = record_of("Of the 48 passengers and two cooks, 14 died.").figures

    assert [f.outcome and f.outcome.value for f in figures] == [None, None, "killed"]
