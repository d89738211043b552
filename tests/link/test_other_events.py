"""Counts of an event before or beside that of the story: "In an earlier collapse, 12 died"."""

import pytest
from tests.link.ties import ties

BLAST = "A blast killed 40 people on Monday. "
OTHERS = {
    "earlier": BLAST + "In an earlier explosion, 12 died.",
    "another": BLAST + "In another attack on the town, 12 died.",
    "that raid": (
        BLAST + "In January, rebels stormed a school. In that raid, 12 teachers were killed."
    ),
    "similar": BLAST
    + "A similar blast hit a bus stop. Twelve teachers were killed in that attack.",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_another_events_dead_are_none_of_the_storys(record_of, text):
    assert ties(record_of(text, published="2024-05-10")) == set()


SAME = {
    "that attack": BLAST + "Twelve teachers were killed in that attack.",
    "comment between": BLAST + "The mayor spoke. Twelve teachers were killed in that attack.",
}


@pytest.mark.parametrize("text", SAME.values(), ids=SAME)
def test_that_attack_is_the_storys_where_no_other_is_told(record_of, text):
    assert ties(record_of(text, published="2024-05-10")) == {"Twelve<40"}
