"""A headline's toll and the one that the story opens with."""

import pytest


def loud(record):
    """The codes of the findings that a reader is shown first."""
    return [f.code for f in record.findings if f.level.value in ("error", "warning")]


TOLD = {
    "a crash": (
        "Lorry hits wedding party in Peru, 14 killed\n\nLIMA - Twelve people were killed when a "
        "lorry hit a wedding party on Sunday, police said."
    ),
    "a raid": (
        "Police hold 19 over fake money\n\nWARSAW - Police in Poland have arrested 21 people "
        "and seized three presses, a spokesman said."
    ),
    "a rescue": (
        "Navy rescues 45 off Ghana\n\nACCRA - Sailors on Friday rescued 54 fishermen whose boats "
        "had sunk, the navy said. Two were in hospital."
    ),
    "a trial": (
        "Turkish court jails nine over mine blast\n\nANKARA - A court on Tuesday jailed seven "
        "managers of a coal mine over a blast that killed 31 miners."
    ),
    "the same hedge": (
        "Landslide kills at least 40 in Nepal\n\nAt least 34 people were killed when a hillside "
        "came down on a village in Nepal, officials said."
    ),
    "less than at least": (
        "Floods kill 11 in Chad\n\nAt least 13 people have been killed in floods in Chad, the Red "
        "Cross said."
    ),
    "some migrants are not more than all people": (
        "Boat sinks off Crete, 18 migrants drown\n\nFifteen people drowned when a boat sank off "
        "Crete on Monday, the coast guard said."
    ),
}


@pytest.mark.parametrize("text", TOLD.values(), ids=TOLD)
def test_another_toll_in_the_lede_is_told(record_of, text):
    assert loud(record_of(text)) == ["DUP001"]


SILENT = {
    "together": (
        "Two attacks in Mali kill 14\n\nGunmen killed nine people in a village near Gao on Friday. "
        "Five more were killed in Menaka."
    ),
    "with one who dies later": (
        "Lorry hits wedding party, 14 killed\n\nTwelve people were killed when a lorry hit a "
        "wedding party. Two more died in hospital."
    ),
    "the attacker": (
        "Six dead in Ohio shooting\n\nA gunman killed five people at a mall in Ohio before turning "
        "the gun on himself, police said."
    ),
    "the attackers": (
        "Nine dead in hotel attack\n\nAttackers killed six people at a hotel in Mogadishu "
        "before they were shot dead, police said."
    ),
    "a few of them": (
        "Two children die in Welsh house fire\n\nFour people died when fire swept through a house "
        "in Wales, police said. Two of them were under ten."
    ),
    "told below": (
        "Bus crash in Fiji kills nine\n\nSeven people were killed at once when a bus left the road "
        "in Fiji on Monday.\n\nThe toll later rose to nine."
    ),
    "rounded": (
        "Taliban free 300 prisoners\n\nThe Taliban in Herat released 312 prisoners on the eve of "
        "the feast, a court said."
    ),
    "a floor": (
        "Floods kill 15 in Chad\n\nAt least 13 people have been killed in floods in Chad, the Red "
        "Cross said."
    ),
    "others": (
        "Bus crash in Fiji kills nine\n\nEleven others were killed in Tonga when a bus left the "
        "road, a day after the crash in Fiji."
    ),
    "of another kind": (
        "Mine blast kills three engineers\n\nSeven people were killed when gas exploded in a mine "
        "in Chile, among them engineers, police said."
    ),
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_a_toll_that_the_story_explains_is_not_held_against_it(record_of, text):
    assert loud(record_of(text)) == []
