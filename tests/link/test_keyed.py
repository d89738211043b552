"""Items of lists that make up the count above them, whatever they name."""

import pytest
from tests.link.ties import listed, ties

from statextract.model.vocabulary import Outcome, Unit

LISTS = {
    "causes": (
        "Deaths of workers: 41. Natural causes 23, traffic accidents 9, suicide 6, other 3.",
        [("41", ("23", "9", "6", "3"), True)],
    ),
    "crimes behind including": (
        "Cases opened: 131, including\n- trafficking in persons: 90\n- bribery: 29\n- pimping: 12",
        [("131", ("90", "29", "12"), True)],
    ),
    "two lists of one count": (
        "Victims identified: 203\n- adults 164, minors 39\n- sex trade 58, farms 121, begging 24",
        [("203", ("164", "39"), True), ("203", ("58", "121", "24"), True)],
    ),
    "boys and girls": (
        "Children found working: 64\n    Boys: 40\n    Girls: 24",
        [("64", ("40", "24"), True)],
    ),
    "ages behind colons": (
        "Children found working: 64\nAged 5-9: 10; 10-14: 32; 15-17: 22",
        [("64", ("10", "32", "22"), True)],
    ),
    "margins": (
        "Report\n\nArrests: 42\n    Men: 30\n    Women: 12\nMigrants freed: 50\n    Women: 12",
        [("42", ("30", "12"), True)],
    ),
    "in brackets": (
        "Children removed: 278 (boys 197, girls 81)",
        [("278", ("197", "81"), True)],
    ),
    "of which": (
        "Weekly report\n\nArrests: 42\n  of which smugglers: 9\n  of which wanted persons: 33",
        [("42", ("9", "33"), True)],
    ),
    "lines in columns": (
        "Departures\n\n(a) Total departures  243\n(b) Male  147\n(c) Female  96\n(d) Maids  59",
        [("243", ("147", "96"), True)],
    ),
    "the total first": (
        "Deaths: 44. Pedestrians: 21. Cyclists: three. Drivers: 20.",
        [("44", ("21", "three", "20"), True)],
    ),
    "fates by chance": ("Quake in Ormoc\n\nKilled: 30\nInjured: 18\nMissing: 12", []),
    "fates in sentences": ("Dead: 44. Injured: 30. Missing: 14.", []),
    "steps": ("Accused: 79. Sentenced: 46. Fugitive: 11. In custody awaiting trial: 22.", []),
    "things": ("Police actions\n\nRaids: 30\nTraffic stops: 18\nFines: 12", []),
    "a sentence": (
        "There were 41 deaths. Police held 23 men, fined 9 drivers, closed 6 bars and freed 3.",
        [],
    ),
    "another sum": ("Deaths of workers: 41. Natural causes 20, traffic accidents 9, other 3.", []),
}


@pytest.mark.parametrize(("text", "expected"), LISTS.values(), ids=LISTS)
def test_items_are_of_the_count_that_they_make_up(record_of, text, expected):
    found = [part for part in listed(record_of(text)) if part[2]]

    assert sorted(found) == sorted(expected)


def test_items_count_what_the_whole_counts(record_of):
    record = record_of(LISTS["causes"][0])

    assert {(f.unit.value, f.outcome.value) for f in record.figures} == {("person", "killed")}


def test_people_among_the_sick_stay_people(record_of):
    record = record_of("There were 50 mpox cases: 20 men and 30 women.")

    assert [f.unit.value for f in record.figures] == ["case", "person", "person"]


LINES = {
    "further in": (
        "Report\n\nArrests: 42\nMigrants stopped: 217\n  Women: 38\n  Minors: 21\nRoad deaths: 6",
        "38<217 21<217",
    ),
    "fates further in": ("Report\n\nRaids: 42\n    Arrested: 9\n    Freed: 12", ""),
    "all as far in": ("Report\n\n    Arrests: 42\n    Women: 12\n    Deaths: 3", "12<42"),
    "a class of each group": (
        "Report\n\nArrests: 42\nMen: 30\nWomen: 12\nMigrants freed: 61\nMen: 49\nWomen: 12",
        "30<42 12<42 49<61 12<61",
    ),
    "left open": ("Report\n\nArrests: 42\nMigrants freed: 217\nWomen: 38\nMinors: 21", ""),
    "kinds behind a name": (
        (
            "Inspectors caught 164 violators of the residency law. The violators, 141 men and 23 "
            "women, will be deported."
        ),
        "141<164 23<164",
    ),
    "kinds of others": (
        "Inspectors caught 164 violators. The farmers, 41 men and 23 women, will be paid.",
        "",
    ),
    "shares in a row": (
        (
            "There were 4,520 arrivals. 71 per cent were men, 16 per cent women, 9 per cent boys "
            "and 4 per cent girls."
        ),
        "71_per_cent<4,520 16_per_cent<4,520 9_per_cent<4,520 4_per_cent<4,520",
    ),
    "let go from elsewhere": (
        (
            "The crash left 31 dead and 15 injured. Ten of the survivors were in intensive care; "
            "four had been discharged."
        ),
        "Ten<15 four<15",
    ),
    "let go from there": (
        "The crash hurt 15 people. Ten were taken to hospital; four have been discharged.",
        "Ten<15 four<Ten",
    ),
    "the other two": (
        (
            "Nine people were detained. A judge ordered detention for seven of the detainees; the "
            "other two were released pending inquiries."
        ),
        "seven<Nine two<Nine",
    ),
}


@pytest.mark.parametrize(("text", "expected"), LINES.values(), ids=LINES)
def test_each_line_is_of_its_group(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())


def test_deaths_among_the_outcomes_of_cases_stay_deaths(record_of):
    text = "Situation report\nCumulative cases: 311\nDeaths: 14\nRecovered: 200\nActive: 97"
    deaths = next(f for f in record_of(text).figures if f.span.text == "14")

    assert (deaths.outcome, deaths.unit) == (Outcome.KILLED, Unit.PERSON)
