"""A total without a noun: "45 arrests in Cork, of a total of 120 nationwide"."""

import pytest

TIED = [
    ("Police made 45 arrests in Cork, of a total of 120 nationwide.", "45", "120"),
    ("Some 108 people died in Dhaka, nearly half of the country's total of 222.", "108", "222"),
    ("The region reported 14 deaths out of the national total of 61.", "14", "61"),
    ("Officers arrested 12 men in Riga, a third of the month's total of 36.", "12", "36"),
]


@pytest.mark.parametrize(("text", "part", "total"), TIED, ids=[case[1] for case in TIED])
def test_part_is_of_the_bare_total_behind_it(record_of, text, part, total):
    figures = {figure.span.text: figure for figure in record_of(text).figures}

    assert figures[part].of == figures[total].id
    assert figures[total].unit == figures[part].unit
    assert figures[total].outcome == figures[part].outcome


def test_total_to_compare_with_has_a_unit_and_is_no_whole(record_of):
    record = record_of("There were 38 rapes, against a total of 51 in the whole of last year.")

    assert [(figure.span.text, figure.of) for figure in record.figures] == [
        ("38", None),
        ("51", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "She was jailed for killing two people and given a total of 24.",
        "The court sentenced two men to a total of 61 years.",
        "The hospital has 300 beds out of the region's total of 1,200.",
    ],
    ids=str,
)
def test_total_of_something_else_counts_nobody(record_of, text):
    people = [f.span.text for f in record_of(text).figures if f.unit.value == "person"]

    assert people in (["two"], [])
