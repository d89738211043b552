"""Passengers whose crew is told beside them are not all who were on board."""

import pytest
from tests.link.ties import ties

BESIDE = {
    "drivers": (
        "The coach carried 51 passengers and two drivers. Four people died and 19 were injured, "
        "while 30 passengers escaped unhurt."
    ),
    "crew": (
        "The ferry was carrying 40 passengers and three crew. Twelve people drowned and 31 were "
        "rescued."
    ),
    "a skipper": "The boat had 20 migrants and a skipper aboard; 15 drowned and six were saved.",
    "their guide": "A bus had 12 tourists and their guide on board; seven died, six were hurt.",
}


@pytest.mark.parametrize("text", BESIDE.values(), ids=BESIDE)
def test_more_than_the_passengers_are_of_both(record_of, text):
    record = record_of(text)
    assert not [f for f in record.findings if f.level.value in ("error", "warning")]
    assert not any(partition.complete for partition in record.partitions)


TOLD = {
    "no crew": "The bus had 12 tourists on board; seven died and six were hurt.",
    "more than both": (
        "The bus had 12 tourists and their guide on board; seven died and eight were hurt."
    ),
    "more than the crew": (
        "The coach carried 51 passengers and two drivers. Four people died and 19 were injured, "
        "while 36 passengers escaped unhurt."
    ),
}


@pytest.mark.parametrize("text", TOLD.values(), ids=TOLD)
def test_more_than_were_there_are_told(record_of, text):
    assert [f.code for f in record_of(text).findings if f.level.value == "warning"] == ["SUM002"]


@pytest.mark.parametrize(
    "text",
    [
        "A convoy had 60 soldiers and four medics in it; nine were killed.",
        "The hotel had 90 guests and six cooks inside; 14 were hurt.",
        "Police held 30 men and two women; five were charged.",
    ],
    ids=["medics", "cooks", "men and women"],
)
def test_some_of_two_groups_are_of_neither(record_of, text):
    assert ties(record_of(text)) == set()


def test_fewer_are_some_of_the_passengers(record_of):
    text = "The ferry had 40 passengers and a captain aboard; 12 drowned and 25 were rescued."
    assert ties(record_of(text)) == {"12<40", "25<40"}
