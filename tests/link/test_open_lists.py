"""Lists of some of a group: apart on one dimension, or no partition at all."""

import pytest


def listed(record):
    """Each partition as (total, parts, complete), as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return [
        (printed[p.total], tuple(printed[part] for part in p.parts), p.complete)
        for p in record.partitions
    ]


MIXED = [
    "Shelling killed 355 civilians in Kherson, among them 87 children and 60 women.",
    "Of the dead 408 in Punjab, 67 were women and 78 children.",
    "The toll is 50. The dead also included 18 children and two teachers.",
    "Of the 103 survivors, ten people were taken to hospital and four children were identified.",
    "All 38 are charged with fraud. Six of them are also charged with arson and three with theft.",
    "Of 2,000 soldiers on the base, 300 fell ill and 12 were taken to hospital.",
    "The state has jailed 5,000 since May. A court froze the assets of five activists.",
    "The pit held 370 men. Officials said 12 died and 55 were hurt. Three hundred were rescued.",
]


@pytest.mark.parametrize("text", MIXED)
def test_what_may_be_told_twice_is_no_partition(record_of, text):
    assert listed(record_of(text)) == []


APART = [
    (
        "Guards found 72 people, among them 20 women and 31 men.",
        ("72", ("20", "31"), False),
    ),
    (
        "Of the 160 freed, 44 are Malians and 31 Guineans.",
        ("160", ("44", "31"), False),
    ),
    (
        "Some 90 cases were seen in Oran, Setif and Tlemcen. Oran had 50 cases, Setif 20.",
        ("90", ("50", "20"), False),
    ),
    (
        "A train hit a bus with 26 aboard. Six died and nine were hurt.",
        ("26", ("Six", "nine"), False),
    ),
    (
        "Nepal counts 96 men, 19 women and 17 children among the 200 it brought home.",
        ("200", ("96", "19", "17"), False),
    ),
]


@pytest.mark.parametrize(("text", "expected"), APART, ids=[text for text, _ in APART])
def test_some_that_are_apart_are_an_open_partition(record_of, text, expected):
    assert listed(record_of(text)) == [expected]
