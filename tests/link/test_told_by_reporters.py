"""What reporters tell in passing: totals raised at once, passing parts, reports that came first."""

import pytest
from tests.link.ties import ties

TIES = [
    (
        "all-who-stood-trial",
        (
            "A court convicted 12 people and acquitted 31 others over riots. One of the accused "
            "died during the trial. Forty-four had been charged."
        ),
        {"12<Forty-four", "31<Forty-four"},
    ),
    (
        "deaths-of-this-year",
        (
            "The bureau said 1,307 people died on the roads in 2024, a rise of 3.8 per cent on the "
            "1,259 deaths of 2023. Motorcyclists accounted for 278 of the deaths."
        ),
        {"278<1,307"},
    ),
    (
        "murders-of-this-year",
        "Police logged 90 murders, against 70 murders in 2023. Twelve of the murders were solved.",
        {"Twelve<90"},
    ),
    (
        "accused-of-two-nations",
        (
            "Seven Danes and 12 Poles were charged in Oslo on Tuesday. Four of the accused are "
            "women. The court ordered all 19 to be held."
        ),
        {"Seven<19", "12<19"},
    ),
    (
        "part-of-a-larger-group",
        (
            "Three climbers died and two were hurt on Sunday. The five were part of a guided group "
            "of 12; the other seven were flown off unharmed."
        ),
        {"Three<five", "two<five", "five<12", "seven<12"},
    ),
    (
        "gangs-of-a-network-of-people",
        "Nine people were hurt and a team of 12 doctors came.",
        set(),
    ),
    (
        "who-await-trial-are-not-convicted",
        "Nine men were convicted on Tuesday. Three await trial.",
        set(),
    ),
    (
        "who-were-convicted",
        "Nine men were convicted on Tuesday. Three were given life sentences.",
        {"Three<Nine"},
    ),
    (
        "victims-dead-or-hurt",
        (
            "Two boys were killed and four others wounded when someone opened fire. Deputies found "
            "three victims at the scene."
        ),
        set(),
    ),
    (
        "one-more-behind-the-verb",
        (
            "Nine people, including two firefighters, were treated for smoke and one woman, 81, "
            "was taken to hospital."
        ),
        {"two<Nine"},
    ),
    (
        "raised-total-including",
        (
            "Oman confirmed three more mpox cases, taking the total to 12 including four deaths. "
            "Five patients have recovered, and three remain in isolation. Two of the confirmed "
            "cases are nurses."
        ),
        {"three<12", "four<12", "Five<12", "Two<12"},
    ),
    (
        "raised-total-of-arrests",
        "Police held three more men on Monday, bringing the total to 12 including four soldiers.",
        {"three<12", "four<12"},
    ),
    (
        "those-who-stay-are-none-of-those-who-left",
        "Forty miners were released and 15 remain in custody.",
        set(),
    ),
    (
        "hardest-hit-place",
        (
            "Togo counted 900 dengue infections this year. Sokode is the worst-hit town, with 410 "
            "infections. Of all infections, 500 were in men."
        ),
        {"410<900", "500<900"},
    ),
    (
        "hardest-hit-neighbour",
        "The state counted 300 measles cases. Neighbouring Sonora is hardest hit, with 170 cases.",
        set(),
    ),
    (
        "hardest-hit-country",
        "Peru counted 300 measles cases. Brazil is the most affected country, with 120 cases.",
        set(),
    ),
    (
        "the-most-of-this-year",
        (
            "In all 253 people died on the roads. In the same period last year, 287 people died "
            "and 900 were hurt. Trang had the most deaths, with 17."
        ),
        {"17<253"},
    ),
    (
        "dead-of-the-event-not-of-the-year",
        (
            "A riot left 15 inmates dead on Wednesday, bringing to 66 the number of prisoners "
            "killed this year. Of the dead, nine were stabbed and six burned."
        ),
        {"15<66", "nine<15", "six<15"},
    ),
    (
        "dead-of-a-rising-toll",
        (
            "Two more people died overnight, bringing the death toll to 45. Of the dead, 40 were "
            "men."
        ),
        {"Two<45", "40<45"},
    ),
    (
        "deaths-of-this-week",
        "Chad logged 420 suspected cases last week, down from 655 a week earlier, and 19 deaths.",
        {"19<420"},
    ),
    (
        "died-where-all-were-treated",
        "It had admitted 60 patients, 20 of them women, to its clinic, where four died.",
        {"20<60", "four<60"},
    ),
    (
        "reported-at-first",
        (
            "The ministry said 80 people were killed. It had earlier reported 74 dead. Five medics "
            "were among those killed."
        ),
        {"Five<80"},
    ),
    (
        "another-cause",
        (
            "Two people drowned on Sunday, officials said. Since Friday nine people have died on "
            "the roads."
        ),
        set(),
    ),
    (
        "the-same-cause",
        (
            "Two people died on the roads on Sunday, officials said. Since Friday nine people have "
            "been killed in crashes."
        ),
        {"Two<nine"},
    ),
    (
        "came-to-hospital-themselves",
        (
            "Officers found six people shot. Two men died at the scene. Four victims were taken to "
            "hospital. Two more arrived at hospitals in private vehicles."
        ),
        {"Four<six"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in TIES], ids=[c[0] for c in TIES])
def test_what_is_of_what(record_of, text, expected):
    record = record_of(text, published="2025-04-24")
    assert ties(record) == expected
    assert not [f for f in record.findings if f.level.value in ("error", "warning")]
