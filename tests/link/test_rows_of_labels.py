"""Rows of labels with their counts, which are all of their total whether they add up or not."""

import pytest
from tests.link.ties import ties

from statextract import extract

WHOLE = [
    "In April, 87 people died in collisions: pedestrians – 49; motorcyclists – 10; cyclists – 28.",
    "Police registered 139 cases of domestic violence (Cauca: 86; Huila: 40; Tolima: 13).",
    (
        "1. Arrests: 90 suspects were arrested.\n   - Jhapa: 37\n   - Banke: 28\n   - Kaski: 25\n"
        "2. Homicides: 8 cases were recorded."
    ),
    "In March, 161 foreigners crossed. By nationality: 97 Haitians, 48 Cubans and 16 others.",
    "In May 147 people were held. Age of those held: under 18 – 53; 18 to 59 – 82; over 60 – 12.",
    "Hospitals admitted 147 patients (under 5: 53, 5–14: 82, 15 and over: 12).",
    "In April 117 people were deported: 53 citizens of Chad, 18 of the Comoros and 46 of Kenya.",
]
WRONG = [
    "Police registered 139 cases of domestic violence (Cauca: 86; Huila: 60; Tolima: 13).",
    (
        "1. Arrests: 90 suspects were arrested.\n   - Jhapa: 57\n   - Banke: 28\n   - Kaski: 25\n"
        "2. Homicides: 8 cases were recorded."
    ),
    "In March, 161 foreigners crossed. By nationality: 97 Haitians, 68 Cubans and 16 others.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_row_is_all_of_its_total(text):
    record = extract(text, published="2026-05-03")
    assert [f.level.value for f in record.findings if f.level.value in ("error", "warning")] == []
    assert [(len(p.parts), p.complete) for p in record.partitions] == [(3, True)]


@pytest.mark.parametrize("text", WRONG)
def test_a_row_that_does_not_add_up_is_told_of(text):
    record = extract(text, published="2026-05-03")
    assert any(f.kind.value in ("fail", "review") for f in record.findings)


def test_places_that_fall_short_are_some():
    record = extract("Police registered 139 cases of theft (Cauca: 86; Huila: 20).")
    assert [p.complete for p in record.partitions] == [False]
    assert not any(f.kind.value in ("fail", "review") for f in record.findings)


def test_an_age_in_brackets_labels_the_count_behind_it():
    record = extract("Hospitals admitted 147 patients (under 5: 53, 5–14: 82, 15 and over: 12).")
    assert [f.age and f.age.value for f in record.figures] == [None, "minor", "minor", None]


def test_a_year_behind_its_quarter_counts_nobody():
    text = "During the first quarter of 2026 officers held 90 people."
    assert [f.span.text for f in extract(text).figures] == ["90"]
    assert extract(text).dates[0].value == "2026-01/2026-03"
    assert [f.span.text for f in extract("A quarter of 2026 officers were ill.").figures][1:] == [
        "2026"
    ]


def test_a_step_of_cases_counts_cases():
    text = "Cases in court\nClosed: 29\nOpen: 73\nPending trial: 12\nTotal cases: 114"
    assert {str(f.unit) for f in extract(text).figures} == {"case"}


def test_what_a_place_accounts_for_met_what_all_did():
    text = "The flood displaced 9,386 people. Kassala accounts for 5,570 and Sennar for 3,816."
    assert {str(f.outcome) for f in extract(text).figures} == {"displaced"}
    assert ties(extract(text)) == {"5,570<9,386", "3,816<9,386"}


@pytest.mark.parametrize(
    "text",
    [
        "Police say 127 people were arrested: (1) 79 in Ica; (2) 39 in Puno; (3) 9 in Tacna.",
        "In May Leyte counted 73 road deaths: car occupants: 46; pedestrians: 9; cyclists: 18.",
        "DASHBOARD\n\nVictims: 86\n– killed: 30\n– injured: 56",
        "Households displaced as of 1 May: 470\nLusaka: 211\nNdola: 173\nKabwe: 86",
        "CENTRE\n\nResidents on 1 May: 112\nof whom:\n• Haitians: 79\n• Cubans: 22\n• others: 11",
    ],
)
def test_items_are_of_the_total_above_them(text):
    record = extract(text, published="2026-05-03")
    assert [f.level.value for f in record.findings if f.level.value in ("error", "warning")] == []
    assert [p.complete for p in record.partitions] == [True]
    assert {f.of for f in record.figures[1:]} == {record.figures[0].id}


@pytest.mark.parametrize(
    "text",
    [
        "In May Leyte counted 70 road deaths: car occupants: 46; pedestrians: 9; cyclists: 18.",
        "Households displaced as of 1 May: 468\nLusaka: 211\nNdola: 173\nKabwe: 86",
    ],
)
def test_items_that_miss_their_total_are_told_of(text):
    assert any(f.kind.value in ("fail", "review") for f in extract(text).findings)


@pytest.mark.parametrize(
    "text",
    [
        "Incidents: 20\n- killed: 12\n- injured: 4",
        "Dead: 20\n- injured: 12\n- missing: 4",
        "Dead: 86\nLusaka: 211\nNdola: 173\nKabwe: 88",
    ],
)
def test_lines_of_something_else_are_no_parts(text):
    assert ties(extract(text)) == set()
