"""Whom "them" is behind a list of kinds: the whole list, or the last kind."""

import pytest
from tests.link.ties import listed, ties

BEHIND = {
    "semicolon": (
        "Guards found 77 miners, 40 men, 25 women and 12 boys; nine of them were injured.",
        "nine<77",
    ),
    "too few of the last": (
        "Guards freed 60 people: 30 Fijians, 20 Malians and 10 Chadians, among them 14 girls.",
        "14<60",
    ),
    "comma": (
        "Guards found 77 miners: 40 men, 25 women and 12 boys, nine of them injured.",
        "nine<12",
    ),
}


@pytest.mark.parametrize(("text", "expected"), BEHIND.values(), ids=BEHIND)
def test_them_behind_a_list(record_of, text, expected):
    record = record_of(text)
    parts = next(parts for _, parts, _ in listed(record))

    assert expected in ties(record)
    assert expected.split("<")[0] not in parts


def test_a_list_without_a_whole_holds_nobody_else(record_of):
    text = "Guards found 40 men, 25 women and 12 boys; nine of them were injured."

    assert ties(record_of(text)) == set()
