"""Wholes that local newsrooms, courts and bulletins tell far from their parts, and look-alikes."""

import pytest
from tests.link.ties import ties

STRUCK = [
    (
        "Two are dead and three in critical condition after six people were shot in Ica.",
        "Two<six three<six",
    ),
    ("Four people were killed after 11 people were stabbed at a market in Graz.", "Four<11"),
    (
        "One man died and eight were hurt when a van hit nine pedestrians in Turku.",
        "One<nine eight<nine",
    ),
    ("Three people were shot dead after six people were hurt in a brawl.", ""),
    ("Six people were shot in Ica. Two were pronounced dead.", "Two<Six"),
    ("Six people were injured in a fire. Two were killed in another fire.", ""),
]
ABOARD = [
    ("Sailors saved 149 people. Survivors said that 169 had been aboard.", "149<169"),
    (
        (
            "Seven bodies were found. Thirteen others are missing. Officials said that 90 had been "
            "originally crowded aboard the dinghy."
        ),
        "Seven<90 Thirteen<90",
    ),
    (
        "Six bodies were found. More than 60 are missing. The launch had carried about 75 people.",
        "Six<75 60<75",
    ),
    ("The ferry had 40 people aboard. Six died. Another 12 people were hurt ashore.", "Six<40"),
]
FOREMOST = [
    (
        "Floods killed 120 people in Nepal. In the worst-hit district, Morang, 45 people died.",
        "45<120",
    ),
    ("Police arrested 75 people in raids. In the largest raid, 32 people were arrested.", "32<75"),
    ("Floods killed 120 people. The worst floods in decades killed 90 people.", ""),
    ("Bombs killed 200 people on Monday. The deadliest attack, in May 2009, killed 90 people.", ""),
]
PERCENT_BEHIND = [
    ("There were 318 cases of measles. In Kedah there were 228 (72%) cases.", "228<318 72%<318"),
    (
        (
            "There were 14,005 cases of cholera. Infants are hit most: a total of 6,542 (46.7%) "
            "cases."
        ),
        "6,542<14,005 46.7%<14,005",
    ),
    ("There were 318 cases of measles. A ward had 228 (51%) boys in it.", ""),
]
OTHERS = [
    (
        "Four people were hit by the car. One drove home. Two men died. The other two are in care.",
        "One<Four Two<Four two<Four",
    ),
    (
        (
            "A judge overturned the convictions of three men. Originally, 30 were charged but only "
            "nine of those stood trial. The other six had been acquitted."
        ),
        "nine<30 three<nine six<nine",
    ),
    (
        "A jury convicted three men. Six others were acquitted. The nine defendants are Finns.",
        "three<nine Six<nine",
    ),
    ("A jury found nine men guilty. The defendants were among 30 people charged.", "nine<30"),
    (
        (
            "Ten Danes and three Poles were indicted. Prosecutors said the 13 people sold guns. "
            "Twelve of the defendants face ten years."
        ),
        "Ten<13 three<13 Twelve<13",
    ),
]
HURT = [
    ("At least 14 people died and 40 were hurt. Six are in critical condition.", "Six<40"),
    ("Two people died and nine were injured. Four have been discharged.", "Four<nine"),
    ("Two people died and four were injured. Six have been discharged.", ""),
]
PLACES = [
    (
        "Thirty of the 46 cases are in Ica, with nine in Puno and seven in Lima.",
        "Thirty<46 nine<46 seven<46",
    ),
    ("Of the new cases, 40% are in Ica.", ""),
    (
        (
            "There were 343 new cases of cholera this week. A total of 4,643 cases of cholera were "
            "recorded since May. Of the new cases, 150 were in Ica."
        ),
        "150<343",
    ),
]
ALL = [*STRUCK, *ABOARD, *FOREMOST, *PERCENT_BEHIND, *OTHERS, *HURT, *PLACES]


@pytest.mark.parametrize(("text", "wanted"), ALL, ids=[text[:60] for text, _ in ALL])
def test_part_finds_the_whole_that_the_wording_gives_it(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


BROKEN = [
    (
        "Two are dead and three in critical condition after six people were shot in Ica.",
        "three",
        "five",
    ),
    (
        "Floods killed 120 people in Nepal. In the worst-hit district, Morang, 45 people died.",
        "45",
        "135",
    ),
    (
        "At least 14 people died and 40 were hurt. Six are in critical condition.",
        "Six",
        "Forty-two",
    ),
    (
        "Four people were hit by the car. One drove home. Two men died. The other two are in care.",
        "Two men",
        "Three men",
    ),
]


@pytest.mark.parametrize(("text", "said", "broken"), BROKEN, ids=[text[:60] for text, *_ in BROKEN])
def test_broken_number_is_told_and_the_right_one_is_not(text, said, broken, record_of):
    def told(article):
        findings = record_of(article).findings
        return [f.code for f in findings if f.kind in ("fail", "review") and f.level != "note"]

    assert told(text) == []
    assert told(text.replace(said, broken)) != []
