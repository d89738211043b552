"""Two levels of two times and the percentage between them; remainders that add up or do not."""

import pytest


def loud(record):
    return [f.code for f in record.findings if f.kind.value in ("fail", "review")]


SOUND = [
    "The ship rescued 106 people from one boat and 88 from another. All 194 were fed.",
    "The first boat carried 40 people, the second 35 and the third 25. Of the 100, 12 are minors.",
    "The army freed 106 hostages, killed 40 and held 48 more. It is holding those 88 in Kano.",
    "Abductions numbered 125 in 2017 and 90 in 2018, a drop of 28 per cent.",
    "In 2017, 164 people died in collisions; for 2018 the figure was 151, down 8 per cent.",
    "There were 164 road deaths in 2017 and 151 in 2018, down 10 per cent from 2010.",
    "There were 164 road deaths in 2017 and 90 rapes in 2018, down 10 per cent.",
    "Nine of the 26 accused were held. Seven more were jailed. The remaining ten are sought.",
    "Nine of the 26 accused were held. Two left for Peru. The remaining 15 are sought.",
    "Nine of the 26 accused were held, seven are to surrender and the remaining ten are sought.",
]
BROKEN = [
    ("Abductions numbered 125 in 2017 and 90 in 2018, a drop of 18 per cent.", "CHG001"),
    (
        "In 2017, 164 people died in crashes; for 2018 the figure was 151, down 10 per cent.",
        "CHG001",
    ),
    ("There were 164 road deaths in 2017 and 151 in 2018, up 8 per cent.", "CHG002"),
    (
        "Nine of the 26 accused were held, seven are to surrender and the remaining eight hide.",
        "REM002",
    ),
    (
        "Nine of the 26 accused were held. Seven more were jailed. The remaining 12 are sought.",
        "REM002",
    ),
]


@pytest.mark.parametrize("text", SOUND, ids=range(len(SOUND)))
def test_what_adds_up_or_cannot_be_told_is_not_flagged(record_of, text):
    assert loud(record_of(text)) == []


@pytest.mark.parametrize(("text", "code"), BROKEN, ids=range(len(BROKEN)))
def test_what_does_not_add_up_is_flagged(record_of, text, code):
    assert code in loud(record_of(text))
