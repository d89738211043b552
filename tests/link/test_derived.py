"""Counts that are told without a number."""

import pytest


def derived(record):
    return [
        (figure.span.text, figure.quantity.value, figure.outcome.value if figure.outcome else None)
        for figure in record.figures
        if figure.derived
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man was killed and two others were hurt in Oran.", [("A man", 1, "killed")]),
        ("Police held two men. Both were charged.", [("Both", 2, "arrested")]),
        ("Police held three men. Both were charged.", []),
        ("A man said that two others were hurt.", []),
        ("A man was killed in Oran.", []),
    ],
    ids=["a man", "both", "both of three", "nothing was done to him", "no count beside him"],
)
def test_count_without_a_number_is_derived(record_of, text, expected):
    found = derived(record_of(text))

    assert [(text, value) for text, value, _ in found] == [(t, v) for t, v, _ in expected]
