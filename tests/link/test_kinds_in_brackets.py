"""Kinds of people in brackets, rows of others by rank, and figures set beside figures."""

import pytest
from tests.link.ties import ties


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Eleven were killed (eight riders and three cooks).", "eight<Eleven three<Eleven"),
        (
            "Nine people died on the road in May (five riders and four cooks).",
            "five<Nine four<Nine",
        ),
        (
            "There were 149 road deaths.\n15 were aged 46-50 (twelve drivers and three riders);",
            "15<149 twelve<15 three<15",
        ),
        ("Eleven were hurt in March (nine cooks in April and six riders in May).", ""),
        (
            (
                "In Kerry nine cooks died. The highest number of pedestrian deaths was in "
                "Sligo (7), Cavan (4) and Mayo (3)."
            ),
            "",
        ),
        (
            (
                "Last year 60 people died on roads. The highest number of deaths was in Sligo (7), "
                "Cavan (4) and Mayo (3)."
            ),
            "7<60 4<60 3<60",
        ),
    ],
    ids=lambda value: str(value)[:40],
)
def test_ties(record_of, text, told):
    assert ties(record_of(text)) == set(told.split())


@pytest.mark.parametrize("word", ["figure", "tally", "total", "count"])
def test_a_figure_of(record_of, word):
    text = f"In 2022, 142 people were killed. This compares with a {word} of 119 in 2021."

    assert [(f.outcome, f.when) for f in record_of(text).figures] == [
        ("killed", "2022"),
        ("killed", "2021"),
    ]
