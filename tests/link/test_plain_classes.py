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
        "Twenty-eight<42 Three<Twenty-eight",
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
