"""As many of each of several places: "one each in Kerala, Goa and Assam"."""

import pytest
from tests.link.ties import listed, ties

EACH = {
    "colon": (
        "Three miners were killed: one each in Lagos, Kano and Oyo.",
        [("Three", ("one", "Kano", "Oyo"), True)],
    ),
    "comma": (
        "Six nurses died, two each from Gombe, Bauchi and Yobe State.",
        [("Six", ("two", "Bauchi", "Yobe State"), True)],
    ),
    "cases": (
        "Four cases were confirmed, two each in Pune and Nashik.",
        [("Four", ("two", "Nashik"), True)],
    ),
    "beside another part": (
        "Five deaths were reported: two in Delhi and one each in Kerala, Goa and West Bengal.",
        [("Five", ("two", "one", "Goa", "West Bengal"), True)],
    ),
    "some of them": (
        "Seven miners were killed, including one each in Lagos and Kano.",
        [("Seven", ("one", "Kano"), False)],
    ),
    "beside a place": (
        "Of the 52 dead, 40 were from Kemal, six from Otra and three each from Sindal and Morva.",
        [("52", ("40", "six", "three", "Morva"), True)],
    ),
    "beside a town": (
        "Six men are missing in Lalitpur, three each in Pune and Nashik.",
        [],
    ),
    "too many": ("Six nurses died, four each from Gombe and Bauchi.", []),
    "each day": ("Nine nurses died, two each day in May and June.", []),
    "no whole": ("The flood killed one miner each in Pune, Thane and Nashik.", []),
}


@pytest.mark.parametrize(("text", "expected"), EACH.values(), ids=EACH)
def test_each_place_named_has_as_many(record_of, text, expected):
    record = record_of(text)

    assert listed(record) == expected
    assert all(finding.kind.value == "pass" for finding in record.findings)


def test_what_each_of_the_other_places_has_is_derived(record_of):
    record = record_of("Three miners were killed: one each in Lagos, Kano and Oyo.")

    assert ties(record) == {"one<Three"}
    told = {figure.span.text: figure.quantity.value for figure in record.figures if figure.derived}
    assert told == {"Kano": 1, "Oyo": 1}
