"""What has been counted since a day up to another, and days that a dash joins."""

import pytest

WHEN = [
    (
        "The number of people killed since January rose to 118 as of April 18.",
        "118",
        "2025-01/2025-04-18",
    ),
    (
        (
            "Nine deaths pushed the number of those killed since the start of the year to 118 as at"
            " Friday, April 18."
        ),
        "118",
        "2025-01-01/2025-04-18",
    ),
    ("By 3 March 40 had died since January.", "40", "2025-01/2025-03-03"),
    ("Since May 2024, 90 people have been held.", "90", "2024-05/2025-04-24"),
    ("As of 3 March 40 people had died.", "40", "../2025-03-03"),
    ("There have been 224 murders through April 6.", "224", "2025-01-01/2025-04-06"),
    (
        "Some 900 migrants have landed through 12 April, fewer than last year.",
        "900",
        "2025-01-01/2025-04-12",
    ),
    ("The fair, with 300 guests, runs through Sunday.", "300", "2025-04-20"),
    ("Police made 40 arrests from Monday through Friday.", "40", "2025-04-14/2025-04-18"),
    ("Seven died from March 26 – April 1.", "Seven", "2025-03-26/2025-04-01"),
]


@pytest.mark.parametrize(("text", "count", "when"), WHEN, ids=[text for text, *_ in WHEN])
def test_time_of_a_count(record_of, text, count, when):
    record = record_of(text, published="2025-04-24")

    assert [f.when for f in record.figures if f.span.text == count] == [when]


DATES = [
    ("The stretch of March 26 – April 1 was dry.", ["2025-03-26/2025-04-01"]),
    ("From December 28, 2023 – January 3, 2024 it snowed.", ["2023-12-28/2024-01-03"]),
    ("It rained 26-27 April.", ["2024-04-26/2024-04-27"]),
    ("He came on 3-May 2024.", ["2024-05-03"]),
    ("The fair runs 26 March - 1 April.", ["2025-03-26/2025-04-01"]),
    ("Between March 3 – 9 nine died.", ["2025-03-03/2025-03-09"]),
]


@pytest.mark.parametrize(("text", "dates"), DATES, ids=[text for text, _ in DATES])
def test_days_joined_by_a_dash(record_of, text, dates):
    record = record_of(text, published="2025-04-24")

    assert [date.value for date in record.dates] == dates
