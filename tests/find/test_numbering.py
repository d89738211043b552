"""The verb "number" counts a group; the noun labels one of its members."""

import pytest

COUNTED = [
    ("The dead now number 64, officials said.", 64),
    ("Those killed by the flood number 64.", 64),
    ("Those arrested in the raids now number 40.", 40),
    ("The missing number 12.", 12),
    ("The refugees in the camp number 12,000.", 12_000),
    ("Deaths now number 84.", 84),
]


@pytest.mark.parametrize(("text", "count"), COUNTED, ids=[case[0] for case in COUNTED])
def test_group_that_numbers_so_many_is_counted(record_of, text, count):
    (figure,) = record_of(text).figures

    assert figure.quantity.value == count
    assert figure.unit.value == "person"


@pytest.mark.parametrize(
    "text",
    [
        "Those held in flat number 12 were freed.",
        "The victim number 12 was found.",
        "Those living at number 64 were evicted.",
        "Passengers on the bus number 12 were hurt.",
        "Suspect number 2 fled.",
        "The people of ward number 7 voted.",
    ],
    ids=str,
)
def test_label_counts_nobody(record_of, text):
    assert record_of(text).figures == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("European Region: 100 cases", 100),
        ("Ward: 12 deaths", 12),
        ("Central District: 45 arrests", 45),
    ],
    ids=str,
)
def test_colon_behind_a_label_opens_a_count(record_of, text, count):
    (figure,) = record_of(text).figures

    assert figure.quantity.value == count


@pytest.mark.parametrize("text", ["Region: 7", "Ward 12: closed", "Flight No: 370"], ids=str)
def test_colon_before_a_bare_label_opens_none(record_of, text):
    assert record_of(text).figures == ()


PADDED = [
    ("The crash killed 04 male adults and 01 female adult.", [4, 1]),
    ("In Kano, 04 persons died and 02 were injured.", [4, 2]),
    ("The 02 victims were taken to a clinic.", [2]),
    ("Ten pupils were hurt, 07 of them girls.", [10, 7]),
    ("Section 04 officers said that room 05 patients had left.", []),
    ("At 09 police closed the road, and at 05 others came.", []),
    ("Two were held under Republic Acts (RAs) 9208 and 11930, he said.", [2]),
    ("Her number is 07 and on 04 women marched.", []),
]


@pytest.mark.parametrize(("text", "counts"), PADDED, ids=[case[0] for case in PADDED])
def test_zero_before_a_digit_does_not_hide_a_count(record_of, text, counts):
    figures = [f for f in record_of(text).figures if not f.derived and f.unit != "object"]

    assert [f.quantity.value for f in figures] == counts
