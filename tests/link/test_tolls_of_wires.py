"""Ties in stories of attacks and disasters: former events, bodies, those who are still lost."""

import pytest
from tests.link.ties import wholes

TIES = [
    # an event of days or weeks before is another
    (
        (
            "A bomber hit a bus, killing 12 people, weeks after a car bomb left 64 men dead. Four"
            " of the dead were children."
        ),
        [("12", None), ("64", None), ("Four", "12")],
    ),
    (
        "Gunmen killed five guards, days after a mine killed 11 boys. Two of the victims were men.",
        [("five", None), ("11", None), ("Two", "five")],
    ),
    (
        "A bomber hit a bus, killing 12 people, weeks after a fire killed 30, including six girls.",
        [("12", None), ("30", None), ("six", "30")],
    ),
    # bodies on top of others
    (
        (
            "Gunmen killed 15 farmers in Zamo. The bodies of 11 men were found on Sunday. Four more"
            " bodies were found on Monday."
        ),
        [("15", None), ("11", "15"), ("Four", "15")],
    ),
    (
        (
            "A mudslide hit Cauca. Rescuers found the bodies of 12 men. Nine more bodies were found"
            " on Tuesday."
        ),
        [("12", None), ("Nine", None)],
    ),
    (
        (
            "A flood killed 15 people in Oran. Four more bodies were found on Tuesday, bringing the"
            " death toll to 19."
        ),
        [("15", "19"), ("Four", "19"), ("19", None)],
    ),
    (
        (
            "Two more marchers died in hospital on Monday. That raises the toll from the clashes"
            " to seven."
        ),
        [("Two", "seven"), ("seven", None)],
    ),
    (
        "Two pupils were hurt on Monday. That raises the number of deaths in the city to seven.",
        [("Two", None), ("seven", None)],
    ),
    # nobody who is still looked for is dead
    (
        (
            "Rescuers freed nine hurt miners and were trying to reach 40 others trapped below. Six"
            " miners were killed and 12 managed to escape."
        ),
        [("nine", None), ("40", None), ("Six", None), ("12", None)],
    ),
    (
        "Rescuers were trying to free 12 miners trapped below. Ten were pulled out on Friday.",
        [("12", None), ("Ten", "12")],
    ),
    (
        "Forty miners were trapped. Six were killed and 12 managed to escape.",
        [("Forty", None), ("Six", "Forty"), ("12", "Forty")],
    ),
    # nor any who had to leave, unless the words say so
    (
        "The storm displaced thousands of people. More than 60 fatalities have been counted.",
        [("thousands", None), ("60", None)],
    ),
    (
        "The storm displaced 9,000 people; 60 of them have died.",
        [("9,000", None), ("60", "9,000")],
    ),
    # sums of places, with one hedge for all
    (
        (
            "The toll of a quake in Asia rose to at least 138 people. At least 136 people died in"
            " Peru. At least two people died in Chile."
        ),
        [("138", None), ("136", "138"), ("two", "138")],
    ),
    (
        "At least 15 people died in floods in Asia. Ten people died in India and five in Nepal.",
        [("15", None), ("Ten", "15"), ("five", "15")],
    ),
    (
        "Storms killed 40 people in Asia. At least 22 died in Nepal. At least 18 died in India.",
        [("40", None), ("22", "40"), ("18", "40")],
    ),
    (
        (
            "A quake hit Peru and Chile, killing about 19,500 people. Peru said 19,140 people were"
            " dead. Chile reported 360 killed and 900 hurt."
        ),
        [("19,500", None), ("19,140", "19,500"), ("360", "19,500"), ("900", None)],
    ),
    (
        (
            "A quake hit Peru and Chile, killing about 19,500 people. Peru said 19,140 people were"
            " dead. Chile reported 1,360 killed and 900 hurt."
        ),
        [("19,500", None), ("19,140", None), ("1,360", None), ("900", None)],
    ),
    # "the civilians killed" are civilians
    (
        (
            "A bomb killed 24 people. The dead included four guards and 16 traders. Six women were"
            " among the traders killed."
        ),
        [("24", None), ("four", "24"), ("16", "24"), ("Six", "16")],
    ),
    (
        "A bomb killed 24 people and hurt 16 traders. Six women were among the injured traders.",
        [("24", None), ("16", None), ("Six", "16")],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TIES, ids=[case[0][:50] for case in TIES])
def test_parts_of_wires(record_of, text, wanted):
    assert wholes(record_of(text, published="2025-04-24").figures) == wanted


def test_toll_of_one_country_is_not_that_of_two(record_of):
    record = record_of(
        "A quake hit Peru and Chile, killing about 800 people. A minister said 760 died in Peru."
    )

    assert [figure.same_as for figure in record.figures] == [None, None]


@pytest.mark.parametrize(
    ("text", "toll"),
    [
        ("A bomber killed 12 people, three weeks after a car bombing left 64 people dead.", 12),
        ("Gunmen killed five guards on Tuesday, days after a mine killed 11 men.", 5),
        ("Two weeks after a bomb killed nine people, gunmen killed four on Monday.", 4),
        ("Nine died on Monday, hours after a fire killed 30.", 30),
    ],
    ids=str,
)
def test_toll_of_a_story_is_not_that_of_a_former_event(record_of, text, toll):
    totals = {total.key: total.best for total in record_of(text, published="2025-04-24").totals}

    assert totals["victim/killed"] == toll
