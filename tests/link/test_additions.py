"""One and others, and counts that come on top of each other, are of the total told first."""

import pytest


def loud(record):
    return [f.message for f in record.findings if f.level.value in ("error", "warning")]


SOUND = [
    "Three officers were killed in a crash. Colonel Diaz died along with two other officers.",
    "Gunmen killed three people in Kano. A grocer and two other people were shot dead there.",
    "The blast killed 34 miners. Eight bodies were found at dawn. Another 26 bodies were found.",
    "The blast killed 34 miners. Eight bodies were found at dawn. Another 12 bodies were found.",
    "Gunmen killed three people in Kano. Six other people were shot dead in Jos.",
    "At Sighet 17 men were stopped. One was taken to hospital; the other 16 applied for asylum.",
]
BROKEN = [
    "Three officers were killed in a crash. Colonel Diaz died along with five other officers.",
    "Gunmen killed three people in Kano. A grocer and five other people were shot dead there.",
    "The blast killed 34 miners. Eight bodies were found at dawn. Another 29 bodies were found.",
    "At Sighet 17 men were stopped. One was taken to hospital; the other 18 applied for asylum.",
]


@pytest.mark.parametrize("text", SOUND, ids=range(len(SOUND)))
def test_parts_that_fit_their_total_are_not_told(record_of, text):
    assert loud(record_of(text)) == []


@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_parts_too_many_for_their_total_are_for_review(record_of, text):
    assert loud(record_of(text))


def test_the_one_and_the_others_are_of_the_total_whatever_its_number(record_of):
    record = record_of("Nine men were killed. A guard and two other men were killed by a shell.")

    assert [figure.of for figure in record.figures] == [None, record.figures[0].id]


def wholes(record):
    named = {figure.id: figure.span.text for figure in record.figures}
    return [named.get(figure.of) for figure in record.figures]


OTHERS = [
    (
        "A crash injured 25 people. Four men were badly hurt while 20 others had cuts.",
        [None, "25", "25"],
    ),
    (
        "Ten people were aboard. Five of those aboard were cooks and the five others were guests.",
        [None, "Ten", "Ten"],
    ),
    (
        "The flood killed 228. All ten found in Mai were on a list, and nine others are safe.",
        [None, None, None],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), OTHERS, ids=["hurt", "aboard", "safe"])
def test_others_are_of_what_those_before_them_are_of(record_of, text, wanted):
    assert wholes(record_of(text)) == wanted
