"""Halves and quarters in digits, months in lists, periods that are named again."""

import pytest

DATES = [
    ("Some 90 died in the 1st half of 2024.", ["2024-01/2024-06"]),
    ("90 held in 2nd quarter of 2023: report", ["2023-04/2023-06"]),
    ("Police held 90 people in the 3rd quarter of last year.", ["2024-07/2024-09"]),
    ("The 1st Infantry came on the 2nd of May 2024.", ["2024-05-02"]),
    ("They scored in the 1st half.", []),
    (
        "Deaths fell: January had 26; February had 32; March had 29; and April had 11.",
        ["2025-01", "2025-02", "2025-03", "2025-04"],
    ),
    (
        "Cases peaked in February (120), March (98) and April (77).",
        ["2025-02", "2025-03", "2025-04"],
    ),
    ("Ann came with 2 friends, April with 3 friends.", []),
    (
        (
            "There were 190 cases from Jan. 1 to March 2. This year's count is higher than that of"
            " the same period in 2023."
        ),
        ["2025-01-01/2025-03-02", "2025", "2023-01-01/2023-03-02"],
    ),
    (
        "There were 190 cases in March. This year's are above those of the same period in 2023.",
        ["2025-03", "2025", "2023-01-01/2023-04-24"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "dates"), DATES, ids=[text for text, _ in DATES])
def test_dates(record_of, text, dates):
    record = record_of(text, published="2025-04-24")

    assert [date.value for date in record.dates] == dates
