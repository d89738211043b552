"""Counts whose noun stands in another number, a caption, or the sentence before."""

import pytest

from statextract.model.vocabulary import Unit


def counted(record):
    return {figure.span.text: figure.unit for figure in record.figures if not figure.derived}


PEOPLE = [
    ("Two in seven patients (131) were discharged in Mwanza.", ["131"]),
    ("Ghanaians (44), Togolese (37) and Chadians (29) were aboard.", ["44", "37", "29"]),
    ("Kenyans were the largest group (1,129; 23%), ahead of Malawians (637; 13%).", ["637"]),
    ("Girls are 46% of pupils but 38% (53 of 139) of the deaths.", ["53", "139"]),
    ("Nearly a third of the refugees, or 1,262, are in tents.", ["1,262"]),
    ("The quake took the number of people known to have died to 17.", ["17"]),
    ("Radio Suva put the number of missing at 143.", ["143"]),
    ("By cause, 96 died in raids, 71 under fire and 28 when roofs fell.", ["96", "71", "28"]),
    ("Lima counted 140 deaths in May. In the same month of 2021 it was 572.", ["572"]),
    ("Nauru has 410 refugees. The figure for June, so far the highest, was 605.", ["605"]),
    ("Deaths by area:\n\n• Western: 249 (Ola 199, Ura 50)\n• Central: 193", ["249", "199"]),
    ("Victims by offence\n\nOffence | Last year | This year\nTheft | 21 | 22", ["21", "22"]),
    ("12 missing after ferry sinks off Samar", ["12"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "numbers"), PEOPLE, ids=[text[:30] for text, _ in PEOPLE])
def test_number_counts_the_people_told_elsewhere(record_of, text, numbers):
    found = counted(record_of(text))

    assert {number: found.get(number) for number in numbers} == dict.fromkeys(numbers, Unit.PERSON)


def test_share_of_maids_is_no_count_of_files(record_of):
    assert counted(record_of("One in three maids files a complaint in Doha.")) == {
        "One in three": Unit.SHARE
    }


def test_total_of_a_table_told_in_the_text_says_what_its_column_counts(record_of):
    text = "Lagos counted 80 fires in May.\n\nArea | May\nEast land | 50\nWest | 30\nTotal | 80"

    assert counted(record_of(text)) == dict.fromkeys(("80", "50", "30"), Unit.CASE)


LISTED = """
Radio Mali lists 96 attacks in 2023; in 2022 there were 81. It names four kinds of attack:

– ambush: 40
– looting: 26
– other: 30
"""


def test_kinds_of_a_list_are_not_what_it_counts(record_of):
    record = record_of(LISTED)
    whole = record.figures[0].id

    assert [f.of for f in record.figures if f.unit is Unit.CASE][-3:] == [whole] * 3


NOTHING = [
    ("The shop in Wien sells 118 lamps of three kinds:\n\n– floor: 41\n– table: 77", "41"),
    ("Nine people were hurt in Oslo. The boat was new; it was 12 metres long.", "12"),
    ("The fire killed 12 men in Cork. There were 2 in the car park.", "2"),
    ("Victims by offence\n\nOffence | 2022 | Change\nTheft | 21 | 9\nArson | 7 | 8", "9"),
]


@pytest.mark.parametrize(("text", "number"), NOTHING, ids=[text[:30] for text, _ in NOTHING])
def test_number_of_something_else_counts_nobody(record_of, text, number):
    assert number not in counted(record_of(text))
