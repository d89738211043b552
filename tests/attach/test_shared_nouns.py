"""Nouns that several numbers, or several kinds before one number's noun, share."""

import pytest


def nouns(record):
    return [(f.span.text, f.noun) for f in record.figures if not f.derived]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lusaka has 40 confirmed and 12 probable cases.",
            [("40", "cases"), ("12", "probable cases")],
        ),
        (
            "Lusaka has 41 confirmed (by PCR) and 6 suspected cases of fever.",
            [("41", "cases"), ("6", "suspected cases")],
        ),
        (
            "Lusaka has 40 confirmed cases and 12 probable cases.",
            [("40", "confirmed cases"), ("12", "probable cases")],
        ),
        ("Lusaka has 8,412 confirmed, probable and suspected cases of mpox.", [("8,412", "cases")]),
        ("Guards held 12 Syrian, Iraqi and Afghan refugees.", [("12", "refugees")]),
        (
            "The number of girls fell to 9 and that of boys to 12.",
            [("9", "girls"), ("12", "boys")],
        ),
        (
            "The number of girls rose from 90 to 93 and that of boys from 70 to 71.",
            [("90", "girls"), ("93", "girls"), ("70", "boys"), ("71", "boys")],
        ),
        (
            "Attacks rose to five and deaths to 60.",
            [("five", "Attacks"), ("60", "deaths")],
        ),
        (
            "Injuries fell to nine, deaths to four.",
            [("nine", "Injuries"), ("four", "deaths")],
        ),
        ("The share of girls is 40 per cent and that of boys 60.", [("40 per cent", "girls")]),
        ("Doctors saw 40 male and 12 female patients.", [("40", "patients"), ("12", "patients")]),
        (
            "Officers held 90 workers: 40 Myanmar, 30 Filipinos and 20 Indonesians.",
            [("90", "workers"), ("40", None), ("30", "Filipinos"), ("20", "Indonesians")],
        ),
        (
            "A fire killed five Thai and seven Lao nationals.",
            [("five", "nationals"), ("seven", "nationals")],
        ),
    ],
)
def test_noun_is_the_one_that_the_number_counts(record_of, text, expected):
    assert nouns(record_of(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "There are 12 suspected, police officers said.",
        "There were 30 suspected, and police and rescue officers helped.",
    ],
)
def test_list_of_kinds_ends_in_its_noun(record_of, text):
    assert nouns(record_of(text)) == []
