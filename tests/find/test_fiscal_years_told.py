"""Fiscal years as the text tells them, and months in turn that make one time."""

import pytest

TOLD = [
    (
        (
            "The island's shelter took in 410 women in fiscal year 2019. Its fiscal year began on "
            "October 1."
        ),
        "fiscal year 2019",
        "2018-10/2019-09",
    ),
    (
        "The clinic treated 310 children so far this fiscal year, which began July 1.",
        "so far this fiscal year",
        "2024-07-01/2025-04-24",
    ),
    (
        (
            "The financial year (1 April to 31 March) ran well. In the 2022 financial year "
            "there were 60 deaths."
        ),
        "the 2022 financial year",
        "2021-04/2022-03",
    ),
    ("Border Patrol agents met 310 people in fiscal year 2019.", "2019", "2018-10/2019-09"),
    # A quarter is no fiscal year, nor is every month beside one its first.
    ("The budget year (January to March) saw 52 deaths in fiscal year 2023.", "2023", None),
    ("The fiscal year 2023 began badly in May with 300 dismissals.", "2023", None),
    ("During November, December and January, 140 drowned.", "November", "2024-11/2025-01"),
    ("In April, May and June 2024 the home took in 310 women.", "April", "2024-04/2024-06"),
    # Months that do not follow each other, or have a count each, are times of their own.
    ("In March, June and July there were 31 attacks.", "March", "2025-03"),
    ("In April, May and June, 12, 15 and 9 people died respectively.", "April", "2025-04"),
]


@pytest.mark.parametrize(("text", "mention", "value"), TOLD, ids=[case[0][:50] for case in TOLD])
def test_told_year_or_months(record_of, text, mention, value):
    dates = record_of(text, published="2025-04-24").dates

    assert next(date.value for date in dates if mention in date.span.text) == value
