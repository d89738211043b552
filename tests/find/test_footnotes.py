"""Marks of footnotes count nobody; what an editor puts into a sentence may."""

import pytest


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Police held 46 suspects[2] and freed 12 minors.[3]", ["46", "12"]),
        ("Nine member states[1], Norway and Chile took part.", ["Nine"]),
        ("The blast killed 40 people [5] and wounded 70.[6][7]", ["40", "70"]),
        ("Some 300 families fled [8, 9] to the hills.", ["300"]),
        ("Six died and [20] were hurt.", ["Six", "20"]),
        ("The list showed [16 men and 12 women] on board.", ["16", "12"]),
    ],
)
def test_footnotes(record_of, text, printed):
    assert [f.span.text for f in record_of(text).figures if not f.derived] == printed


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("There are 4.2 M persons of concern in Sudan.", [4_200_000]),
        ("Some 12.5 mn people were hit and 1.2 M returned home.", [12_500_000, 1_200_000]),
        ("He ran 100 M in ten seconds.", []),
    ],
)
def test_letters_for_millions(record_of, text, numbers):
    told = [f for f in record_of(text).figures if not f.derived]
    assert [f.quantity.value for f in told] == numbers


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("Spain saw 17,957 arrivals (+125%) and Italy 300 (-12 per cent).", []),
        ("Arrests rose on both routes (+375% and +105%, respectively).", []),
        ("Of 900 victims, 300 (33%) were women.", ["33%"]),
    ],
)
def test_signed_percentages_are_changes(record_of, text, shares):
    told = [f for f in record_of(text).figures if not f.derived]
    assert [f.span.text for f in told if f.unit == "share"] == shares


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Police held twelve men (12) and two women (2).", ["twelve", "two"]),
        ("Police held twelve men (two of them Danes).", ["twelve", "two"]),
        ("Only one-in-three of the 525 freed Thais were victims.", ["one-in-three", "525"]),
        ("Injuries increased in 2019 by 48 percent, and 30 people died.", ["30"]),
        ("In 2019, 12% of voters stayed away.", ["12%"]),
    ],
)
def test_printed_again_and_ratios(record_of, text, printed):
    assert [f.span.text for f in record_of(text).figures if not f.derived] == printed


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("For the period 2016- 2020, 40 people were freed.", ["2016/2020"]),
        ("Freed (2016 \u2013 2020): 40 people.", ["2016/2020"]),
        ("Some 1990 - 2010 people live there.", []),
        (
            "In 2023 police counted 106 cases, against 120 in 2022. Over the period 31 were tried.",
            ["2023", "2022", "2023"],
        ),
        (
            "Police counted 120 cases in 2022. During the period 31 were tried.",
            ["2022", "2022"],
        ),
    ],
)
def test_years_with_spaces_and_the_period(record_of, text, dates):
    assert [date.value for date in record_of(text).dates] == dates


def test_numbers_that_catapult(record_of):
    told = record_of("Trafficking cases catapulted to 505 in 2018.").figures
    assert [figure.span.text for figure in told] == ["505"]
