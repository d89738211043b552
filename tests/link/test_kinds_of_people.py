"""People of a kind are part of the toll of the same period or events; places told apart are two."""

import pytest
from tests.link.ties import ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "At least 513 people died in 409 road crashes in March. A total of 147 people "
                "died in 138 motorcycle crashes."
            ),
            {"147<513", "138<409"},
        ),
        (
            (
                "Some 90 people died in 40 traffic accidents. Nine people died in three bus "
                "accidents."
            ),
            {"Nine<90", "three<40"},
        ),
        (
            (
                "Some 90 people died in 40 bus accidents in Osun. Nine people died in three lorry "
                "accidents."
            ),
            set(),
        ),
        (
            (
                "At least 513 people died in 409 road crashes in Kenya in March. In Uganda, 147 "
                "people died in 138 motorcycle crashes."
            ),
            set(),
        ),
        (
            (
                "At least 513 people died in floods in March. Some 136 pedestrians were killed in "
                "road crashes during this period."
            ),
            set(),
        ),
        (
            (
                "A typhoon killed 40 people in Samar. Four firefighters died in the crash of a "
                "helicopter."
            ),
            set(),
        ),
        (
            "A typhoon killed 40 people in Samar. Four firefighters died in a landslide.",
            {"Four<40"},
        ),
        (
            (
                "At least 513 died in crashes in March. Some 136 pedestrians and 82 "
                "drivers were killed during this period."
            ),
            {"136<513", "82<513"},
        ),
        (
            (
                "At least 513 died in crashes in March. Some 136 pedestrians were "
                "killed in the same period of last year."
            ),
            set(),
        ),
        (
            (
                "At least 513 died in crashes in March. Some 136 pedestrians were "
                "hurt during this period."
            ),
            set(),
        ),
        (
            (
                "Road deaths fell to 76 last year.\n\nMore cyclists were killed:\n\n"
                "* Twenty-three pedestrians died.\n\n* Four cyclists were killed."
            ),
            {"Twenty-three<76", "Four<76"},
        ),
        (
            (
                "Road deaths fell to 76 last year.\n\nMore came to harm:\n\n"
                "* Twenty-three pedestrians died.\n\n* Four cyclists were fined."
            ),
            set(),
        ),
    ],
)
def test_kind_of_people_is_part_of_the_toll(record_of, text, expected):
    assert ties(record_of(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        (
            "Buses crashed on Friday.\n\nAn accident occurred in Karnaphuli, when two people were "
            "killed.\n\nIn Raozan, two people died."
        ),
        "In Hama, nine people were killed on Sunday. In Idlib, nine people were killed.",
    ],
)
def test_places_told_apart_are_two(record_of, text):
    assert not any("=" in tie for tie in ties(record_of(text)))


def test_wider_place_tells_the_same_again(record_of):
    text = "A blast killed two people in Kano on Monday.\n\nIn Nigeria, two people died."
    assert "two=two" in ties(record_of(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "A total of 1,204 migrants have died this year. Most of the deaths, 860, occurred "
                "on the central route; 210 died on the western."
            ),
            {"860<1,204", "210<1,204"},
        ),
        (
            "Four people died when a house collapsed: a couple and their two children.",
            {"two<Four"},
        ),
        (
            "Four people died when a house collapsed: the couple had two children.",
            set(),
        ),
    ],
)
def test_parts_beside_each_other(record_of, text, expected):
    assert ties(record_of(text)) == expected
