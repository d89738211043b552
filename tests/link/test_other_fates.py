"""Who met one fate is no part of those who met another, nor of those of another time."""

import pytest
from tests.link.ties import ties

FATES = [
    ("Nine people were saved by dusk but one boy was found dead and 16 were still missing.", ""),
    (
        (
            "The toll of the storm rose to 50, with 22 missing. Police said 14 people are still "
            "missing in Beni. Eight were killed in Goma, while 6 died in Bukavu."
        ),
        "6<50 Eight<50",
    ),
    ("At least 50 miners are trapped in a pit in Ica. At least 70 miners escaped from it.", ""),
    (
        (
            "Three more bodies were found after a bus sank on Monday, which brings the toll to 21. "
            "The other 12 injured are being treated in hospital."
        ),
        "Three<21",
    ),
    ("Of the 30 people missing in Beni, 19 were found alive.", "19<30"),
    ("Seven of the crew died and the injured, including seven badly, were treated.", ""),
    ("Police held 40 people. The arrested, including five women, were fined.", "five<40"),
    (
        "Of the 40 hurt, nine were kept in hospital and all but two have been freed.",
        "nine<40 two<40",
    ),
]
TIMES = [
    (
        (
            "A launch carrying 38 people sank off Beira on Saturday. Nine were rescued. Last week "
            "a raid on a camp killed at least 14 people."
        ),
        "Nine<38",
    ),
    (
        (
            "A launch carrying 38 people sank off Beira on Saturday. Nine were rescued. The wreck "
            "killed at least 14 people."
        ),
        "Nine<38 14<38",
    ),
    (
        (
            "Four tourists drowned off Beira on Saturday. Meanwhile, more than 900 tourists died "
            "on the roads this year."
        ),
        "",
    ),
    ("A blast trapped 44 miners in Ica on Tuesday. A fire last month killed 9 miners.", ""),
    (
        (
            "Trains collided on Sunday and 48 people died. Each day trains carry some 3 million "
            "people."
        ),
        "",
    ),
]
DASHES = [
    (
        (
            "The toll stands at 29, 21 of which are in Gao, and the remaining eight are from "
            "Segou –five dead–, Kidal –three dead–, he said."
        ),
        "21<29 eight<29 five<eight three<eight",
    ),
    (
        "Police held 12 men –nine Danes and three Finns–, officials said.",
        "nine<12 three<12",
    ),
]


def ids(cases):
    return [text[:30] for text, _ in cases]


