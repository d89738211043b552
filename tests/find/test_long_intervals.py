"""Intervals with an insert at their start, the final month of a year, undated texts of a year."""

import pytest

LONG = [
    (
        "From 24 February 2022, when the war began, to 26 December 2022, 17,831 people were hurt.",
        ["2022-02-24/2022-12-26"],
    ),
    (
        "Between 24 February 2022, when the war began, and 26 December 2022, 831 were hurt.",
        ["2022-02-24/2022-12-26"],
    ),
    ("From 3 May 2022… to 9 June 2022, 831 people were hurt.", ["2022-05-03/2022-06-09"]),
    # A count in the insert is no part of a date; two clauses are no interval.
    ("Between May 2023, when 12 died, and June 2023, when 14 died.", ["2023-05", "2023-06"]),
    (
        "Freed from jail on 3 May 2023, he went back, and 12 men were held on 9 May 2023.",
        ["2023-05-03", "2023-05-09"],
    ),
    ("In the final month of 2021, 19 people died.", ["2021-12"]),
    ("In the opening week of May 2024, 19 people died.", ["2024-05-01/2024-05-07"]),
    ("The final week of the cup drew 300 fans.", []),
    ("Thus far in 2025, 211 Peruvians were held.", ["2025-01-01/2025-04-24"]),
]


@pytest.mark.parametrize(("text", "values"), LONG, ids=[case[0][:56] for case in LONG])
def test_long_interval_is_one_date(record_of, text, values):
    record = record_of(text, published="2025-04-24")

    assert [date.value for date in record.dates] == values


UNDATED = [
    # The lede counts the year from its start.
    (
        (
            "Deaths rose in the first half of 2018.\n\nBetween 1 January and 30 June, 1,692 people "
            "were killed."
        ),
        "Between 1 January and 30 June",
        "2018-01-01/2018-06-30",
    ),
    # Every other year is one that it is set beside.
    (
        (
            "Some 49 poets were killed this year.\n\nIn Peru, 10 were killed in 2019 - the same "
            "as in 2018."
        ),
        "this year",
        "2019",
    ),
    # An old story beside the news is no year of writing.
    (
        "A total of 49 poets were killed this year.\n\nThe law was signed in March 2014.",
        "this year",
        None,
    ),
]


@pytest.mark.parametrize(("text", "mention", "value"), UNDATED, ids=["half", "beside", "old"])
def test_undated_text_takes_the_year_that_it_counts(record_of, text, mention, value):
    dates = record_of(text, published=None).dates

    assert next(date.value for date in dates if date.span.text == mention) == value
