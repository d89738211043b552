"""One person told by an article within a row: the numbers around are not all."""

import pytest
from tests.link.ties import listed, ties

ROWS = {
    "a doctor": "Five people, two nurses, a doctor and two cooks, were hurt.",
    "a young Dane": "Nine men, six Poles, a young Dane and two Finns, were held.",
    "a boy": "Police freed 11 people: four women, a boy and six men.",
}


@pytest.mark.parametrize("text", ROWS.values(), ids=ROWS)
def test_a_row_with_one_more_is_open(record_of, text):
    record = record_of(text)
    assert not any(complete for _, _, complete in listed(record))
    assert not [f for f in record.findings if f.level.value in ("error", "warning")]


ALL = {
    "no other": "Five people, two nurses and three cooks, were hurt.",
    "of a place": "Police freed ten people: four women from a village and six men.",
}


@pytest.mark.parametrize("text", ALL.values(), ids=ALL)
def test_a_row_without_one_is_all(record_of, text):
    assert [complete for _, _, complete in listed(record_of(text))] == [True]


def test_numbers_before_one_noun_are_side_by_side(record_of):
    text = "In Chad 246 men were moved in three groups, of 130, 74 and 42 persons respectively."
    assert ties(record_of(text)) == {"130<246", "74<246", "42<246"}
