"""A share and the count in brackets behind it are one group."""

import pytest

TWICE = [
    ("share-first", "Some 24% (66) were children.", ["share", "person"]),
    ("count-first", "In May 340 (68%) were children.", ["person", "share"]),
    ("behind-noun", "Two in five children (31) were in school.", ["share", "person"]),
]


@pytest.mark.parametrize(("text", "units"), [c[1:] for c in TWICE], ids=[c[0] for c in TWICE])
def test_both_count_the_same_children(record_of, text, units):
    figures = record_of(text).figures

    assert [figure.unit for figure in figures] == units
    assert [(figure.age, figure.of) for figure in figures] == [("minor", None)] * 2


def test_a_part_in_brackets_stays_a_part(record_of):
    men, danes = record_of("Some 66 men (nine Danes) sailed.").figures

    assert danes.of == men.id


def test_a_possessor_said_twice_names_the_same_people(record_of):
    record = record_of(
        "Police say 5 of his children are dead\n\nA man shot five of his children dead near Dayton."
    )
    assert [figure.same_as for figure in record.figures] == [None, "f1"]


def test_a_toll_that_passes_a_number_is_told_again_in_the_lede(record_of):
    record = record_of("Migrant deaths pass 1,000\n\nMore than 1,000 migrants have died this year.")
    assert [figure.same_as for figure in record.figures] == [None, "f1"]
