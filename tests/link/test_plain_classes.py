"""Ties and splits that plain stories and releases tell in their own ways, and what looks alike."""

import pytest
from tests.checks.breaking import loud
from tests.link.ties import ties

TIES = [
    # Brackets with a time of their own hold what is compared.
    ("Homicides: 93 (2024: 104). Robberies: 410 (2024: 377).", ""),
    ("Robberies: 410 (41 of them armed).", "41<410"),
    # Those whom a place in commas has are none of those it took in.
    (
        "Fifty-three people were hurt. The clinic, which has 12 beds, took in 38 of them.",
        "38<Fifty-three",
    ),
    # The rest of the areas where it was found, not of all that there are.
    (
        (
            "Cholera was found in 12 of the 18 states. Sennar had 412 cases and Kassala 377. The "
            "other ten states had 96 cases."
        ),
        "12<18 ten<12",
    ),
    # "The victims" are the dead where others were hurt or got away.
    (
        (
            "A strike killed 27 people. Fifty-three others were wounded. Twenty-one of the victims "
            "came from the village and the remaining six from farms."
        ),
        "Twenty-one<27 six<27",
    ),
    (
        (
            "The sinking killed 33 people. Forty swam ashore. Among the victims were 14 women and "
            "six children."
        ),
        "14<33 six<33",
    ),
    ("Forty people were hurt. Twelve of the victims are in hospital.", "Twelve<Forty"),
    # Those still held are none of those who got away; "the freed girls" are those freed.
    (
        (
            "Twenty-eight of the 42 girls have been freed. Nine others had escaped. Five are still "
            "held. The freed girls were taken to a clinic. Three of them are ill."
        ),
        "Twenty-eight<42 Five<42 Three<Twenty-eight",
    ),
    # Earlier ones are none of those of now.
    (
        (
            "The navy rescued 29 migrants. Six are children. It was the seventh rescue of the "
            "year. In the six earlier ones, 143 people were saved."
        ),
        "Six<29",
    ),
    # Some of the detainees are of those detained, whatever befell them.
    ("Police detained 22 people. Two of the detainees were hurt.", "Two<22"),
    # A place that opens a sentence is of the count that told of it.
    (
        (
            "Ghana had 48 deaths and Togo 13. In Ghana, 31 people died in the Bono region and 17 "
            "in neighbouring Ahafo."
        ),
        "31<48 17<48",
    ),
    # Cases are women or men as well.
    (
        "Cases of salmonella reached 236. 126 cases are women and 110 are men.",
        "126<236 110<236",
    ),
    # Both sexes are no part of things; quarters that do not meet are no part of each other.
    (
        "The 27 countries registered 10,793 victims. 63.3% were women or girls.",
        "63.3%<10,793",
    ),
    (
        (
            "In the second quarter of 2024, 6,215 men were deported. In the first quarter of "
            "2024, 5,904 were deported."
        ),
        "",
    ),
    # Those who make up a sum told behind them.
    (
        "Asylum was granted to 108 people and protection to 195; in all, 303 people are safe.",
        "108<303 195<303",
    ),
    (
        "In Tchad, 11,320 people crossed at Adre and 4,680 at Tine, for a total of 16,000.",
        "11,320<16,000 4,680<16,000",
    ),
    # How the sick fared.
    (
        "So far 5,013 patients have been admitted, 4,391 have been discharged and 23 have died.",
        "4,391<5,013 23<5,013",
    ),
    ("Twelve people were taken to hospital, four were discharged and three died.", ""),
    # A group that its sentence names, and what it is said to be.
    (
        (
            "The boat held 38 people. Thirty-five were tourists and three crew. Thirty-one people "
            "were saved. The tourists were from China, 29 of them, and Oman, six."
        ),
        "Thirty-five<38 three<38 Thirty-one<38 29<Thirty-five six<Thirty-five",
    ),
    ("Five people died. The dead are a couple and three members of a family.", "three<Five"),
    ("Six men were killed. The rescuers were 12 soldiers.", ""),
    # "Them" behind a list is all of it, be the number as it may; so it is behind "the rest".
    (
        "Police freed 215 foreigners. They are 96 Thais and 119 Danes; 237 of them are women.",
        "96<215 119<215 237<215",
    ),
    (
        (
            "Of the 59,870 who came back, 26,310 arrived through Herat, the rest through Zaranj. "
            "Among them were 1,004 children."
        ),
        "26,310<59,870 1,004<59,870",
    ),
    # "Them" are the cases of the sentence, not the districts; areas do hold areas.
    (
        (
            "In total, 14 cases were found. The cases were in six districts; Kampala had nine of "
            "them and Mbale three."
        ),
        "nine<14 three<14",
    ),
    ("Floods hit six districts. Three of them have no power.", "Three<six"),
    (
        "A flood killed 17 people. Some 39 were saved. Most of the dead are women, 11 of them.",
        "11<17",
    ),
    # Those held are none of the sites; the earlier crash of a year is no part of the later.
    ("German police raid 26 sites over smuggling; eight held", ""),
    (
        (
            "A crash killed five people on 4 June 2025. It was the second crash this year: in "
            "February 2025, four people were killed."
        ),
        "",
    ),
    (
        "Two men died and seven people were hurt. Nine people in all were shot.",
        "Two<Nine seven<Nine",
    ),
]
SPLITS = [
    (
        "Ayr had 3,039 offences: 1,219 thefts, 1,644 robberies, 95 fires and 81 other offences.",
        True,
    ),
    ("Officers checked 3,118 drivers. 2,790 had a licence; 328 did not.", True),
    ("Guards stopped 1,274 people. 1,189 are from West Africa and 85 are Tunisians.", True),
    (
        "Guards stopped 1,274 people. 1,189 are from West Africa and 85 other people were hurt.",
        False,
    ),
    ("• Herat – 18\n• Farah – 7\n• Nimroz – 4\nTotal dead – 29", True),
    ("• 12 June – 4 dead\n• 13 June – 7 dead\nTotal – 9", False),
    ("Police held 300 foreigners, including 80 men and 20 women.", False),
    ("The council has 122 members: just eight are women and only four from minorities.", False),
]


