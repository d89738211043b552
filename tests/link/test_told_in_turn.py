"""Counts of days or months told in turn: none is part of the first, whatever they add up to."""

import pytest
from tests.link.ties import ties

TURNS = {
    "days": "Twelve people were killed on Monday, nine on Tuesday and three on Wednesday.",
    "days in front": "On Monday police arrested 12 men, on Tuesday nine and on Wednesday three.",
    "months": "In January 12 people died, nine in February and three in March.",
    "years": "Twelve people died in 2021, nine in 2022 and three in 2023.",
}
PARTS = {
    "days of a total": "Police arrested 21 people, 12 on Sunday and nine on Monday.",
    "days of a week": "Twelve people were killed last week, nine on Monday and three on Tuesday.",
    "months of a year": "In 2024 police held 40 people, 25 in May and 15 in June.",
}


@pytest.mark.parametrize("text", TURNS.values(), ids=TURNS)
def test_each_is_of_its_own_time(extractor, text):
    record = extractor.extract(text, published="2025-04-24")
    assert ties(record) == set()
    assert len({figure.when for figure in record.figures}) == len(record.figures) == 3


@pytest.mark.parametrize("text", PARTS.values(), ids=PARTS)
def test_a_total_has_its_parts(extractor, text):
    record = extractor.extract(text, published="2025-04-24")
    assert [figure.of for figure in record.figures] == [None, "f1", "f1"]
