"""A sentence that is handed to somebody convicts them, be it death or life."""

import pytest

HANDED = [
    ("A judge handed down death sentences to seven men.", "convicted"),
    ("Court hands down death penalty to nine people", "convicted"),
    ("The court in Dhaka awarded life imprisonment to four clerks.", "convicted"),
    ("The bench upheld the life imprisonment of 35 others.", "convicted"),
    ("The judge handed death threats to nine clerks.", None),
]


@pytest.mark.parametrize(
    ("text", "fate"), HANDED, ids=["sentences", "headline", "life", "upheld", "threats"]
)
def test_a_sentence_convicts_those_to_whom_it_is_handed(text, fate, record_of):
    outcomes = [figure.outcome and figure.outcome.value for figure in record_of(text).figures]

    assert outcomes == [fate]
