"""The former and the latter."""

import pytest
from tests.link.ties import ties

PAIRS = {
    "both": (
        (
            "Some 48 guests came: 30 adults and 18 children. Ten of the latter were girls, and "
            "12 of the former were women."
        ),
        {"30<48", "18<48", "Ten<18", "12<30"},
    ),
    "bare": (
        (
            "Guards held 30 Fijians and 12 Samoans. Nine of the former were freed and four of the "
            "latter."
        ),
        {"Nine<30", "four<12"},
    ),
    "fronted": (
        (
            "Courts convicted 30 men and 12 women. Of the former, nine were jailed; of the latter, "
            "four."
        ),
        {"nine<30", "four<12"},
    ),
    "one sentence": (
        "Nurses tested 30 cooks and 12 pupils; seven of the former were ill.",
        {"seven<30"},
    ),
    "of three": (
        "Guards held 30 men, 12 women and nine boys. Four of the former were freed.",
        set(),
    ),
    "soldiers": ("Guards held 30 men and 12 women. Nine of the former soldiers fled.", set()),
}


@pytest.mark.parametrize(("text", "expected"), PAIRS.values(), ids=PAIRS)
def test_former_and_latter_are_the_two_told_last(record_of, text, expected):
    assert ties(record_of(text)) == expected
