"""Places that the sentence of a total lists, each with its count behind it."""

import pytest
from tests.link.ties import listed, ties

LISTED = [
    (
        (
            "A total of 214 cases have been reported in the mumps outbreak in Ohio, Kentucky and"
            " Indiana. Ohio has reported 150 cases, Kentucky has reported 52 cases, and Indiana"
            " has reported 12 probable cases."
        ),
        [("214", ("150", "52", "12"), True)],
    ),
    (
        (
            "Some 480 people were arrested in Togo, Benin and Ghana. Police in Togo arrested 200,"
            " while Benin recorded 150 arrests and Ghana 130."
        ),
        [("480", ("200", "150", "130"), True)],
    ),
    (
        (
            "In May, 1,388 cases were recorded in the four districts of Karu, Dalen, North Moro"
            " and South Moro.\n\nKaru with a fatality rate of 0 per cent recorded seven cases,"
            " Dalen 16 cases.\n\nNorth Moro has 557 cases, while South Moro recorded 808 cases."
        ),
        [("1,388", ("seven", "16", "557", "808"), True)],
    ),
    (
        (
            "Some 90 cases were seen in Ohio, Kentucky and Indiana. Kentucky, with 22 cases,"
            " trails Ohio with 60 cases."
        ),
        [("90", ("22", "60"), False)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTED, ids=[text for text, _ in LISTED])
def test_counts_of_listed_places_are_parts_of_their_total(record_of, text, expected):
    assert listed(record_of(text)) == expected


APART = [
    "Some 90 cases were seen in Ohio, Iowa and Utah. Ohio had 50 cases in 2019, Iowa 20.",
    "Some 90 cases were seen in Ohio, Iowa and Utah. Ohio had 50 cases last year, Iowa 20.",
    "Some 90 cases were seen in Ohio, Iowa and Utah. In 2021 Ohio had 50 cases, Iowa 20.",
    "Some 20 people died in Ohio, Iowa and Utah. Ohio has 12 million people, Iowa four million.",
    "Police held 90 people in Oslo, Bergen and Moss. Oslo has 40 prisons and Bergen 20.",
    "There were 90 raids in Ghana, Togo and Benin. Ghana arrested 60 people, Togo 20.",
    "Some 90 cases were seen in Ohio, Iowa and Utah. Texas has 50 cases and Maine 30 cases.",
    "Some 90 cases were seen in Ohio, Iowa and Utah. Ohio had 500 cases and Iowa 300 cases.",
    "Some 90 cases were seen in Ohio, Iowa and Utah. Ohio has lost nine nurses, Iowa three.",
]


@pytest.mark.parametrize("text", APART, ids=str)
def test_other_counts_of_these_places_are_none(record_of, text):
    assert ties(record_of(text)) == set()


def test_a_part_that_is_too_large_is_told(record_of):
    record = record_of(
        "A total of 214 cases were seen in Ohio, Iowa and Utah. Ohio has reported 160 cases,"
        " Iowa has reported 52 cases and Utah has reported 12 cases."
    )

    assert "224" in " ".join(f.message for f in record.findings if f.kind in ("fail", "review"))
