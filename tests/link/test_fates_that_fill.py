"""Counts of different fates that make up those who were trapped or aboard, and other events'."""

import pytest
from tests.link.ties import listed, ties

FILLED = [
    (
        (
            "Gunmen seized 25 pupils from a dormitory in Kagara. Two of the pupils fled. Soldiers "
            "freed 11 of them on Tuesday; the 12 others are still being held."
        ),
        {"Two<25", "11<25", "12<25"},
        [("25", ("Two", "11", "12"), True)],
    ),
    (
        (
            "Sixteen people were in the cave when it flooded. Ten were pulled out, but six "
            "others were trapped. Divers found the bodies of two men, and four are still missing."
        ),
        {"Ten<Sixteen", "six<Sixteen", "two<six", "four<six"},
        [("Sixteen", ("Ten", "six"), True), ("six", ("two", "four"), True)],
    ),
    (
        (
            "The pit had 90 workers below ground when gas blew up. Officials in Zonguldak said the "
            "toll had reached 24. The fate of the other three trapped miners is not known. "
            "Sixty-three miners escaped."
        ),
        {"24<90", "three<90", "Sixty-three<90"},
        [("90", ("24", "three", "Sixty-three"), True)],
    ),
    (
        (
            "The roof fell as 32 miners were working, with 14 managing to escape. Rescuers in Lota "
            "brought up the bodies of eight men. Ten are still missing."
        ),
        {"14<32", "eight<32", "Ten<32"},
        [("32", ("14", "eight", "Ten"), True)],
    ),
    (
        (
            "Nine bodies recovered from pit\n\nTwo more bodies were found in Lota, bringing the "
            "toll to nine. Four are still missing. Altogether 30 workers were in the pit when it "
            "fell. Seventeen were pulled out alive, but 13 others were trapped."
        ),
        {"Nine<13", "Two<nine", "nine<13", "nine=Nine", "Four<13", "Seventeen<30", "13<30"},
        [("30", ("Seventeen", "13"), True), ("13", ("nine", "Four"), True)],
    ),
    (
        (
            "Five people were aboard the plane, a pilot, three women and a girl, when it hit a "
            "house in Reno, killing three people. The two survivors were burned."
        ),
        {"three<Five", "two<Five"},
        [("Five", ("three", "two"), True)],
    ),
    (
        (
            "Fifteen children and eight adults were hurt when a school bus hit a car in Ohio. The "
            "bus, carrying 22 people, was bound for a camp."
        ),
        set(),
        [],
    ),
    (  # another town's fire
        (
            "Nine people were trapped when a hostel in Lagos fell. In Abuja, a fire killed five "
            "people and four are missing."
        ),
        set(),
        [],
    ),
    (  # another year's
        (
            "Nine people were trapped when a hostel fell. Last year a fire killed five people and "
            "four went missing."
        ),
        set(),
        [],
    ),
]


@pytest.mark.parametrize(("text", "tied", "lists"), FILLED)
def test_fates_fill_the_nearest_group_of_one_event(text, tied, lists, record_of):
    record = record_of(text)

    assert ties(record) == tied
    assert listed(record) == lists


ANOTHER = [
    (
        (
            "A bus carrying 40 pilgrims overturned near Multan, killing five people. Twelve aboard "
            "were flown to Lahore. In March, a tour bus fell into a river, killing seven people."
        ),
        {"five<40"},
    ),
    (
        (
            "A bomb exploded near a barracks in Mosul. Four guards were killed and 15 people were "
            "wounded. Another bomb blew up the car of a councillor, wounding him and seven others."
        ),
        set(),
    ),
    (
        (
            "A bomb hit a convoy in Mosul. Four guards were killed and 15 people were hurt, among "
            "them a councillor and seven others."
        ),
        {"seven<15"},
    ),
    (
        (
            "The blast killed 13 miners. Two of six rescuers sent down also died, and two workers "
            "were killed in the neighbouring mine."
        ),
        {"Two<six"},
    ),
    (
        "Two of six rescuers sent down died, and two were hurt.",
        {"Two<six", "two<six"},
    ),
]


@pytest.mark.parametrize(("text", "tied"), ANOTHER)
def test_another_event_has_counts_of_its_own(text, tied, record_of):
    assert ties(record_of(text)) == tied


TOWNS = [
    (
        (
            "Twin attacks on Saturday killed at least 40 people in Damascus. Air raids in "
            "rebel-held Idlib killed at least 21 civilians."
        ),
        set(),
    ),
    ("A blast killed 40 people in Damascus. Nine students died in Damascus.", {"Nine<40"}),
]


@pytest.mark.parametrize(("text", "tied"), TOWNS)
def test_another_town_has_counts_of_its_own(text, tied, record_of):
    assert ties(record_of(text)) == tied


LISTS = [
    (
        (
            "Eleven hikers were flown to the clinic in Sion. Six were in good condition, two in "
            "critical condition and three were discharged."
        ),
        {"Six<Eleven", "two<Eleven", "three<Eleven"},
    ),
    (
        "In Sion, 12 people were hurt. Six were injured in a fall, two in critical condition.",
        {"Six<12", "two<Six"},
    ),
    (
        (
            "The council said 30 deaths were reported in Region 4; nine in Region 7; two each in "
            "Regions 8 and 12; and one in Caraga."
        ),
        set(),
    ),
    (
        (
            "Officials said 93 deaths were reported last year; 37 in gold mines, 27 in coal mines "
            "and 29 in tin mines."
        ),
        {"37<93", "27<93", "29<93"},
    ),
    (
        (
            "The toll from the floods in Cebu rose to 39 deaths, the council said. Of those deaths "
            "21 were on Bohol. It said 11 of the deaths have been confirmed, while 28 others "
            "have not."
        ),
        {"21<39", "11<39", "28<39"},
    ),
    ("In all, 34 pupils were free: five escaped and one was let go.", {"five<34", "one<34"}),
]


@pytest.mark.parametrize(("text", "tied"), LISTS)
def test_a_list_is_of_the_group_that_holds_it(text, tied, record_of):
    assert ties(record_of(text)) == tied


def test_few_of_many_are_not_all_of_them(record_of):
    text = "In all, 34 pupils were free: five escaped and one was let go."

    assert listed(record_of(text)) == [("34", ("five", "one"), False)]


def test_some_of_the_missing_fill_no_group(record_of):
    record = record_of(
        "Twenty-two miners died in Tabas. Thirteen families wait at the gate, two brothers being "
        "among the missing. On Monday officials had spoken of 24 people trapped."
    )

    assert record.partitions == ()
