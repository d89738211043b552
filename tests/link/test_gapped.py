"""Parts that go on a list with its noun or verb left out, and lists told in two breaths."""

import pytest


def ties(record):
    """Return "part<whole" for every figure that the text prints."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return {f"{printed[f.id]}<{printed[f.of]}" for f in record.figures if f.of and not f.derived}


CASES = [
    (
        "The army freed 83 hostages, 50 of whom were women, 24 children and nine men.",
        "50<83 24<83 nine<83",
    ),
    (
        "The army freed 83 hostages, 50 of whom were children, 24 girls and 26 boys.",
        "50<83 24<50 26<50",
    ),
    (
        "The line took 512 calls, 187 of which concerned violence at home and 64 neglect.",
        "187<512 64<512",
    ),
    (
        "Of the 60 migrants, 31 were Eritreans and 20 Somalis; the nationality of nine is unclear.",
        "31<60 20<60 nine<60",
    ),
    ("Of the 60 migrants, 31 were Eritreans. The sex of nine dogs was recorded.", "31<60"),
    (
        "Three soldiers and five rebels died in Quetta. The eight bodies were flown to Karachi.",
        "Three<eight five<eight",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=lambda value: value[:40])
def test_a_part_with_its_verb_left_out_joins_the_list(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            (
                "The ferry carried 112 people. Guards rescued 98, recovered nine bodies and were "
                "still searching for five others."
            ),
            "98 + 9 + 5 = 112",
        ),
        (
            "The slide killed at least 157 people. Ninety-six of the dead were men and 61 women.",
            "96 + 61 = 157, as (157 or more)",
        ),
    ],
)
def test_parts_told_apart_that_fill_their_whole_are_one_list(record_of, text, message):
    record = record_of(text)
    assert [finding.message for finding in record.findings] == [message]
    assert [partition.complete for partition in record.partitions] == [True]


def test_parts_told_apart_that_do_not_fill_their_whole_stay_apart(record_of):
    text = "The ferry carried 112 people. Guards rescued 88 and were searching for five others."
    assert not any(partition.complete for partition in record_of(text).partitions)
