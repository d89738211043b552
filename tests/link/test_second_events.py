"""What the second of two events did, who was found beside bodies, and frames behind statements."""

import pytest
from tests.link.ties import listed, ties

TIED = [
    (
        (
            "Two bombers struck near Jos, killing at least 14 and wounding about 18 others. The "
            "first bomber, with five cars, hit a wall in Bauchi. Nine villagers were killed and "
            "16 were hurt there. In the second attack, a bomber rammed a patrol in Gombe, killing "
            "at least five and wounding two."
        ),
        {"Nine<14", "five<14", "16<18", "two<18"},
        [("14", ("Nine", "five"), True), ("18", ("16", "two"), True)],
    ),
    (
        "The first blast in Herat hurt 16 people. In the second attack seven were hurt.",
        set(),
        [],
    ),
    (
        (
            "Four men were shot at a fair in Ohio. Three of the victims were taken to hospital, "
            "where one died, and one was treated at the scene."
        ),
        {"Three<Four", "one<Three", "one<Four"},
        [("Four", ("Three", "one"), True)],
    ),
    (
        (
            "A bridge fell, hurting at least 12 people. The mayor said in a statement that among "
            "the 12 injured, nine were taken to hospital."
        ),
        {"12=12", "nine<12"},
        [],
    ),
    (
        (
            "At least 22 were killed and 57 hurt when a bus fell in Jammu. The bus, carrying "
            "79 passengers, rolled down. The dead lie in Poonch, while of the injured, seven have "
            "been admitted to one clinic and 40 to another."
        ),
        {"22<79", "57<79", "seven<57", "40<57"},
        [("79", ("22", "57"), True)],
    ),
    (
        (
            "A bus having 45 people, including driver and conductor, on board fell into a gorge, "
            "killing 16 pilgrims."
        ),
        {"16<45"},
        [],
    ),
    (
        "Of the five boys, two were found by police and the other three walked home.",
        {"two<five", "three<five"},
        [("five", ("two", "three"), True)],
    ),
]


@pytest.mark.parametrize(("text", "tied", "lists"), TIED)
def test_parts_go_to_the_events_that_they_are_of(text, tied, lists, record_of):
    record = record_of(text)

    assert ties(record) == tied
    assert [told for told in listed(record) if told[2]] == lists
