"""Odds with a noun inside them count no one person."""

import pytest


@pytest.mark.parametrize(
    "text",
    ["One victim in three was a child.", "One woman in four had been beaten in Riga."],
    ids=str,
)
def test_odds_count_nobody(record_of, text):
    assert record_of(text).figures == ()


def test_one_of_a_patrol_is_counted(record_of):
    figures = record_of("One officer in three patrols was hurt.").figures

    assert figures[0].span.text == "One"


def test_charges_of_which_she_is_acquitted_are_no_people(record_of):
    record = record_of("The jury convicted her of three counts of fraud and acquitted her of two.")

    assert [figure.unit.value for figure in record.figures] == ["object", "object"]
