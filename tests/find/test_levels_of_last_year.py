"""Counts that a time owns, compared with those told before: "up 5% on last year's 346"."""

import pytest

CASES = [
    ("Police ran 364 inquiries in 2023, up 5.2% on the previous year's 346.", ["364", "346"]),
    ("Arrests rose to 364, 5.2 per cent above last year's 346.", ["364", "346"]),
    ("The 412 deaths are well above last year's 380.", ["412", "380"]),
    ("Crashes involving lorries fell to 310.", ["310"]),
    ("Recorded offences involving a knife rose to 46,265.", ["46,265"]),
    ("The fever spread, with cases rising from nine to 13 in Edo.", ["nine", "13"]),
    ("Hundreds of thousands were converging on the shrine.", ["Hundreds of thousands"]),
    ("There were 98 raids, paid from last year's budget of 346.", ["98"]),
    ("The port handled 412 ships, against last year's 380.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0][:40] for case in CASES])
def test_level_counts_what_is_compared(record_of, text, expected):
    assert [f.span.text for f in record_of(text).figures if f.unit != "object"] == expected


def test_rise_on_last_years_level_is_checked(record_of):
    record = record_of("Police ran 364 inquiries in 2023, up 15.2% on the previous year's 346.")

    assert [f.code for f in record.findings if f.kind == "fail"] == ["CHG001"]
