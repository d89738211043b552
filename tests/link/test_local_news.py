"""Shootings, crashes and arrests as local newsrooms and prosecutors tell them."""

import pytest
from tests.link.ties import ties

TOLD = [
    (
        (
            "Two dead, three hurt in Porto\n\nTwo men are dead and three other people are hurt "
            "after a shooting. Two other victims drove to a hospital, where one died."
        ),
        {"Two=Two", "three=three", "one<Two"},
    ),
    (
        (
            "Man kills two sisters\n\nA man pleaded guilty in the deaths of two sisters. Two other "
            "women who were attacked survived."
        ),
        {"two=two"},
    ),
    ("Five people were robbed in Bari. Two other victims were beaten.", set()),
    (
        (
            "Five teenagers were injured when their van overturned. The driver, a girl of 17, and "
            "one passenger were flown to hospital. Two people in a second car were not hurt."
        ),
        set(),
    ),
    (
        (
            "Two people were killed when a bus hit a truck in Bari. The bus driver and one pupil "
            "died at the scene, and nine pupils were hurt."
        ),
        {"one<Two"},
    ),
    (
        (
            "An indictment charges 17 members of the gang with fraud. Fourteen of the defendants "
            "were arrested this morning. To date, five defendants have pleaded guilty."
        ),
        {"Fourteen<17", "five<17"},
    ),
    (
        "Police arrested 30 men. Twelve suspects were charged. Three suspects pleaded guilty.",
        {"Twelve<30", "Three<Twelve"},
    ),
    (
        "Police arrested 30 men and four women. Twelve suspects were charged.",
        set(),
    ),
    ("Police arrested 30 men. Two other suspects fled to Gao.", set()),
    (
        (
            "Twelve defendants have been charged with fraud. Nine were arraigned on Monday. Two "
            "others will be arraigned next week."
        ),
        {"Nine<Twelve", "Two<Twelve"},
    ),
    (
        (
            "Twelve defendants have been charged with fraud. Nine were arraigned on Monday. Two "
            "others were arraigned in an unrelated case."
        ),
        {"Nine<Twelve"},
    ),
    (
        (
            "3 suspects arrested in robberies\n\nThree men have been charged with robbery. Two of "
            "them were arrested on Thursday; the third turned himself in."
        ),
        {"Three=3", "Two<Three"},
    ),
    ("Two officers held\n\nTwo women have been charged with theft in Porto.", set()),
    (
        (
            "Teen flees police, killing 2\n\nTwo women were killed when a car hit a van. The "
            "driver and two passengers ran away but were caught."
        ),
        {"Two=2"},
    ),
    (
        (
            "2 inmates still at large\n\nTwo of five inmates who fled are still at large. Three "
            "were caught: two in a motel and one in Bari. Two women are charged with helping them."
        ),
        {"Two<five", "Three<five", "two<Three", "one<Three"},
    ),
    (
        "Police arrested nine men in Bari. Two suspects were charged with hiding weapons.",
        {"Two<nine"},
    ),
    (
        (
            "Fourteen defendants, six of them nurses, were charged in Oran. Nationwide, 193 "
            "defendants were charged. Ten of the Oran defendants are held; four fled."
        ),
        {"Fourteen<193", "six<Fourteen", "Ten<Fourteen", "four<Fourteen"},
    ),
    (
        (
            "2 robbers shot by guard, 1 dies\n\nA guard in Gao shot two armed robbers on Friday, "
            "killing one of them."
        ),
        {"two=2", "one<two"},
    ),
    (
        (
            "A family of four was displaced by a fire. Crews saved two people. The mission helps "
            "the two adults and two children."
        ),
        {"two<four"},
    ),
    ("Crews saved two people in Gao. The two adults and a nurse are in hospital.", {"two=two"}),
    ("A porter in Gao shot three of his colleagues, killing one, police said.", {"one<three"}),
    (
        (
            "Three other children were at the pool. It was the 12th drowning this year, four of "
            "them involving children."
        ),
        set(),
    ),
    (
        "Three men were held. It was the second raid this week, and two of them were hurt.",
        {"two<Three"},
    ),
    (
        (
            "The state has charged 41 defendants. Thirty-three defendants were arraigned on "
            "Monday; six are being sought and two are in custody in Bari."
        ),
        {"Thirty-three<41", "six<41", "two<41"},
    ),
    (
        (
            "The state has charged 41 defendants. Thirty-three defendants were arraigned on "
            "Monday; six of them are in custody and two were freed on bail."
        ),
        {"Thirty-three<41", "six<Thirty-three", "two<Thirty-three"},
    ),
    (
        (
            "A teacher abused six pupils, prosecutors said. Four of the victims were under 13 at "
            "the time. One is now over 15."
        ),
        {"Four<six", "One<six"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:44] for text, _ in TOLD])
def test_local_news_is_tied_as_it_is_told(record_of, text, expected):
    assert set(ties(record_of(text))) == expected
