"""Facts told again in other words, and counts that only look like it."""

import pytest
from tests.link.ties import ties

AGAIN = [
    ("Police say 5 of his children are dead. Shots left five children dead.", "five=5"),
    (
        (
            "The ban on six Malian cross-country skiers stays. It struck six Malian cross-country "
            "skiers in May."
        ),
        "six=six",
    ),
    (
        "Three storm chasers die\n\nOne driver died at the scene. All three were storm chasers.",
        "three=Three",
    ),
    (
        "A raid killed three Turkish soldiers. By accident three of our soldiers were killed.",
        "three=three",
    ),
    (
        "Shooting hurts three\n\nA boy died and three other teens were shot. Three others are hit.",
        "three=three Three=three",
    ),
    (
        "Seven mineworkers were killed. So early this year seven mine workers lost their lives.",
        "seven=Seven",
    ),
    (
        "Two envoys kidnapped in DR Congo\n\nThe two envoys were seized in the village of Lubo.",
        "two=Two",
    ),
    (
        "The number of homeless children rose from 2,407 to 2,546. Now 2,546 children live there.",
        "2,546=2,546",
    ),
    (
        "Two men died and five others were hurt. The two men died as five other people were hurt.",
        "two=Two five=five",
    ),
]
NEW = [
    "Two spies charged over hack\n\nSpain charged two agents and two hackers over the theft.",
    "Club shooting leaves 17 hurt, one dead. Officers say more than one person was shooting.",
    (
        "Torture goes on, a group says. It has met the 40 inmates. Two judges agree. Six clerks "
        "do not. An attack in 2015 killed 12 presidential guards. A refugee killed 12 people in "
        "Berlin."
    ),
    (
        "Two women charged with murder\n\nPolice brought the two women to court. Seoul arrested "
        "two officers in 2010."
    ),
    "Seven jailed\n\nEleven were tried. Four of the accused pleaded guilty; the other seven not.",
    "The trial tested four drugs on 900 patients. It was held in the same four centres.",
    "Two brothers are accused of the murder of a couple. The two neighbours were seen in May.",
]


@pytest.mark.parametrize(("text", "wanted"), AGAIN)
def test_a_fact_is_told_again(record_of, text, wanted):
    assert set(wanted.split()) <= ties(record_of(text))


@pytest.mark.parametrize("text", NEW)
def test_others_are_not_it(record_of, text):
    record = record_of(text)
    last = record.figures[-1]
    printed = {figure.id: figure.span.text for figure in record.figures}

    assert printed.get(last.same_as) is None
