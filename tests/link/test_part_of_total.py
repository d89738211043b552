"""Counts that are said to be part of a total."""

import pytest
from tests.link.ties import listed, ties

FLOWN = (
    "Thirty Danish victims were flown home on Tuesday. They were part of the total 65 victims who "
    "were deceived. Another 30 will be flown home on Friday and the remaining five will follow."
)
TOLD = [
    (FLOWN, "Thirty<65 30<65 five<65"),
    ("The 20 nurses, who are part of a group of 90 hired in May, have left.", "20<90"),
    ("Twelve officers were sent. They were part of the 200 who guard the camp.", "Twelve<200"),
    ("Police arrested 12 men. The raid was part of 40 operations this week.", ""),
    ("Twelve people were killed. The strike was part of the 30 strikes that day.", ""),
    ("Ten ships were seized by 12 officers. It was part of the 90 patrols of the year.", ""),
    ("Twelve officers were sent. They were part of the six who guard the camp.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=range(len(TOLD)))
def test_they_are_part_of_it(record_of, text, wanted):
    assert {tie for tie in ties(record_of(text)) if "<" in tie} == set(wanted.split())


def test_they_stand_beside_the_rest(record_of):
    record = record_of(FLOWN)
    assert listed(record) == [("65", ("Thirty", "30", "five"), True)]
    assert not [f for f in record.findings if f.kind in ("fail", "review")]
