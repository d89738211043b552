"""Shares that leave their sign out beside another, and counts that a change in per cent follows."""

import pytest


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("The share of women rose to 29 percent from 19.", "19", "share"),
        ("Turnout was 43 percent, up from 37 in 2012.", "37", "share"),
        ("Arrests fell 20 percent from 50 in 2020.", "50", "count"),
        ("The share of women rose to 29 percent from 19 women in 60.", "19", "count"),
    ],
)
def test_number_beside_a_share(record_of, text, number, kind):
    found = {figure.span.text: figure.type.value for figure in record_of(text).numbers}
    assert found[number] == kind


@pytest.mark.parametrize("text", ["Turnout hits the 55 percent mark.", "Turnout hit 55 percent."])
def test_nobody_is_hit_by_a_turnout(record_of, text):
    assert not [figure for figure in record_of(text).figures if figure.outcome]
