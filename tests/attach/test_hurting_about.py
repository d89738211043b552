"""A hedged number behind "injuring" is its object, not the level of the noun before it."""

import pytest

HURT = {
    "about": "A fire swept through a mill, killing 11 workers and injuring about 30.",
    "around": "A bomb hit a bus in Herat, killing four teachers and wounding around 20.",
    "in a city": "Police fired at strikers, killing 11 miners and hurting about 30 in Lima.",
}


@pytest.mark.parametrize("text", HURT.values(), ids=HURT)
def test_a_hedged_object_has_the_fate_of_its_verb(record_of, text):
    assert [f.outcome.value for f in record_of(text).figures][-2:] == ["killed", "injured"]


LEVEL = {
    "totalling": "The ministry counted deaths totalling about 300.",
    "rose": "The number of workers killed rose to about 30.",
}


@pytest.mark.parametrize("text", LEVEL.values(), ids=LEVEL)
def test_a_hedged_level_keeps_its_noun(record_of, text):
    assert record_of(text).figures[-1].outcome.value == "killed"