@pytest.mark.parametrize(("text", "expected"), TIES, ids=[text[:40] for text, _ in TIES])
def test_count_is_of_what_a_reader_takes_it_for(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())


@pytest.mark.parametrize(("text", "whole"), SPLITS, ids=[text[:40] for text, _ in SPLITS])
def test_list_is_all_there_is_where_its_wording_says_so(record_of, text, whole):
    assert any(split.complete for split in record_of(text).partitions) is whole


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        (
            "Ayr had 3,039 offences: 1,219 thefts, 164 robberies, 95 fires and 81 other offences.",
            1644,
        ),
        ("Officers checked 3,118 drivers. 279 had a licence; 328 did not.", 2790),
        ("Teams handed out 3,150 hygiene kits, 230 to men and 850 to women.", 2300),
    ],
)
def test_digit_left_out_is_named_first(record_of, text, repaired):
    (finding,) = [each for each in record_of(text).findings if each.repairs]
    assert loud(record_of(text))
    assert finding.repairs[0].value == repaired


@pytest.mark.parametrize(
    "text",
    [
        "Vehicles seized: 26. Phones seized: 12. Firearms seized: 2,543.",
        "- Passports issued: 310\n- Boats impounded: 9",
    ],
)
def test_things_of_a_label_are_no_people(record_of, text):
    assert {figure.unit.value for figure in record_of(text).figures} == {"object"}


def test_a_share_behind_cases_is_not_of_them(record_of):
    text = "Fifteen cases (63%) are male. The clinic has seen 24 patients."
    assert loud(record_of(text)) == []


def test_people_brought_somewhere_are_not_arrested(record_of):
    figures = record_of("Another 54 people were brought to Lanzarote, 141 in a day.").figures
    assert figures[0].outcome is None


@pytest.mark.parametrize(
    "text",
    [
        "At least 18 people, among them 20 women, died in a stampede at the station.",
        "A total of 24 cases of cholera, including 26 deaths, have been reported.",
        "• Herat – 18\n• Farah – 7\n• Nimroz – 4\nTotal dead – 31",
    ],
)
def test_more_than_a_whole_that_is_hedged_or_of_cases_is_told(record_of, text):
    assert loud(record_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "At least 18 people, among them 14 women, died in a stampede at the station.",
        "At least 18 people died. Later that day 20 women were found dead in a well.",
        "Twelve confirmed cases of Ebola and 19 deaths were reported.",
    ],
)
def test_what_a_hedge_or_other_deaths_allow_is_not_told(record_of, text):
    assert loud(record_of(text)) == []


def test_one_time_behind_when_is_of_both_counts(record_of):
    text = "The IOM said 19 men died and 66 were hurt when the site was hit in January 2022."
    assert [figure.when for figure in record_of(text).figures] == ["2022-01", "2022-01"]
