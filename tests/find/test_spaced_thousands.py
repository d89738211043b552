"""Digits grouped by spaces in a text that groups others by commas."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad logged 12 450 cases and 1,200 deaths.", ["12 450", "1,200"]),
        ("About 3 200 pupils left and 1,150 stayed.", ["3 200", "1,150"]),
        ("The camp shelters 112 450 refugees, 1,200 of them ill.", ["112 450", "1,200"]),
        ("More than 1 203 400 voters came; 1,200 were sent home.", ["1 203 400", "1,200"]),
        ("On May 12 450 miners fled and 1,300 stayed.", ["450", "1,300"]),
        ("Boys aged 12 450 of whom fled joined 1,200 girls.", ["450", "1,200"]),
        ("In week 12 450 cases were logged and 1,200 people tested.", ["450", "1,200"]),
        ("She won the 3 200 m before 1,200 fans.", ["1,200"]),
    ],
    ids=["verb", "hedge", "three digits", "three groups", "day", "age", "week", "race"],
)
def test_two_groups_are_one_number_where_the_first_is_no_label(record_of, text, expected):
    assert [figure.span.text for figure in record_of(text).figures] == expected
