"""Lines whose label is an age, and countries that go on a row of nationals."""

import pytest

AGES = [
    ("- Under 12 years: 9", "minor"),
    ("- 12 to 17 years: 22", "minor"),
    ("- 18 to 29 years: 38", "adult"),
    ("- 65 years and over: 4", "elderly"),
    ("- Sentenced to 12 to 17 years: 22", None),
]
NATIONS = {
    "a row of nationals": (
        "Among the 1,114 were 402 nationals of India, 351 of Nepal and 228 of Egypt.",
        [("IN",), ("NP",), ("EG",)],
    ),
    "a row of wards": (
        "Among the 90 were 40 patients of Mengo hospital, 30 of Nsambya and 20 of Rubaga.",
        [(), (), ()],
    ),
}


@pytest.mark.parametrize(("line", "age"), AGES, ids=[line for line, _ in AGES])
def test_ages_of_lines(record_of, line, age):
    record = record_of(f"Victims identified: 90, by age:\n\n{line}\n- unknown: 3")

    assert record.figures[1].age == age


@pytest.mark.parametrize(("text", "expected"), NATIONS.values(), ids=NATIONS)
def test_rows_of_nations(record_of, text, expected):
    assert [figure.nationality for figure in record_of(text).figures] == expected
