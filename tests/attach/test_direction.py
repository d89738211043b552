"""Differences are told from levels."""

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police held 30 fewer men than in 2022.", "down"),
        ("There were 11 more deaths than last year.", "up"),
        ("Deaths fell by 190.", "down"),
        ("Deaths rose by about seven.", "up"),
        ("A rise of 24 victims was noted.", "up"),
        ("Arrests rose 12 to a new high.", "up"),
        ("The toll rose to 38 victims.", None),
        ("Eight more bodies were found.", None),
        ("Some 12 people died, more than 30 houses burned.", None),
        ("After the fall of Goma 30 people fled.", None),
        ("Arrests are down from 91.", None),
    ],
    ids=lambda value: value,
)
def test_count_has_its_direction(record_of, text, wanted):
    figure = next(f for f in record_of(text).figures if not f.derived)

    assert figure.direction == wanted
