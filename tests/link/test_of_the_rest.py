"""What is told of those who are left, and of whom a remainder is the remainder."""

import pytest
from tests.link.ties import listed, ties

OF_THE_REST = [
    (
        (
            "Sixty-one people were indicted. Forty-nine have been convicted, 35 of them by plea. "
            "Of the rest, three are dead and nine await trial."
        ),
        {"Forty-nine<Sixty-one", "35<Forty-nine", "three<Sixty-one", "nine<Sixty-one"},
    ),
    (
        "Police held 90 people. Sixty were charged. Of the others, 20 were released.",
        {"Sixty<90", "20<90"},
    ),
    (
        "The ferry carried 80 people. Fifty were saved. Two of the others were found dead.",
        {"Fifty<80", "Two<80"},
    ),
    (
        "Half of the 40 nurses in Accra fell ill. Of the rest, six resigned.",
        {"Half<40", "six<40"},
    ),
]
NOT_OF_THE_REST = [
    "She met the others at noon. Ten of the others had left.",
    "Nine porters were hurt. For the rest of the day 12 nurses worked.",
    "Forty miners died. Of the rest of the town, 12 families left.",
]
REMAINDERS = [
    (
        (
            "A jury in Leeds convicted six of the seven men. Three were found guilty of murder. "
            "The other three were convicted of theft."
        ),
        ("six", ("Three", "three"), True),
    ),
    (
        (
            "Inspectors closed eight of the ten mines. Five had no permit. The other three were "
            "unsafe."
        ),
        ("eight", ("Five", "three"), True),
    ),
    (
        (
            "The board in Quito suspended five of the nine pilots. Two were dismissed. The other "
            "three "
            "were fined."
        ),
        ("five", ("Two", "three"), True),
    ),
    (
        (
            "A jury convicted six of the ten men. Two got life and one ten years. The other three "
            "got "
            "five years."
        ),
        ("six", ("Two", "one", "three"), True),
    ),
]
OUTER_REMAINDERS = [
    (
        "Police freed six of the ten hostages. Two were hurt. The other four are still held.",
        ("ten", ("six", "four"), True),
    ),
    (
        "Four of the nine schools closed. One had no roof. The other five stayed open.",
        ("nine", ("Four", "five"), True),
    ),
    (
        "Of the ten crew, six were saved. Two are in hospital. The other four drowned.",
        ("ten", ("six", "four"), True),
    ),
]
OF_TWO_TOLD = [
    (
        (
            "Up to 20 people died when a tree fell. The mayor said that 18 people died at the "
            "scene, "
            "while two others died in hospital."
        ),
        {"18<20", "two<20"},
    ),
    (
        (
            "As many as 60 people were hurt. Police said 55 people were hurt by stones and five "
            "others "
            "by glass."
        ),
        {"55<60", "five<60"},
    ),
    (
        (
            "About 30 people were arrested. Officers said 28 people were arrested on the bridge "
            "and "
            "two others were arrested later."
        ),
        {"28<30", "two<30"},
    ),
]
TOLD_AGAIN = [
    "About 30 people were arrested. Officers said 28 people were arrested. Two others were hurt.",
    "Nearly 50 people died. The governor said 48 people died, while two others were missing.",
    "Around 90 people were hurt. Medics said 88 people were hurt and the others unharmed.",
]
VICTIMS_OF_DEEDS = [
    "Nine inmates are dead. Six murders are laid to the gang, four of the victims being boys.",
    "Two gunmen were killed. The court laid eight killings to them. Three of the victims were men.",
    "Two men died in the cells. They were tried for nine murders. Two of the victims were nuns.",
]
WHO_DIED = [
    ("Five people were killed in Lomas. Three of the victims were nurses.", "Three<Five"),
    ("A blast killed nine people. Four of the victims were boys.", "Four<nine"),
    ("Six murders shook Tula. Eight people died. Three of the victims were nuns.", "Three<Eight"),
]


@pytest.mark.parametrize(("text", "expected"), OF_THE_REST)
def test_some_of_the_rest_are_part_of_what_the_count_before_is_part_of(record_of, text, expected):
    assert ties(record_of(text)) == expected


@pytest.mark.parametrize("text", NOT_OF_THE_REST)
def test_the_others_of_nobody_counted_are_part_of_nothing(record_of, text):
    assert not ties(record_of(text))


@pytest.mark.parametrize(("text", "expected"), REMAINDERS)
def test_a_remainder_completes_the_group_that_the_story_goes_on_about(record_of, text, expected):
    record = record_of(text)

    assert expected in listed(record)
    assert not [f for f in record.findings if f.kind == "fail"]


@pytest.mark.parametrize(("text", "expected"), OUTER_REMAINDERS)
def test_a_remainder_completes_the_larger_group_that_it_fills(record_of, text, expected):
    assert expected in listed(record_of(text))


@pytest.mark.parametrize(("text", "expected"), OF_TWO_TOLD)
def test_one_of_two_that_make_up_a_hedged_total_is_not_the_total(record_of, text, expected):
    record = record_of(text)

    assert ties(record) == expected
    assert not [f for f in record.findings if f.kind in ("fail", "review")]


@pytest.mark.parametrize("text", TOLD_AGAIN)
def test_a_count_beside_others_of_another_fate_still_tells_the_total(record_of, text):
    assert any("=" in tie for tie in ties(record_of(text)))


@pytest.mark.parametrize("text", VICTIMS_OF_DEEDS)
def test_the_victims_of_counted_killings_are_not_the_dead_told_before(record_of, text):
    assert not ties(record_of(text))


@pytest.mark.parametrize(("text", "expected"), WHO_DIED)
def test_the_victims_are_those_whose_deaths_were_counted_last(record_of, text, expected):
    assert expected in ties(record_of(text))
