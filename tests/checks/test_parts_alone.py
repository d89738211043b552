"""A part that alone exceeds its whole, and lists whose parts nobody can share."""

import pytest


def loud(record):
    return [f.code for f in record.findings if f.level.value in ("error", "warning")]


THREE_IN_ALL = """Police found two girls tied to a tree near Ladybrand on Tuesday.
A constable who had talked to the elder, a pupil from a village in the hills across the border, said
that three of them had gone to look for wood."""

BROKEN = [
    "Police in Gao freed 12 girls. Fifteen of them are from Kidal.",
    "Of the 43 women, 46 had unpaid wages and eight were ill.",
    "The clinic in Juba took in four victims, one of whom died. Two of the other five are stable.",
    "Officers at Suceava found four wanted men, five under EU warrants and one under a local one.",
    "Police held 41 suspects in July: 25 for kidnapping, 11 for spying and seven for theft.",
    "The 60 who drowned hailed from three states: 41 from Gao, 12 from Kidal and nine from Segou.",
]
SOUND = [
    THREE_IN_ALL,
    "Of the 43 women, 36 had unpaid wages and 28 were ill.",
    "The clinic in Juba took in four victims, one of whom died. Two of the other three are stable.",
    "Officers at Suceava found six wanted men, five under EU warrants and one under a local one.",
    "A court in Lagos tried 26 men: 18 for theft and 15 for fraud.",
    "Sixty drowned: 41 from Gao, 12 from Kidal and seven from Segou.",
]


@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_a_list_that_cannot_be_right_is_told(record_of, text):
    assert loud(record_of(text))


@pytest.mark.parametrize("text", SOUND, ids=range(len(SOUND)))
def test_a_list_that_can_be_right_is_not(record_of, text):
    assert loud(record_of(text)) == []
