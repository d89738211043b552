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
        "150<343 343<4,643",
    ),
]
MAJORITY = [
    ("Police held 228 suspects. The vast majority, 150 people, were held for theft.", "150<228"),
    ("There have been 64 cases of MERS and 72% have been male.", "72%<64"),
    (
        (
            "Six people were injured. Five of the victims were girls. One man was also shot. "
            "Three of the victims were taken to hospital."
        ),
        "Five<Six One<Six Three<Six",
    ),
    ("Five of the six victims were girls. One man was also killed in another raid.", "Five<six"),
    (
        "Five teenagers and one adult were hospitalised. Six people were treated in hospital.",
        "Five<Six one<Six",
    ),
    (
        (
            "The raid led to 277 arrests. Of the 209 arrested men, one was 16. Of the 51 "
            "arrested for fraud, 13 were minors. The other 17 arrests were for theft."
        ),
        "209<277 one<209 13<51 17<277",
    ),
]
IN_CARE = [
    (
        "Four people hurt at a party remain in hospital. The shooting left two dead, 14 hurt.",
        "Four<14",
    ),
    ("Four people hurt at a party remain in hospital. A fire in May left 14 people injured.", ""),
]
BULLETS = [
    (
        (
            "Deputies arrested 154 people. Among those arrested:\n\n- 69 were prostitutes\n"
            "- 75 were teachers\n- 8 others were arrested for theft\n- 30 are married"
        ),
        "69<154 75<154 8<154 30<154",
    ),
]
PAPERS = [
    ("The indictment charges 24 people. Two men named in the indictment are at large.", "Two<24"),
    ("The indictment charges 24 people. The 24 people named in the indictment are men.", "24=24"),
    ("Divers found the body of one man believed to be among a group of 40 migrants.", "one<40"),
    ("Sailors saved 149 migrants. Survivors included two children and 13 women.", "two<149 13<149"),
]
HIT = [
    (
        (
            "The toll is now 85. Bicol, with a population of 5.8 million, was hardest hit, with 68 "
            "killed."
        ),
        "68<85",
    ),
    (
        "Some 141 people from 43 families were rescued and 57 remain missing.",
        "",
    ),
    (
        (
            "Floods killed 66 people. At least 35 people went missing. Five people died in Ica, "
            "nine in Puno and two in Lima."
        ),
        "Five<66 nine<66 two<66",
    ),
]
BEHIND = [
    ("Some 50 of the victims of a plane crash were children. At least 70 people died.", "50<70"),
    ("Three of the victims were teachers. In March a bus crash killed 12 people.", ""),
    ("Five men were convicted on Monday. In all, 30 people were charged in the case.", "Five<30"),
    ("Five men were convicted on Monday. Another 30 were charged in a separate case.", ""),
]
ON_BOARD = [
    (
        (
            "Officials said that 182 of the 307 people, 291 passengers and 16 crew, aboard the jet "
            "were being treated."
        ),
        "182<307 291<307 16<307",
    ),
    (
        (
            "The jet carried 298 people, comprising 283 passengers, including three infants, and "
            "15 crew."
        ),
        "283<298 three<283 15<298",
    ),
    (
        "The crash killed 150 people. Among those who were killed were two infants and 16 pupils.",
        "two<150 16<150",
    ),
    ("Nzo had 4 new cases, but transmission in Macenta goes on, with 15 new cases.", ""),
    (
        (
            "One person was killed and six others were hurt. Parents of two of the victims wept. "
            "Officials say the surviving victims are stable. One has been released."
        ),
        "two<six One<six",
    ),
    (
        (
            "Among the five hurt were three of the four men accused of a raid. The other two "
            "men injured were guests."
        ),
        "three<four two<five",
    ),
]
ALL = [*BEHIND, *ON_BOARD]
ALL += [*MAJORITY, *IN_CARE, *BULLETS, *PAPERS, *HIT]
ALL += [*STRUCK, *ABOARD, *FOREMOST, *PERCENT_BEHIND, *OTHERS, *HURT, *PLACES]


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
