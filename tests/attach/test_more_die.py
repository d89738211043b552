"""Counts of people whom only "more" and a verb in the present, or "those who", tell of."""

import pytest


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Seven more die in Goma", 7),
        ("Cholera: 12 more drown off Goma", 12),
        ("Those who came alone numbered 72.", 72),
    ],
)
def test_more_and_those_who_are_people(record_of, text, value):
    (figure,) = record_of(text).figures
    assert (figure.quantity.value, figure.unit.value) == (value, "person")


@pytest.mark.parametrize("text", ["Those sheets numbered 72.", "More die in Goma on day 7"])
def test_other_numbers_beside_them_count_nobody(record_of, text):
    assert not record_of(text).figures
