"""Shares of all that a story counts, though some of a place or a month were told last."""

import pytest
from tests.link.ties import ties

ROADS = (
    "Police said fatalities rose from 1,204 to 1,388.\n\nFatalities increased in Limpopo from 110 "
    "to 141.\n\n"
)
TOLD = [
    (ROADS + "Drivers contributed 21% of the fatalities and cyclists 3%.", "21%<1,388 3%<1,388"),
    (ROADS + "Females accounted for 24% of the road deaths.", "24%<1,388"),
    (
        (
            "The police recorded 512 robberies this year.\n\nIn January there were 130 cases but "
            "the figure fell to 92 in February.\n\nHe said "
            "61% of the recorded robbery cases were in Accra."
        ),
        "61%<512",
    ),
    (
        (
            "In May, 391 road accidents left 308 people dead.\n\nAs many as 104 pedestrians were "
            "killed.\n\nSixty drivers died in road accidents last month, or 19.5% of the total."
        ),
        "104<308 19.5%<308",
    ),
    (
        (
            "In total, 388 people died in crashes in 2022. This compares to the 316 who died in "
            "2023, or 72 fewer deaths.\n\nThe unit said males account for 83% of the road "
            "fatalities recorded so far."
        ),
        "83%<316",
    ),
    (
        (
            "Ecuador has 62,000 dengue cases. In June alone, Guayas had 14,200 "
            "cases.\n\nNationally, "
            "there were 248 deaths with a case fatality rate of 0.4%."
        ),
        "0.4%<62,000 248<62,000",
    ),
]
OWN = [
    # right behind the narrower group, or with its place, its time or its number
    (
        (
            "In all, 1,388 people died on the roads. In Limpopo, 141 people died. Half of the "
            "deaths were on rural roads."
        ),
        "Half<141",
    ),
    (
        (
            "The storm killed 90 people. In Bohol, 31 people died.\n\nIn Bohol, a third of the "
            "deaths were by drowning."
        ),
        "third<31",
    ),
    (
        (
            "In 2022 there were 9,000 accidents. In 2023 there were 8,000 accidents.\n\nTrucks "
            "accounted for 30% of the accidents in 2022."
        ),
        "30%<9,000",
    ),
    (
        "Floods killed 300 people. In Dir, 40 were injured.\n\nHalf of the injured were children.",
        "Half<40",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_shares_are_of_the_total_of_the_story(record_of, text, wanted):
    assert set(wanted.split()) <= ties(record_of(text))


@pytest.mark.parametrize(("text", "wanted"), OWN)
def test_shares_of_the_narrower_group_stay(record_of, text, wanted):
    assert set(wanted.split()) <= ties(record_of(text))
