"""Shares in a row, of which only the first says of whom they are shares."""

import pytest
from tests.link.ties import ties

from statextract.model.vocabulary import Kind, Unit


def shares(record):
    return {f.span.text for f in record.figures if f.unit is Unit.SHARE}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru has 44% of all dengue cases, followed by Brazil at 31% and Chile with 12%.",
            {"44%", "31%", "12%"},
        ),
        ("Peru has 44% of all dengue cases, Brazil 31% and Chile 12%.", {"44%", "31%", "12%"}),
        ("Most arrivals are from Togo (41%), Benin (22%) and Mali (8%).", {"41%", "22%", "8%"}),
        (
            "Some 35% of arrivals came from Togo, 14% from Mali and 7% each from Benin and Niger.",
            {"35%", "14%", "7%"},
        ),
        ("The main nationalities were Afghan (39%) and Tajik (18%).", {"39%", "18%"}),
        (
            "The population on the southern islands came from Iraq (43%) and Iran (12%).",
            {"43%", "12%"},
        ),
        (
            "Of all cases, 63% came from Tete (31%), Sofala (20%) and Manica (12%).",
            {"63%", "31%", "20%", "12%"},
        ),
    ],
)
def test_share_without_noun_is_read(record_of, text, expected):
    assert shares(record_of(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose most in Togo (31.5%), Mali (20.2%) and Benin (9%).",
        "Dengue cases rose in Lima (50%), Cuzco (30%) and Puno (20%).",
        "The steepest fall in arrivals was in Togo (40%), Mali (20%) and Benin (10%).",
        "The patients were treated with Amoxil (40%) and Cipro (20%).",
    ],
)
def test_share_of_a_change_is_none(record_of, text):
    assert shares(record_of(text)) == set()


def test_share_with_a_subject_of_its_own_is_none(record_of):
    text = "Peru has 44% of all dengue cases, while prices in Brazil are up 31% and a tax is 12%."
    assert shares(record_of(text)) == {"44%"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "So far 9,000 refugees have come. Most refugees are from Eritrea (40%) and Iraq (25%).",
            {"40%<9,000", "25%<9,000"},
        ),
        (
            "Most of the 1,000 cases are in Togo (61%; 610), Chad (20%; 200), Mali (19%; 190).",
            {
                *("61%<1,000", "20%<1,000", "19%<1,000"),
                *("610<1,000", "200<1,000", "190<1,000"),
            },
        ),
        (
            "Of 800 crimes, 50% were in Ica (n=400), 30% were in Ilo (n=240), 20% (n=160) are new.",
            {"50%<800", "30%<800", "20%<800", "400<800", "240<800", "160<800"},
        ),
        (
            "Of the 400 patients, 60% were women (n=240), and 70% had a fever (n=280).",
            {"60%<400", "240<400", "70%<400", "280<400"},
        ),
    ],
)
def test_share_of_a_row_is_of_what_its_leader_is_of(record_of, text, expected):
    record = record_of(text)
    assert ties(record) == expected
    assert [f.code for f in record.findings if f.kind in (Kind.FAIL, Kind.REVIEW)] == []


def test_count_in_brackets_is_held_against_its_own_share(record_of):
    text = "There were 800 arrests, of which 50% were in Lima (n=400) and 30% were in Puno (n=260)."
    assert [f.message for f in record_of(text).findings if f.kind is Kind.FAIL] == [
        "260 of 800 is 32.5 per cent, not 30%"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Some 7,000 people came. More than three-fifths are from Togo, and 9% from Chad.",
            {"three-fifths<7,000", "9%<7,000"},
        ),
        (
            "Some 7,000 migrants came. About 60% are from Togo, 9% from Chad and 4% from Mali.",
            {"60%<7,000", "9%<7,000", "4%<7,000"},
        ),
        (
            "Some 7,000 migrants came. Two-thirds came from Togo and 9% from Chad.",
            {"Two-thirds<7,000", "9%<7,000"},
        ),
        (
            "It saw 300 fires. 90 (30%) of the fires broke out on farms, 60 (20%) on ships.",
            {"90<300", "60<300", "30%<300", "20%<300"},
        ),
    ],
)
def test_share_or_count_that_goes_on_from_the_first_is_of_its_group(record_of, text, expected):
    assert ties(record_of(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Some 7,000 migrants came. About 60% are from Togo, and 9 percent from rich families.",
        "Some 7,000 migrants came. About 60% are from Togo, and the port took 9 percent from Chad.",
        "Two-thirds of the fish are from Togo, and 9 percent from Chad.",
        "More than half the budget came from Togo, and 9 percent from Chad.",
    ],
)
def test_share_of_something_else_does_not_go_on(record_of, text):
    assert not any(each.startswith("9 percent") for each in shares(record_of(text)))


def test_share_goes_on_from_a_fraction_of_people_not_counted(record_of):
    text = "More than two-thirds of the migrants are from Togo, and 9 percent from Chad."
    assert shares(record_of(text)) == {"two-thirds", "9 percent"}
