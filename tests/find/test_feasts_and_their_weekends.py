"""Feasts on a weekday of their month, their weekends, and seasons told by their months."""

import datetime

import pytest

from statextract.find.dates.years import _feast_day
from statextract.lexicons.dates import DatePhrase

FEASTS = [
    ("Nine people were shot over the Memorial Day weekend.", "2024-05-25/2024-05-27"),
    ("Nine people were shot over the Memorial Day weekend in 2023.", "2023-05-27/2023-05-29"),
    ("Police in Ohio held 40 drivers over the Labor Day weekend.", "2024-08-31/2024-09-02"),
    ("Two men drowned on Presidents' Day.", "2025-02-17"),
    ("Four people died on Thanksgiving.", "2024-11-28"),
    ("Twelve deaths were recorded over the Christmas and New Year period.", "2024-12/2025-01"),
    ("Twelve people died in this Christmas-New Year holiday period.", "2024-12/2025-01"),
    # A feast that differs from country to country has no weekend that is known.
    ("Nine people were shot over the Independence Day weekend.", None),
    ("Nine people were shot over the Labour Day weekend.", None),
    ("Nine people were shot on Christmas Day.", "2024-12-25"),
    ("Nine people were shot over the weekend.", "2025-04-19/2025-04-20"),
]


@pytest.mark.parametrize(("text", "value"), FEASTS, ids=[case[0][:60] for case in FEASTS])
def test_feast_has_its_days(record_of, text, value):
    record = record_of(text, published="2025-04-24")

    assert [date.value for date in record.dates] == [value]
    assert [figure.when for figure in record.figures] == [value]


def test_unknown_weekend_is_not_that_of_the_news(record_of):
    record = record_of(
        "Two men were killed in shootings in Toledo on Saturday.\n\nOver the Independence Day "
        "weekend, five people were killed.",
        published="2025-07-21",
    )

    assert [figure.when for figure in record.figures] == ["2025-07-19", None]


# Weekdays are counted from Monday, which is 0.
COUNTED = [
    ({"month": 12, "nth": -1, "weekday": 6}, datetime.date(2024, 12, 29)),
    ({"month": 12, "nth": -1, "weekday": 1}, datetime.date(2024, 12, 31)),
    ({"month": 12, "nth": -1, "weekday": 2, "shift": 7}, datetime.date(2025, 1, 1)),
    ({"month": 2, "nth": -1, "weekday": 3}, datetime.date(2024, 2, 29)),
    ({"month": 5, "nth": -1}, datetime.date(2024, 5, 27)),
    ({"month": 9, "nth": 1}, datetime.date(2024, 9, 2)),
    ({"month": 11, "nth": 4, "weekday": 3}, datetime.date(2024, 11, 28)),
]


@pytest.mark.parametrize(("told", "day"), COUNTED, ids=[str(case[1]) for case in COUNTED])
def test_feast_is_counted_from_either_end_of_its_month(told, day):
    feast = DatePhrase(forms=("Feast",), example="Nine people died on the Feast.", **told)

    assert _feast_day(feast, 2024) == day


def test_last_sunday_of_the_last_year_has_a_day():
    feast = DatePhrase(forms=("Feast",), month=12, nth=-1, weekday=6, example="It was the Feast.")

    assert _feast_day(feast, 9999) == datetime.date(9999, 12, 26)
