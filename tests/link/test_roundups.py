"""The totals of a story's head, told again by place, event or time."""

import pytest
from tests.link.ties import ties

MONTHS = """Lightning killed 90 in 3 months, institute says

Ninety people were killed and 41 others injured in 70 lightning strikes in the last three months.

The institute said 52 people were killed and 20 injured in 40 strikes in May.

In June 28 people were killed and 15 others injured in 19 strikes.

Ten people died in 11 strikes in July, the institute said.
"""
ROADS = """Nine killed on the roads of Punjab

Nine people were killed in three separate accidents in Punjab on Sunday, police said.

A van hit a tree near Multan. It was the worst crash of the weekend and five people died.

Police in Lahore said four people were killed when a bus left the road at Johar.
"""
YEARS = """A report says 640 miners were killed in four years. The mines had 300 accidents in it.

It lists 210 miners killed in 90 accidents in 2015.

In 2016, 170 miners were killed in 80 accidents, and in 2017 150 were killed.

The union wants a law.
"""
TOLD = [
    (MONTHS, "52<Ninety 28<Ninety Ten<Ninety 40<70 19<70 11<70 20<41 15<41"),
    (YEARS, "210<640 170<640 150<640 90<300 80<300"),
]
APART = [
    # one event, and another that only looks like some of it
    (
        "A bomb killed 40 people in Basra on Friday.\n\nDoctors treated the wounded.\n\nIn Mosul "
        "six people were killed by a landslide. In Erbil two people were killed."
    ),
    # earlier events
    (
        "Twelve people were killed in three attacks in Herat on Friday.\n\nIn Kabul, nine people "
        "were killed in a previous attack. In Kunduz seven people were killed a year ago."
    ),
    # more than the total
    (
        "Fires killed nine people in three villages of Oaxaca.\n\nIn Puebla, six people were "
        "killed. In Toluca, seven people were killed."
    ),
    # an outbreak elsewhere
    (
        "Kano has 182 cases of cholera in two weeks.\n\nDoctors came.\n\nOutbreaks also occurred "
        "in Yola (76 cases) and in Benin City (49 cases)."
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=["months", "years"])
def test_counts_with_a_time_of_their_own_are_of_the_total(record_of, text, wanted):
    assert set(wanted.split()) <= ties(record_of(text, published=None))


def test_places_fill_the_total(record_of):
    record = record_of(ROADS)
    printed = {figure.id: figure.span.text for figure in record.figures}
    whole = [p for p in record.partitions if p.complete]

    assert {"four<Nine", "five<Nine"} <= ties(record)
    assert [[printed[part] for part in p.parts] for p in whole] == [["five", "four"]]


@pytest.mark.parametrize("text", APART)
def test_other_stories_are_no_part_of_it(record_of, text):
    told = ties(record_of(text))

    assert not [tie for tie in told if tie.split("<")[0] in ("nine", "seven", "two", "76", "49")]
