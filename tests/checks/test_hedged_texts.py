"""A hedge before a correct number raises no alarm: "about 600, 49 more than the 551"."""

import pytest

TEXTS = {
    "a difference": "About 600 people were arrested in Cyprus, 49 more than the 551 of last year.",
    "a difference of nearly so many": (
        "Nearly 600 people were arrested in Cyprus, 43 more than the 551 of last year."
    ),
    "a row of brackets": (
        "The 325 foreigners came from the Niger Republic (about 121), Togo (87), Benin (64) and "
        "Ghana (31), with the remaining 22 drawn from five other countries."
    ),
    "a share with its count": (
        "So far 480 measles cases were told. In May, 69% of cases (about 198 of 285) were in Fes."
    ),
    "the month before in brackets": (
        "Measles cases dropped to 300 from the previous month (about 410)."
    ),
    "lines with a year": "Road deaths 2024: about 412\nRoad deaths 2023: 430",
    "names in a row": "Nord, Sud and Ouest recorded 12, about 19 and 7 kidnappings respectively.",
    "provinces": (
        "Cholera cases were reported in five provinces: Manica (35), Sofala (about 12), Gaza (4)."
    ),
    "causes": (
        "In the past year 412 inmates died: about 214 of illness, 120 in violence and 78 by "
        "suicide."
    ),
    "two boats": "Boat 1: about 40 men, 12 women. Boat 2: 33 men, 9 women. Total: 94 people.",
    "two states": (
        "Cholera outbreaks also occurred in Adamawa State (about 76 cases, 18 deaths) and in Edo "
        "State (49 cases, 24 deaths)."
    ),
    "two floods": "Floods killed about 120 people. The worst floods in decades killed 90 people.",
    "a province": "From 1 to 9 May 2024, 340 cases were counted. Ica has about 210 cases.",
    "an airport": (
        "Guards stopped about 107 people, of whom 93 were Khmer citizens. At the airport they "
        "stopped 75 people, with 65 being Khmer citizens."
    ),
    "a headline": (
        "Grenade kills five in Goma, wounds 26\n\nA grenade killed five people in Goma, wounding "
        "about 26. In May another had killed five people and wounded 14."
    ),
    "all of two boats": (
        "The coast guard rescued about 71 migrants from one boat and 55 from another on Friday. "
        "All 126 survivors were brought to Lampedusa."
    ),
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_hedge_raises_no_alarm(text, record_of):
    loud = [f.message for f in record_of(text).findings if f.level.value in ("error", "warning")]

    assert loud == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("About 600 people were arrested in Cyprus, 190 more than the 551 of last year.", "CHG003"),
        ("About 85 people fled the camp. The 71 people who fled the camp were found.", "APX010"),
    ],
)
def test_what_no_hedge_explains_is_told(text, code, record_of):
    loud = [f.code for f in record_of(text).findings if f.level.value in ("error", "warning")]

    assert loud == [code]


def test_hedged_rows_are_parts(record_of):
    record = record_of(TEXTS["a row of brackets"])

    assert [(f.span.text, f.of) for f in record.figures if f.unit == "person"] == [
        ("325", None),
        ("121", "f1"),
        ("87", "f1"),
        ("64", "f1"),
        ("31", "f1"),
        ("22", "f1"),
    ]
