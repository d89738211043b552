"""Feasts on a weekday of their month, their weekends, and seasons told by their months."""

import pytest

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
