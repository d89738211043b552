"""Who is recovered dead, who still recovers, and what else wires say in their own words."""

import pytest


def fates(record):
    return [
        (figure.span.text, None if figure.outcome is None else figure.outcome.value)
        for figure in record.figures
    ]


FATES = [
    ("Nine women are recovering from burns in Porto.", [("Nine", "injured")]),
    ("Two others are recovering in a hospital in Porto.", [("Two", "hospitalised")]),
    ("Two dead, three recovering after crash in Porto", [("Two", "killed"), ("three", "injured")]),
    ("Four guards are recovering after a fire in Bari.", [("Four", "injured")]),
    ("Four guards are recovering after surgery in Bari.", [("Four", "recovered")]),
    ("Two died of cholera and 40 are recovering.", [("Two", "killed"), ("40", "recovered")]),
    ("Guards found three men suffering from gunshot wounds in Bari.", [("three", "injured")]),
    ("Medics saw two boys suffering from an apparent stab wound.", [("two", "injured")]),
    ("Some 900 children suffer from asthma in Bari.", [("900", "sick")]),
    ("Deputies located four gunshot victims in a car.", [("four", "injured")]),
    ("Five relatives were found shot to death in Boise.", [("Five", "killed")]),
    ("Two men were found shot in a car in Boise.", [("Two", "injured")]),
    ("Nine victims lost their life savings in Boise.", [("Nine", None)]),
    ("Nine miners lost their lives in Boise.", [("Nine", "killed")]),
    ("2 robbers shot by guard, 1 dies", [("2", "injured"), ("1", "killed")]),
    (
        "Twelve villagers killed in raids, two of them women, were buried.",
        [("Twelve", "killed"), ("two", "killed")],
    ),
    ("Deputies located 14 runaways in Adelaide.", [("14", "identified")]),
    ("Officers found a man and two women with apparent gunshot wounds.", [("two", "injured")]),
    ("Some 930 Covid patients are recovering at home.", [("930", "recovered")]),
    ("Eight cadavers were recovered near Guayaquil.", [("Eight", "killed")]),
    (
        "Three bodies were pulled from the cave and another five were recovered at dusk.",
        [("Three", "killed"), ("five", "killed")],
    ),
    (
        "Bodies of three women and one child have been recovered in Mwanza.",
        [("three", "killed"), ("one", "killed")],
    ),
    ("Nine patients died and five recovered.", [("Nine", "killed"), ("five", "recovered")]),
    ("The rebels of Uele killed only nine villagers.", [("nine", "killed")]),
    ("Of those killed only nine were men.", [("nine", "killed")]),
    ("Stand collapse: at least 21 killed", [("21", "killed")]),
    ("Five nurses were still held by the kidnappers.", [("Five", "abducted")]),
    ("Five nurses were still held by the police.", [("Five", "arrested")]),
    ("The relatives of 90 ill-fated passengers met at the port.", [("90", None)]),
    ("The militia sacked over 4,000 from their ancestral homes.", [("4,000", "displaced")]),
    ("A tug came too late to rescue 12 others off Donegal.", [("12", "killed")]),
    (
        "Thirty bodies washed up on the shore, while divers found 16 others inside the ferry.",
        [("Thirty", "killed"), ("16", "killed")],
    ),
    (
        "Nine bodies lay on the shore, and divers found six others alive.",
        [("Nine", "killed"), ("six", "rescued")],
    ),
    (
        "We have found 46 bodies and divers were looking for dozens still missing.",
        [("46", "killed"), ("dozens", "missing")],
    ),
    ("Seven of the reported deaths have been validated.", [("Seven", "killed")]),
    ("Last May two Romanian soldiers were killed in Zabul.", [("two", "killed")]),
    ("About 100 children have managed to return to Gog.", [("100", "returned_home")]),
    (
        "The bodies of seven men and four women were found at a bar near Leon.",
        [("seven", "killed"), ("four", "killed")],
    ),
    (
        "Gunmen killed two residents and injured three guards, two elders said.",
        [("two", "killed"), ("three", "injured"), ("two", None)],
    ),
    ("Three men were buried in a landslide near Enga.", [("Three", "trapped")]),
    ("The 12 victims were buried in a mass grave.", [("12", "killed")]),
    ("The charity helped save 101 people, mostly from Mali.", [("101", "rescued")]),
    ("The raid saved 12 men, women and children from a farm.", [("12", "rescued")]),
    ("About 12 died - all of them men.", [("12", "killed")]),
    ("The tower housed about 164 one-room flats.", [("164", None)]),
    (
        "The toll from floods in central and southern parts of the country has risen to 33.",
        [("33", "killed")],
    ),
    ("The toll in parts of the state rose as wind speeds reached 33.", []),
    (
        "Of the five boys who fled on July 21, two were found by police.",
        [("five", "displaced"), ("two", None)],
    ),
    ("The talks of July 21, 22 and 23 failed.", []),
]


@pytest.mark.parametrize(("text", "told"), FATES, ids=[text for text, _ in FATES])
def test_what_befell_them_is_what_the_words_say(text, told, record_of):
    assert fates(record_of(text)) == told


SHORT_NAMES = [
    ("The coast guard ran six search and rescue (SAR) operations off Zuwara.", "operations"),
    ("Police in Kyiv held nine anti-fraud (AFU) officers.", "officers"),
    ("Five women (ANC) left the hall in Durban.", "women"),
]


@pytest.mark.parametrize(("text", "noun"), SHORT_NAMES, ids=[noun for _, noun in SHORT_NAMES])
def test_a_short_name_in_brackets_stands_before_the_noun(text, noun, record_of):
    assert [figure.noun for figure in record_of(text).figures] == [noun]
