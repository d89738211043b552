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
    ("The storm hit 40 villages. Ten of them have been completely flattened.", "Ten<40"),
]


@pytest.mark.parametrize(("text", "expected"), TIED)
def test_ties(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())
