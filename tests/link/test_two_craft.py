"""Those aboard another craft than that of the dead told before."""

import pytest
from tests.link.ties import ties

OTHERS = {
    "second": (
        "Nine men drowned on Monday. A second boat with 60 people on board sank on Tuesday."
    ),
    "the other": "Six men died when a van hit a tree. The other van had 18 people on board.",
    "another": "Nine men died when a bus fell into a pit. Another bus was carrying 45 boys.",
    "new": (
        "Nine men drowned when a dinghy sank off Kos. A boat carrying 45 people reached Samos on "
        "the same day."
    ),
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_those_aboard_another_craft_are_no_whole(record_of, text):
    assert ties(record_of(text)) == set()


SAME = {
    "the bus": "Nine men died when a bus fell into a gorge. The bus was carrying 45 passengers.",
    "no craft before": "Nine men drowned off Kos on Monday. A boat carrying 45 people sank there.",
    "rescuers": (
        "Nine men were rescued by a ship off Kos. A boat carrying 45 people had sunk there."
    ),
}


@pytest.mark.parametrize("text", SAME.values(), ids=SAME)
def test_those_aboard_the_craft_are_their_whole(record_of, text):
    assert ties(record_of(text)) == {"Nine<45"}
