"""A group named as one body, or by what some of it did, is the whole of what follows."""

import pytest
from tests.link.ties import wholes

BODIES = [
    (
        "The 34 men flew home to Lima. Sixteen of the group had come by sea.",
        [("34", None), ("Sixteen", "34")],
    ),
    (
        "The navy found 90 people adrift off Malta. Two of the party had died.",
        [("90", None), ("Two", "90")],
    ),
    (
        "Peru has 412 cases. Of this number, 250 are in Lima, 90 in Cusco and 72 in Ica.",
        [("412", None), ("250", "412"), ("90", "412"), ("72", "412")],
    ),
    (
        "The court found 14 of the 19 accused guilty. Five were jailed for life.",
        [("14", "19"), ("19", None), ("Five", "14")],
    ),
    (
        "Three of the 19 accused were acquitted. Twelve were jailed.",
        [("Three", "19"), ("19", None), ("Twelve", "19")],
    ),
    (
        "Four of the 30 passengers died. Three were injured.",
        [("Four", "30"), ("30", None), ("Three", "30")],
    ),
    (
        "Gunmen hold 40 pupils. Of the 12 cars of the group, three were burned.",
        [("40", None), ("12", None), ("three", "12")],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), BODIES, ids=[b[1][-1][0] for b in BODIES])
def test_parts_are_of_the_body_that_the_words_name(record_of, text, wanted):
    assert wholes(record_of(text).figures) == wanted


def test_terms_told_without_a_verb_are_of_all_the_convicted(record_of):
    record = record_of(
        "Fourteen men were found guilty in Oran. Five got life terms, seven between ten and"
        " twenty years, and two were fined."
    )

    assert wholes(record.figures)[1:4] == [
        ("Five", "Fourteen"),
        ("seven", "Fourteen"),
        ("two", "Fourteen"),
    ]


def test_the_youngest_of_a_group_is_no_part_of_it(record_of):
    record = record_of("They held five men and two women, the youngest of them 19, in Derry.")

    assert not [f for f in record.findings if f.level.value in ("error", "warning")]
