"""Times of levels that others are "down on", and shares of a part of a time."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Arrests stand at 40, up on the 30 in 2023.", [(40, None), (30, "2023")]),
        (
            "Six people were killed on the roads, slightly down on the nine killed in 2023.",
            [(6, None), (9, "2023")],
        ),
        ("Six people were killed on the roads in 2023.", [(6, "2023")]),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_a_level_is_down_on_has_its_own_time(record_of, text, told):
    assert [(f.quantity.value, f.when) for f in record_of(text).figures] == told


def test_a_level_that_another_is_down_on_is_no_slip_for_it(record_of):
    text = "The road toll stands at six deaths, well down on the 16 deaths in 2023."

    assert not [f for f in record_of(text).findings if f.code == "DUP001"]


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        (
            (
                "There were 33,120 arrivals from January to September 2022. From July to September "
                "2022, 45% of arrivals were Danes."
            ),
            False,
        ),
        ("There were 33,120 arrivals in 2022. In 2022, 45% of arrivals were Danes.", True),
        ("There were 33,120 arrivals in 2022. Some 45% of arrivals were Danes.", True),
    ],
    ids=["of-less-time", "of-its-time", "undated"],
)
def test_a_share_of_less_time_is_of_nobody_counted(record_of, text, tied):
    share = record_of(text).figures[1]

    assert (share.of is not None) is tied


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "In the 12 months to June 2023 there were 317 deaths, up from 290 in the previous "
                "12 months."
            ),
            "2021-07/2022-06",
        ),
        (
            (
                "In the year ending March 2024 there were 40 murders, against 30 in the preceding "
                "12 months."
            ),
            "2022-04/2023-03",
        ),
        ("Of 90 women asked, 40 had been hurt in the previous 12 months.", "2024-04-24/2025-04-24"),
    ],
    ids=["to-june", "ending-march", "no-year-before"],
)
def test_the_previous_twelve_months_go_back_from_a_year_told_before(record_of, text, told):
    assert record_of(text, published="2025-04-24").figures[1].when == told
