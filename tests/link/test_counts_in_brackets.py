"""Counts in a house style of brackets, and lists that go on with another place."""

import pytest
from tests.link.ties import wholes

STYLE = [
    (
        "The statement said (12) people were killed and (30) injured in the raid.",
        [("12", "killed"), ("30", "injured")],
    ),
    (
        "The wounded reached (96) in Basra, including (84) of the marchers and (12) officers.",
        [("96", "injured"), ("84", "injured"), ("12", "injured")],
    ),
    ("The toll rose to (40) as (3) bodies were found.", [("40", "killed"), ("3", "killed")]),
    (
        "Police held five (5) men and two (2) women.",
        [("five (5)", "arrested"), ("two (2)", "arrested")],
    ),
    ("Freed were Malians (138) and Chadians (23).", [("138", "rescued"), ("23", "rescued")]),
    ("He was charged under section 5 (2) of the Act, and (3) of the Code.", []),
    ("The raid killed (12) men. Article (5) of the law applies.", [("12", "killed")]),
]


@pytest.mark.parametrize(("text", "wanted"), STYLE, ids=[case[0][:40] for case in STYLE])
def test_brackets_of_a_house_style_set_nothing_apart(record_of, text, wanted):
    figures = record_of(text).figures

    assert [(figure.span.text, figure.outcome) for figure in figures] == wanted


LISTS = [
    (
        "Two marchers died. The number of hurt reached 90 in Lima, including 80 of the marchers.",
        [("Two", None), ("90", None), ("80", "90")],
    ),
    (
        "The hurt reached 96 in Lima, including 84 marchers, 12 guards and five injured in Ica.",
        [("96", None), ("84", "96"), ("12", "96"), ("five", None)],
    ),
    (
        "Storms killed 40 people in Nepal, including 22 in Kaski, 10 in Rolpa and eight in Dang.",
        [("40", None), ("22", "40"), ("10", "40"), ("eight", "40")],
    ),
    (
        "Police held 96 men in Lima, including 84 farmers and 12 cooks in Lima.",
        [("96", None), ("84", "96"), ("12", "96")],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), LISTS, ids=[case[0][:40] for case in LISTS])
def test_lists_end_where_another_place_is_told(record_of, text, wanted):
    record = record_of(text)

    assert wholes(record.figures) == wanted
    assert not [f for f in record.findings if f.kind in ("fail", "review")]


def test_a_sum_behind_so_adds_nothing_of_a_list(record_of):
    record = record_of(
        "The wounded reached 96 in Lima, including 84 men, 12 women and five injuries in Ica so the"
        " total number of injuries reached 101."
    )

    assert not [f for f in record.findings if f.kind in ("fail", "review")]


def test_people_from_across_a_country_have_no_nation_by_that(record_of):
    (figure,) = record_of("In Nepal 50 people from across the country have been killed.").figures

    assert not figure.nationality


def test_the_day_before_may_be_followed_by_a_place(record_of):
    record = record_of(
        "Nine bodies were found on Sunday, those of men abducted the day before in Kano. They came"
        " on 3 May, the day before by-elections.",
        published="2025-05-08",
    )

    assert [date.value for date in record.dates] == ["2025-05-04", "2025-05-03", "2025-05-03"]
