"""Rows of figures set beside those of another time."""

import pytest

ROWS = [
    (
        (
            "The ministry investigated 120 cases, prosecuted 45 suspects and convicted 12 "
            "traffickers, compared with 98, 30 and nine the year before."
        ),
        [
            ("98", "case", None, "2024"),
            ("30", "person", "charged", "2024"),
            ("nine", "person", "convicted", "2024"),
        ],
    ),
    (
        (
            "Courts tried 45 suspects, convicted 12 and acquitted three, against 30, nine and two "
            "in 2023."
        ),
        [
            ("30", "person", "charged", "2023"),
            ("nine", "person", "convicted", "2023"),
            ("two", "person", None, "2023"),
        ],
    ),
    (
        (
            "In 2024 there were 120 murders, 45 rapes and 12 kidnappings, up from 98, 30 and nine "
            "in 2023."
        ),
        [
            ("98", "case", "killed", "2023"),
            ("30", "case", None, "2023"),
            ("nine", "case", "abducted", "2023"),
        ],
    ),
]
NOT_THEN = [
    "There were 53 murders, down from 60 in 2023.",
    "Arrests fell to 53, from 60 in 2023.",
    "The agency helped 53 women, compared with 60 in 2023.",
    "Fiji reported 53 cases, Tonga nine and Samoa four, compared with 20, 14 and six in March.",
]


@pytest.mark.parametrize(("text", "wanted"), ROWS, ids=["ministry", "courts", "crimes"])
def test_each_number_of_a_row_is_what_its_like_is(record_of, text, wanted):
    figures = record_of(text, published="2025-04-24").figures[3:]

    assert [
        (f.span.text, f.unit.value, f.outcome and f.outcome.value, f.when) for f in figures
    ] == wanted


@pytest.mark.parametrize("text", NOT_THEN, ids=str)
def test_time_compared_with_is_not_that_of_the_news(record_of, text):
    figure = record_of(text, published="2025-04-24").figures[0]

    assert (figure.span.text, figure.when) == ("53", None)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Victim numbers rose from 53 to 60, or 13 percent.", "person"),
        ("Case numbers fell from 140 to 90.", "case"),
    ],
    ids=["victims", "cases"],
)
def test_numbers_of_a_noun_count_it(record_of, text, unit):
    assert [figure.unit.value for figure in record_of(text).figures] == [unit, unit]


def test_time_that_two_years_before_span_is_no_year(record_of):
    record = record_of(
        "Courts convicted 19 traffickers in 2024, compared with 14 and 11 in the two years before.",
        published="2025-04-24",
    )

    assert [date.span.text for date in record.dates] == ["2024"]


def test_no_row_goes_on_in_the_next_sentence(record_of):
    assert record_of("twenty\nand twenty").figures == ()
