"""What bulletins compare, and whom their rows and tallies are of."""

import pytest
from tests.link.ties import ties

CASES = "A total of 61,986 cases were logged. "

TIED = [
    (
        CASES + "Goroka recorded the most cases at 15,826, followed by Mendi with 12,780 cases.",
        "15,826<61,986 12,780<61,986",
    ),
    (
        CASES + "Goroka recorded the most cases at 5,826.\nWewak ranked 3rd with 9,572 cases,"
        " followed by Lae with 9,354, and Daru with 9,259.",
        "5,826<61,986 9,572<61,986 9,354<61,986 9,259<61,986",
    ),
    (
        CASES + "Goroka had 9,000 cases, followed by Mendi with 40 clinics.",
        "9,000<61,986",
    ),
    (
        (
            "There were 3,774 civilian casualties, including 1,095 people killed, since May. This"
            " compares with 8,820 civilian casualties, including 3,035 killed, in just 2020. Among"
            " those killed were 92 women and 287 children."
        ),
        "1,095<3,774 3,035<8,820 92<1,095 287<1,095",
    ),
    (
        "The army held 5,000 Kurds this year. This count includes 83 women and 678 children.",
        "83<5,000 678<5,000",
    ),
    ("The army held 5,000 Kurds. The list includes 83 villages.", ""),
    (
        (
            "Some 7,165 people fell ill with dengue. Then 246 more people, including 31 officers,"
            " tested positive, while the death toll rose to 10."
        ),
        "31<246 10<7,165",
    ),
    (
        (
            "About 700 people are missing from Goroka. Of the roughly 240 Fijian hostages taken to"
            " Lae by rebels, 33 are minors."
        ),
        "33<240",
    ),
]


@pytest.mark.parametrize(("text", "tied"), TIED, ids=[text for text, _ in TIED])
def test_what_is_of_what(record_of, text, tied):
    told = ties(record_of(text, published="2025-04-24"))

    assert {tie for tie in told if "<" in tie} == set(tied.split())


WHEN = [
    (
        "In the year to March 2024 homicides rose by 12% from the previous year to 701.",
        "701",
        "2023-04/2024-03",
    ),
    ("In 2023, arrests fell sharply from the year before to 88.", "88", "2023"),
    ("From 2020 to 2023, 40 people died.", "40", "2020/2023"),
    (
        (
            "Since May 2024 there were 3,774 casualties. This compares with 8,820 casualties,"
            " including 3,035 killed, in just 2020."
        ),
        "8,820",
        None,
    ),
    ("Some 3,035 people were killed in just 2020.", "3,035", "2020"),
    ("In all 2,020 people were hurt in just 2000 cases.", "2000", None),
    ("In all 2000 people were hurt in the raids.", "2000", None),
    ("In all 1950 were held in the raids.", "1950", None),
    ("In only 2010 of the camps were people hurt.", "2010", None),
]


@pytest.mark.parametrize(("text", "count", "when"), WHEN, ids=[text for text, *_ in WHEN])
def test_of_which_time_a_count_is(record_of, text, count, when):
    record = record_of(text, published="2025-04-24")

    assert [f.when for f in record.figures if f.span.text == count] == [when]


@pytest.mark.parametrize(
    "text",
    [
        "The number of detention orders amounted to 2,350.",
        "The number of arrest warrants rose to 2,350.",
        "The number of rescue centres rose to 23.",
    ],
    ids=str,
)
def test_papers_and_places_are_no_people(record_of, text):
    assert [f for f in record_of(text).figures if f.unit == "person"] == []


@pytest.mark.parametrize(
    ("text", "old", "unit"),
    [
        ("Some 900 people died in 60 villages, up from 700 a week ago.", "700", "person"),
        ("Police held 3,400 men in 40 raids in 2024, up from 2,900 in 2023.", "2,900", "person"),
        ("Mali deported 27,484 people to 19 countries, up from 14,580.", "14,580", "person"),
        ("Kano reported 240 cases in 14 districts, up from 180.", "180", "case"),
        ("Kano reported 240 cases in 14 districts, down from 16.", "16", "object"),
        ("The virus was found in 14 districts, up from nine.", "nine", "object"),
    ],
)
def test_a_level_before_is_not_of_where_it_was(record_of, text, old, unit):
    assert [f.unit.value for f in record_of(text).figures if f.span.text == old] == [unit]
