"""Bare counts that go on from the count before them."""

import pytest


def test_an_article_may_break_off_behind_a_preposition(record_of):
    record = record_of("Nine died here, while there were three in")

    assert record.figures[0].span.text == "Nine"


LEVELS = [
    ("Some 640 victims were freed in 2024, 12 per cent more than in 2023 (571).", ["640", "571"]),
    (
        "Since January 2025, 614 people were held, fewer than in the same period of 2024 (674).",
        ["614", "674"],
    ),
    ("The poll was taken in March by more than 40 towns (12).", []),
]


@pytest.mark.parametrize(("text", "counted"), LEVELS, ids=[text[:30] for text, _ in LEVELS])
def test_a_bracket_behind_a_time_tells_its_level(record_of, text, counted):
    people = [figure for figure in record_of(text).figures if figure.unit == "person"]

    assert [figure.span.text for figure in people] == counted
    assert [figure.of for figure in people] == [None] * len(people)
    assert len({figure.when for figure in people}) == len(people)
