"""Label lines that end in their total."""

import pytest
from tests.link.ties import listed

BLOCKS = {
    "ages": (
        "Victims by age\n0-17: 12\n18-30: 40\nover 30: 8\nTotal: 60",
        [("60", ("12", "40", "8"), True)],
    ),
    "total first": (
        "Cases by district\nTotal: 200\nGao: 120\nKidal: 80",
        [("200", ("120", "80"), True)],
    ),
    "noun of the total": (
        "The ministry gave numbers.\n\n• 0-4 years: 12\n• 5-14 years: 40\n• Total: 52 cases",
        [("52", ("12", "40"), True)],
    ),
    "a slip": (
        "Cases by district\nGao: 120\nKidal: 70\nTotal: 200",
        [("200", ("120", "70"), True)],
    ),
    "two splits": ("Victims\nMen: 12\nWomen: 40\nGao: 9\nTotal: 52", []),
    "things": ("Weapons by type\nPistols: 12\nRifles: 30\nTotal: 42", []),
    "no total": ("Prices by district\nGao: 120\nKidal: 80\nMopti: 200", []),
}


@pytest.mark.parametrize(("text", "expected"), BLOCKS.values(), ids=BLOCKS)
def test_label_lines_make_up_their_total(record_of, text, expected):
    assert listed(record_of(text)) == expected


def test_the_heading_says_what_the_lines_count(record_of):
    record = record_of("Cases by district\nGao: 120\nKidal: 80\nTotal: 200")

    assert {figure.unit.value for figure in record.figures} == {"case"}
