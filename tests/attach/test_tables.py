"""Columns that count some of those of a column before them."""

import pytest

DIVIDED = [
    ("sex", "Town | Complaints | Female | Male\nDir | 40 | 30 | 10", "female"),
    ("abbreviated", "Town | Deaths | Of whom female | Male\nDir | 40 | 30 | 10", "female"),
]


@pytest.mark.parametrize(("text", "sex"), [c[1:] for c in DIVIDED], ids=[c[0] for c in DIVIDED])
def test_a_column_of_one_sex_counts_what_the_column_before_does(record_of, text, sex):
    total, women, men = record_of(text).figures

    assert {total.unit, women.unit, men.unit} == {total.unit}
    assert (women.sex, men.sex) == (sex, "male")
    assert women.of == men.of == total.id


def test_a_column_under_an_age_counts_minors(record_of):
    rescued, minors = record_of(
        "Year | Persons rescued | Below 18 years\n2021-22 | 605 | 214"
    ).figures

    assert (minors.unit, minors.age, minors.outcome) == ("person", "minor", "rescued")
    assert minors.of == rescued.id


def test_settled_complaints_are_complaints(record_of):
    total, settled = record_of("Town | Complaints | Settled\nDir | 40 | 30").figures

    assert (settled.unit, settled.of) == ("case", total.id)


def test_a_column_of_another_fate_stands_alone(record_of):
    cases, convicted = record_of("Year | Cases | Convicted\n2022 | 31 | 12").figures

    assert (cases.unit, convicted.unit, convicted.of) == ("case", "person", None)