@pytest.mark.parametrize(("text", "wanted"), FATES, ids=ids(FATES))
def test_a_part_fares_as_its_whole_may_fare(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


@pytest.mark.parametrize(("text", "wanted"), TIMES, ids=ids(TIMES))
def test_what_happened_before_is_no_part_of_what_happened_now(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


@pytest.mark.parametrize(("text", "wanted"), DASHES, ids=["two dashes", "one"])
def test_a_count_between_dashes_is_of_what_stands_before_them(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("All but two of the 31 passengers have been rescued.", None),
        ("All were tired, but two have been rescued.", "rescued"),
    ],
    ids=["all but", "but"],
)
def test_all_but_two_are_the_two_to_whom_it_did_not_happen(text, fate, record_of):
    two = next(figure for figure in record_of(text).figures if figure.span.text == "two")

    assert (two.outcome and two.outcome.value) == fate


THERE = [
    (
        (
            "The fire service said 70 workers were in the plant when the boiler burst. At least "
            "eight workers died and 30 others were taken to hospital."
        ),
        "eight<70 30<70",
    ),
    (
        (
            "The blast hit a mine where 50 miners were working. Rescuers put the death toll at 9. "
            "Forty-one miners escaped."
        ),
        "9<50 Forty-one<50",
    ),
    (
        (
            "At least 13 people died when a launch with 60 passengers and crew aboard sank. Some "
            "40 passengers were rescued, and seven people were missing."
        ),
        "13<60 40<60 seven<60",
    ),
    (
        "Four people died and nine were hurt at a bar. In total there are 13 confirmed victims.",
        "Four<13 nine<13",
    ),
    ("The ferry had 40 people aboard. Six died. Another 12 people were hurt ashore.", "Six<40"),
]


@pytest.mark.parametrize(("text", "wanted"), THERE, ids=ids(THERE))
def test_those_who_were_there_hold_those_to_whom_it_happened(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


LARGER = [
    (
        "Police confirmed the death of 119 people, with 150 injured in the crash on Sunday.",
        "",
    ),
    ("Police confirmed that 40 people were hurt, with nine in hospital.", "nine<40"),
    (
        (
            "A boat with 33 people aboard sank off Beira; 19 died. In another accident, 26 people "
            "were injured."
        ),
        "19<33",
    ),
    (
        (
            "Rebels abducted about 40 people in Gao, Mali. In April rebels abducted 52 people in "
            "Gao."
        ),
        "",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), LARGER, ids=ids(LARGER))
def test_a_larger_count_of_another_event_is_no_part(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


RIVALS = [
    ("The ringleader was jailed. Three others got fines. The judge said the four men lied.", ""),
    ("Musa has two sons. Amina runs a shop. All five of her sons work there.", ""),
    ("A fire killed nine people, medics said. The mayor said that only six died.", ""),
    ("Some 800 people were killed by March. On average four women are killed per day.", ""),
    ("Police held 45 men: India - 20, Nepal - 15, Laos - 10.", "20<45 15<45 10<45"),
    (
        (
            "The toll of the bus crash in Lima has risen to 11.\n\nIn Ica on Friday, a van "
            "carrying 16 people overturned, killing three and injuring 13 others."
        ),
        "three<16 13<16",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), RIVALS, ids=ids(RIVALS))
def test_a_rival_count_is_no_part(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


def test_as_many_as_all_are_no_remainder(record_of):
    text = (
        "Rescuers fear for two climbers missing on Mount Kenya. One climber has been found alive, "
        "while the search for the other two climbers goes on."
    )

    loud = [f.code for f in record_of(text).findings if f.kind.value in ("fail", "review")]

    assert loud == []


AT_ONCE = [
    (
        "The toll rose to 13. Nine died on the spot. Among the dead were five women and eight men.",
        "Nine<13 five<13 eight<13",
    ),
    (
        "Six men died at the scene on Monday. Among the dead were two cooks and four guards.",
        "two<Six four<Six",
    ),
    ("Forty people died in Gao in May. On Monday six people died on the spot in Kidal.", ""),
    ("Eight people died in a fire. Two people died at the scene of a crash.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), AT_ONCE, ids=ids(AT_ONCE))
def test_those_who_died_at_once_are_of_the_toll(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


LISTS = [
    (
        (
            "At least 52 people died in the storm. Some 40 people are missing.\n\nSimilarly, four "
            "people died in the Orla floods, nine in Kant and two in Pers."
        ),
        "four<52 nine<52 two<52",
    ),
    ("Ten sailors were missing after the storm. Three were found dead on Sunday.", "Three<Ten"),
    ("Four were hurt in Bergen by a bus. Five were hurt in Bodo by a storm.", ""),
    (
        "Karo had the highest number of deaths at 14. Twelve died in Dumo and five in Silte.",
        "",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), LISTS, ids=ids(LISTS))
def test_the_dead_are_none_of_those_who_are_missing(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


HEADLINES = [
    (
        (
            "Two injured in fire\n\nThe fire gutted a hostel in Sona. Eleven students were taken "
            "to hospital. A surgeon said three of the injured were in intensive care."
        ),
        "",
    ),
    ("Nine injured as roof falls\n\nThe head said two of the injured needed surgery.", "two<Nine"),
    (
        (
            "Troops arrested several people in Bonn on Tuesday. Fifteen suspects are suspected of "
            "bringing 90 migrants into Germany."
        ),
        "",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), HEADLINES, ids=ids(HEADLINES))
def test_a_group_that_is_too_small_is_not_meant(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())
