"""Levels between which something changed are of the ends of the time that it took."""

import pytest

LEVELS = [
    ("Prosecutions more than doubled from 2012 to 2022 (from 805 to 1,656 persons).",
     ["2012", "2022"]),
    ("Murders in Lima rose from 31 to 48 between 2019 and 2023.", ["2019", "2023"]),
    ("From 2011 to 2020, the number of inmates grew from 464 to about 658.", ["2011", "2020"]),
    ("Between January and March, arrests fell from 40 to 12.", ["2025-01", "2025-03"]),
    ("Cases rose from 12 in March to 40 in April.", ["2025-03", "2025-04"]),
    # No change of a level, or no months or years.
    ("From 2019 to 2023, police rescued 120 people.", ["2019/2023"]),
    ("Between January 3 and May 9, cases rose from 12 to 40.", ["2024-01-03/2024-05-09"] * 2),
    ("Between 2019 and 2023, police moved 31 people from a camp to 48 homes.", ["2019/2023"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whens"), LEVELS, ids=[case[0][:56] for case in LEVELS])
def test_level_is_of_its_end_of_the_time(record_of, text, whens):
    figures = record_of(text, published="2025-04-24").figures

    assert [figure.when for figure in figures if figure.unit != "object"] == whens
