"""Numbers of help lines and floors count nobody; "no injuries" behind a comma counts none."""

import pytest


def told(record):
    return [(f.span.text, f.outcome and f.outcome.value) for f in record.figures]


@pytest.mark.parametrize(
    "text",
    [
        "The wounded were flown out, according to the 112 emergency service.",
        "She called the 999 emergency line.",
        "The 1,800-square-foot building housed a workshop.",
        "Police identified a three story building as a scam site.",
        "A three story building fell into the street.",
        "None of the nine smoke alarms were working.",
        "Those who have no relatives in the city will be housed.",
    ],
    ids=str,
)
def test_number_counts_nobody(record_of, text):
    assert [f for f in record_of(text).figures if f.unit != "object"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("However, no injuries were reported.", [("no", "injured")]),
        ("So far, no new cases have been found in Lima.", [("no", None)]),
        ("He was armed, no shots were fired.", []),
        ("There were 112 emergency workers in Cork.", [("112", None)]),
        ("None of the nine men was hurt.", [("None", "injured"), ("nine", None)]),
        ("Two thirds of the electorate voted.", [("Two thirds", None)]),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_number_counts_people_or_nobody_of_them(record_of, text, expected):
    assert told(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("That brings the toll for 2024 to 2,114 in Herat.", [2114]),
        ("Some 2000 to 10,000 people marched in Madrid.", [None]),
        ("Between 1,950 to 2,100 people were displaced in Beira.", [None]),
        ("Arrests rose from 1,880 in 2023 to 2,141 in 2024.", [1880, 2141]),
    ],
    ids=["year", "range with one comma", "range", "change"],
)
def test_year_before_to_begins_no_range(record_of, text, values):
    assert [f.quantity.value for f in record_of(text).figures] == values
