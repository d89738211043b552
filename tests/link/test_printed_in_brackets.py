"""Counts printed in brackets before their noun, and wholes that open behind a phrase."""

import pytest


def ties(record):
    text = {figure.id: figure.span.text for figure in record.figures}
    return [(figure.span.text, text.get(figure.of)) for figure in record.figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Gao, (55) female and (250) male; (305) people in total were killed.",
            [("55", "305"), ("250", "305"), ("305", None)],
        ),
        (
            "(122) people have been sentenced in absentia, of whom (43) are to hang.",
            [("122", None), ("43", "122")],
        ),
        (
            "Of the (305) victims, (112) of them were shot, while (99) of them were stabbed.",
            [("305", None), ("112", "305"), ("99", "305")],
        ),
        # an aside, and the numbers of items
        (
            "Police held 272 men. They came from Nepal (20) and Mali (252).",
            [("272", None), ("20", "272"), ("252", "272")],
        ),
        ("The party asked (1) how many were held and (2) how many were hurt?", []),
        # behind a phrase that opens the sentence
        (
            "By contrast, of the 523 accused men, 31 were jailed.",
            [("523", None), ("31", "523")],
        ),
        (
            "According to the board, of 90 boys tested, 12 had measles.",
            [("90", None), ("12", "90")],
        ),
        ("On Monday, of 300 people aboard, 12 died.", [("300", None), ("12", "300")]),
        (
            "In a raid, police held 12 men, of the 40 wanted.",
            [("12", None), ("40", None)],
        ),
    ],
)
def test_what_is_part_of_a_count_in_brackets_or_behind_a_phrase(record_of, text, expected):
    assert ties(record_of(text)) == expected


def test_a_count_in_brackets_raises_no_alarm(record_of):
    text = "In Gao, (55) female and (250) male; (305) people in total were killed."
    findings = [f for f in record_of(text).findings if f.kind.value in ("fail", "review")]
    assert findings == []
