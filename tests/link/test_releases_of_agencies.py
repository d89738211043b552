"""What agencies sum up of months of arrests and trials, and of those beside them."""

import pytest
from tests.link.ties import listed, ties

TOLD = [
    ("He said 3,111 men had been convicted with 3,232 men still in court.", set()),
    ("Nine men were held in Accra with three men still in court.", {"three<Nine"}),
    (
        "The agency arrested 50,901 dealers, including the apprehension of 46 drug barons.",
        {"46<50,901"},
    ),
    ("The storm hurt 90 people, including the death of 6 men.", set()),
    ("In all 341 suspects had been arrested including 28 barons.", {"28<341"}),
    (
        (
            "Guards held 10 Chadian nationals, including five children and four women. A week ago, "
            "they had caught five more Chadian nationals."
        ),
        {"five<10", "four<10"},
    ),
    (
        "Gunmen kill five in Gao\n\nGunmen killed five people in Kidal. Five people died in Segou.",
        {"five=five"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_agencies_tell_of_some(record_of, text, expected):
    record = record_of(text)

    assert ties(record) == expected
    assert not [f.code for f in record.findings if f.level.value in ("warning", "error")]


def test_a_row_is_not_cut_to_make_up_a_sum(record_of):
    record = record_of(
        "Guards detained 45 people in Assam. Among those apprehended, 32 were Chadians, while 13 "
        "were Indians. At the post, 20 Chadian women, four children, and four men were captured, "
        "along with six Indian women, three children, and a man."
    )

    assert ("13", ("four", "six", "three"), True) not in listed(record)
    assert ("45", ("32", "13"), True) in listed(record)


def test_what_remains_is_what_its_group_is(record_of):
    record = record_of(
        "Officers rescued 58 Ethiopians. They were found with two Kenyan suspects. Out of the "
        "rescued individuals, 28 were escorted to Kitengela, while the remaining 30 were taken "
        "to Isinya Police Station."
    )

    assert [figure.role.value for figure in record.figures] == [
        "victim",
        "suspect",
        "victim",
        "victim",
    ]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Agency arrests over 8,000 drug traffickers in Lagos.", "more_than"),
        ("Police in Rome make arrests over 40 deaths.", "exact"),
        ("Officers were held over 12 drug thefts.", "exact"),
    ],
)
def test_over_is_a_hedge_where_people_are_arrested(record_of, text, bound):
    assert [figure.quantity.bound.value for figure in record_of(text).figures] == [bound]


SEXES = [
    (
        "Of the 96 people arrested, 71 were men and 25 women; 12 were under 18. Forty were freed.",
        [("96", ("71", "25"), True)],
    ),
    (
        "Of the 64 people held, 39 are men and 25 women; 52 are adults and 12 minors.",
        [("64", ("39", "25"), True), ("64", ("52", "12"), True)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEXES)
def test_both_sexes_are_all_there_are(record_of, text, expected):
    record = record_of(text)

    assert listed(record) == expected
    assert not [f.code for f in record.findings if f.level.value == "note"]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("This brings the number of women rescued this year to 118.", "women"),
        ("Nine men were held, bringing the number of people held this week to 118.", "people"),
    ],
)
def test_a_tally_counts_people_of_a_time(record_of, text, noun):
    assert record_of(text).figures[-1].noun == noun


CAPTIVES = [
    (
        (
            "Two men are tried for trafficking nine women in Leeds. A jury heard that the nine "
            "women were held in a house."
        ),
        ("victim", "exploited"),
    ),
    (
        "The gang exploited nine women in Goa. The nine women were arrested for fraud.",
        ("suspect", "arrested"),
    ),
    (
        "Police rescued nine women in Goa. The nine women were held for fraud.",
        ("suspect", "arrested"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CAPTIVES)
def test_victims_are_held_by_their_captors(record_of, text, expected):
    known = record_of(text).figures[-1]

    assert (known.role.value, known.outcome.value) == expected
