"""Times that are named again with what they were called before: "in the same months of 2023"."""

import pytest

from statextract import extract

CASES = [
    (
        "Between January and March it had 72 cases, against 45 in the same months of last year.",
        "the same months of last year",
        "2024-01/2024-03",
    ),
    (
        "Between January and March it had 72 cases, against 45 over the same months of 2023.",
        "the same months of 2023",
        "2023-01/2023-03",
    ),
    (
        "From Sunday to Monday morning eight died. In the same 24 hours 942 were ill.",
        "the same 24 hours",
        "2025-04-20/2025-04-21",
    ),
    (
        "In 2023 police freed 40 girls. In those twelve months nobody was charged.",
        "those twelve months",
        "2023",
    ),
    (
        "In March 2025 a fire killed two. During that month three others died.",
        "that month",
        "2025-03",
    ),
    (
        "Between 1 and 7 April 30 people were held. In that week two were freed.",
        "that week",
        "2025-04-01/2025-04-07",
    ),
    (
        "Between May and August 2024, 60 boys fell ill. In these four months 12 died.",
        "these four months",
        "2024-05/2024-08",
    ),
    (
        "In 2024 12 people died. A year earlier there had been 30.",
        "A year earlier",
        "2023",
    ),
    (
        "Since January 72 people have been jailed. In this period nine were women.",
        "this period",
        "2025-01/2025-04-24",
    ),
    (
        "Between July and September 2024 it saw 90 women. Over those three months two left.",
        "those three months",
        "2024-07/2024-09",
    ),
    (
        "These days 40 boats land in a week.",
        "These days",
        None,
    ),
]


@pytest.mark.parametrize(("text", "named", "value"), CASES, ids=[case[1] for case in CASES])
def test_a_time_is_named_again(text, named, value):
    dates = extract(text, published="2025-04-24").dates
    found = [date.value for date in dates if named in date.span.text or date.span.text in named]

    assert found[-1:] == ([] if value is None else [value])
