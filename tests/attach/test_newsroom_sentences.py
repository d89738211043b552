"""Who people are and what befell them, as police releases and local papers say it."""

import pytest


def read(record):
    return [
        (f.span.text, f.role and f.role.value, f.outcome and f.outcome.value)
        for f in record.figures
        if f.unit != "object" and not f.derived
    ]


SENTENCES = [
    # "as" in a relative clause says what they did there
    (
        "Three men who allegedly acted as agents for the maids were arrested in Manama.",
        [("Three", "suspect", "arrested")],
    ),
    ("Two women who posed as nurses were detained.", [("Two", "suspect", "arrested")]),
    ("Six girls who came to Lagos as maids were rescued.", [("Six", "victim", "rescued")]),
    ("Three couples masquerading as pilgrims were held.", [("Three", "suspect", "arrested")]),
    ("Two teenagers charged as adults were convicted.", [("Two", "suspect", "convicted")]),
    ("Forty people who died as troops came in were buried.", [("Forty", "victim", "killed")]),
    ("Two men were shot as they served as guards.", [("Two", "victim", "injured")]),
    # suspected of being victims
    (
        "The agency freed six women suspected of being victims of trafficking.",
        [("six", "victim", "rescued")],
    ),
    (
        "Nine girls suspected of being trafficking victims were found.",
        [("Nine", "victim", "exploited")],
    ),
    ("Three men suspected of being traffickers were held.", [("Three", "suspect", "arrested")]),
    # used as
    (
        "Officers found three Thai women who had been used as prostitutes.",
        [("three", "victim", "exploited")],
    ),
    ("The family treated 11 workers as slaves.", [("11", "victim", "exploited")]),
    # seized things of no lexicon are nobody
    ("Two foobles and three quabs were also seized.", []),
    ("Eleven firearms and two automobiles were also seized.", []),
    ("Eight welders were seized by gunmen.", [("Eight", "victim", "abducted")]),
]


@pytest.mark.parametrize(("text", "told"), SENTENCES, ids=[case[0] for case in SENTENCES])
def test_role_and_outcome(record_of, text, told):

    assert read(record_of(text)) == told
