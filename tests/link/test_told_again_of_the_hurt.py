"""The hurt, the rescued and the dead told again, and who is counted twice if all are added."""

import pytest
from tests.link.ties import listed, ties

AGAIN = [
    (
        (
            "On Tuesday 15 people died and 17 were injured when a bus fell. All seventeen injured "
            "persons have been rescued."
        ),
        {"seventeen=17"},
    ),
    (
        "On Tuesday 15 people died and 17 were hurt. The 17 wounded passengers were flown home.",
        {"17=17"},
    ),
    ("On Tuesday 15 people died and 17 were hurt. Police rescued 17 passengers.", set()),
    (
        (
            "5 people died on the spot. Five are reported to have died on the spot with two others "
            "dying on the way."
        ),
        set(),
    ),
    ("The toll rose to 15 on Monday, with six more dying in hospital.", {"six<15"}),
    (
        (
            "Four people shot at Tema party; two killed\n\nA shooting injured two people and "
            "killed two others. Three others were taken to hospital. The other two are "
            "expected to live."
        ),
        {"two<Four", "two=two"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), AGAIN)
def test_the_hurt_are_told_again_by_their_fate(record_of, text, expected):
    assert ties(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("A boat with 40 people sank. Ten died, 12 were hurt and 25 were rescued.", []),
        (
            "A boat with 40 people sank. Ten died, five were hurt and 25 were rescued.",
            [("40", ("Ten", "five", "25"), True)],
        ),
        (
            "A boat with 40 people sank. Ten died and 30 were rescued.",
            [("40", ("Ten", "30"), True)],
        ),
    ],
)
def test_the_hurt_may_be_among_the_rescued(record_of, text, parts):
    assert listed(record_of(text)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "Four people shot at Tema party; two killed\n\nA shooting hurt two people and killed two.",
        "Four shot, two dead in Tema\n\nTwo people were killed and two were hurt on Sunday.",
    ],
)
def test_a_headline_of_all_who_were_shot_agrees_with_its_story(record_of, text):
    levels = {finding.level.value for finding in record_of(text).findings}
    assert levels.isdisjoint(["error", "warning"])


def test_a_headline_of_more_than_were_shot_is_told(record_of):
    text = "Five shot at Tema party; two killed\n\nA shooting hurt two and killed two people."
    assert [f.code for f in record_of(text).findings if f.level.value == "warning"] == ["DUP001"]
