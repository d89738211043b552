"""What befell people all over an area, told again place by place, each in words of its own."""

import pytest
from tests.link.ties import listed, ties

HELD = """A total of 312 irregular migrants were held across Morocco on Friday, officials said.

Gendarmes held 121 migrants in the northern Tangier region.

Separately, in the eastern Oujda region, police stopped a truck and held nine Sudanese migrants.

In another operation, 75 irregular migrants were held by gendarmes in Nador during patrols.
"""
QUAKE = """At least 210 people have been killed in the earthquake in Nepal.

Police said 210 people were killed and 340 injured.

In Gorkha district, 150 people were confirmed dead and another 90 injured. In nearby Lamjung
district, 55 were killed and 120 injured.
"""
FLOODS = """Landslides and floods killed at least 52 people in northern Vietnam, the agency said.

Mud buried homes in Lang Nu village. Rescuers recovered 30 bodies and found five injured.

Flash flooding killed at least eight people elsewhere, the agency said.

In another village, Nam Tong, four people were killed and six remained missing.
"""
JOINT = """Police in Italy, Germany and Albania have arrested 31 people and freed 22 women.

Italian police said they arrested 17 people in the port of Bari and freed nine Albanian women.
"""
TOLD = [
    (HELD, "121<312 nine<312 75<312"),
    (QUAKE, "150<210 55<210 90<340 120<340"),
    (FLOODS, "30<52 eight<52 four<52"),
    (JOINT, "17<31 nine<22"),
]
APART = [
    (
        "A blast killed 40 people in Kabul on Monday.\n\nIn Kandahar, gunmen killed "
        "eight people on "
        "Sunday.\n\nSeparately, three people were killed in Herat."
    ),
    (
        "Floods killed 52 people in Laos.\n\nSeparately, a bus crash killed nine people "
        "in Pakse.\n\n"
        "In another accident, four people were killed in Savannakhet."
    ),
    (
        "Police across Peru held 310 migrants last week.\n\nIn a separate case, 12 officers were "
        "arrested for bribery in Lima."
    ),
    (
        "Bombings killed 60 people in several districts of Baghdad.\n\nElsewhere, in "
        "Syria, 12 people "
        "were killed by shelling and four died in Lebanon."
    ),
    (
        "At least 120 people died across Texas in the storm.\n\nIn Louisiana, 30 people died. In "
        "Mississippi, 15 people were killed."
    ),
    (
        "Raids across Kenya led to the rescue of 40 girls.\n\nIn Mombasa, nine men were "
        "rescued. In "
        "Nakuru, six men were rescued."
    ),
    (
        "Oman arrested 820 people across the country in a week.\n\nOfficers also seized cars. They "
        "caught 61 people trying to cross the border into Oman and 14 people were arrested in Oman."
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=["held", "quake", "floods", "joint"])
def test_places_are_told_of_a_wide_total(record_of, text, wanted):
    told = {tie for tie in ties(record_of(text)) if "<" in tie}
    assert told == set(wanted.split())


@pytest.mark.parametrize("text", APART)
def test_other_places_causes_and_cases_are_not(record_of, text):
    assert not {tie for tie in ties(record_of(text)) if "<" in tie}


def test_places_are_listed_even_where_they_leave_some_out(record_of):
    found = listed(record_of(QUAKE))
    assert ("340", ("90", "120"), False) in found
    assert ("210", ("150", "55"), False) in found


def test_some_17_of_a_place_are_17(record_of):
    text = (
        "At least 206 migrants were held across Turkey, officials said.\n\nIn Erzincan, police "
        "held 69 migrants.\n\nIn Izmir, some 17 migrants were held.\n\nIn Edirne, police held 120 "
        "migrants."
    )
    assert ("206", ("69", "17", "120"), True) in listed(record_of(text))
