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
