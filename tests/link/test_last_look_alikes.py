"""What a frame holds, who is aboard, what is wrecked: ties that a clause behind decides."""

import pytest
from tests.link.ties import ties

TIED = [
    ("Of the nine injured, four survived surgery and five died.", "four<nine five<nine"),
    ("Of the 12 arrested, nine were charged and three freed.", "nine<12 three<12"),
    ("Of the 12 arrested, nine were charged and 30 fled.", "nine<12"),
    ("Of the nine injured, four recovered and in Lima five died.", "four<nine"),
    ("Fourteen adults and nine children were on board. Seven people were hurt.", ""),
    ("Nine children were on board. Seven people were hurt.", "Seven<Nine"),
    ("Some 300 people were moved from 40 houses. Ten of them were destroyed.", "Ten<40"),
    ("Some 300 people were moved from 40 houses. Ten of them were hurt.", "Ten<300"),
    ("Police said 21 of the 24 girls were found. Two are missing.", "21<24 Two<24"),
    ("Of 540 complaints, 135 were about police. It upheld 27 of these.", "135<540 27<135"),
    (
        "Victims rose to 613 in 2021, from 601 in 2020, with 468 of them adults.",
        "468<613",
    ),
    ("All 39 were named, ten of them teenagers, two of whom were 15.", "ten<39 two<ten"),
    (
        (
            "The two trawlers had 11 and nine men on board. Four of the second drowned, two are "
            "missing and the remaining three were flown home."
        ),
        "Four<nine two<nine three<nine",
    ),
    ("Police stopped two trawlers. One got away.", "One<two"),
    ("In all three places they were tested; five have scabies.", ""),
    ("The storm hit 40 villages. Ten of them have been completely flattened.", "Ten<40"),
]


@pytest.mark.parametrize(("text", "expected"), TIED)
def test_ties(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())
