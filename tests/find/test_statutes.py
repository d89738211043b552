"""Titles and sections of codes of law, and counts beside names that look like them."""

import pytest


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("Two drivers face prosecution under 8 USC 1324 in Tulsa.", "8", "legal"),
        ("Two drivers face prosecution under 8 USC 1324 in Tulsa.", "1324", "legal"),
        ("They broke 18 U.S.C. § 1591 in Tulsa.", "18", "legal"),
        ("They broke 18 U.S.C. § 1591 in Tulsa.", "1591", "legal"),
        ("The USC 12 players were hurt.", "12", "count"),
        ("At USC 12 students were hurt.", "12", "count"),
        ("Twenty pupils, aged around 14, were hurt in Bari.", "14", "age"),
        ("Some 20 pupils were hurt around 14 shops.", "14", "count"),
    ],
)
def test_number_of_a_statute_counts_nobody(record_of, text, number, kind):
    found = {figure.span.text: figure.type.value for figure in record_of(text).numbers}
    assert found[number] == kind
