""" "Four were taken to hospital, though one went home"; what is left of whom."""

import pytest
from tests.link.ties import ties

TEXTS = [
    (
        (
            "Rescuers pulled six people from a block. Thirteen were hurt. Four of the injured were "
            "taken to hospital, though one later went home."
        ),
        "Four<Thirteen one<Four",
    ),
    ("Forty people were evacuated, although two refused to leave.", "two<Forty"),
    ("Police arrested six men, although three were soon released.", "three<six"),
    (
        (
            "Twenty-three pupils were hurt after a bus with 52 was hit. Ten pupils have been "
            "admitted; 13 were released by evening."
        ),
        "Ten<Twenty-three 13<Twenty-three",
    ),
    ("A total of 281 contacts were followed up, of whom 64 were nurses.", "64<281"),
    ("Ashanti had 90 cases, followed by Volta with 60, of which 41 were fatal.", "41<60"),
    ("Twelve people died, though nine were saved by neighbours.", ""),
    ("Officials would not say which six offices close, though one said it was unfair.", ""),
    (
        (
            "Bo has reported 71 new cases of mpox. So far 2,568 patients have been discharged. "
            "Bo town has most of the new cases, 38, followed by Tikonko (19) and Koya (six); eight "
            "are from other places."
        ),
        "38<71 19<71 six<71 eight<71",
    ),
    (
        (
            "Nine men were jailed. Three of them were traders. Two others were given 29 years and "
            "the remaining four 12 years."
        ),
        "Three<Nine Two<Nine four<Nine",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=[text[0][:30] for text in TEXTS])
def test_each_is_of_those_whom_it_goes_on_from(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())
