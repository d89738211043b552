"""Counts right behind months: "in January 12 people died, in February 15"."""

import pytest

MONTHS = [
    ("In January 12 people died, in February 15 and in March 9.", ["12", "15", "9"]),
    ("In January, 12 people died; in February, 15; and in March, nine.", ["12", "15", "nine"]),
    ("Deaths: in January 12, in February 15, in March 9.", ["12", "15", "9"]),
]


@pytest.mark.parametrize(("text", "counts"), MONTHS, ids=["plain", "commas", "labelled"])
def test_months_have_counts_and_no_days(record_of, text, counts):
    record = record_of(text, published="2025-04-24")

    assert [figure.span.text for figure in record.figures] == counts
    assert [figure.when for figure in record.figures] == ["2025-01", "2025-02", "2025-03"]


def test_verb_behind_a_month_and_number_counts(record_of):
    record = record_of("In February 15 were arrested.", published="2025-04-24")

    assert [(f.span.text, f.when) for f in record.figures] == [("15", "2025-02")]


@pytest.mark.parametrize(
    "text",
    [
        "The March 15 attack is remembered.",
        "In its March 9 statement the ministry said so.",
        "He was held in March 9 and freed.",
        "A girl, 15, died in June.",
    ],
    ids=str,
)
def test_days_and_ages_count_nobody(record_of, text):
    assert record_of(text, published="2025-04-24").figures == ()
