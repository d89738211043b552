"""Counts beside people who are not counted, and counts that tell who a group is."""

import pytest

FATES = [
    ("Police arrested a man, 45, and two women on Monday.", "two", "suspect", "arrested"),
    ("Police arrested a 45-year-old man and two women, 23 and 31.", "two", "suspect", "arrested"),
    ("Police arrested a man aged 45 and two women.", "two", "suspect", "arrested"),
    ("The crash near Ely killed Ann Smith, 45, and three passengers.", "three", "victim", "killed"),
    ("The victims – 41 women and 12 men – were taken to shelters.", "12", "victim", "in_care"),
    ("The victims (41 women and 12 men) were taken to shelters.", "41", "victim", "in_care"),
    ("The workers – 12 Burmese and nine Lao – were freed on Monday.", "nine", "victim", "rescued"),
    ("The dead – nine men and two boys – were from one village.", "two", "victim", "killed"),
]
NOT_SO = [
    ("Police shot a man, 45, and two officers were commended.", "two", None),
    ("The police – 40 officers in all – were praised.", "40", None),
    ("Two boys aged 15 and 16 died.", "Two", "killed"),
]


@pytest.mark.parametrize(("text", "number", "role", "outcome"), FATES, ids=[c[0] for c in FATES])
def test_count_has_the_fate_of_its_company(record_of, text, number, role, outcome):
    figure = next(f for f in record_of(text).figures if f.span.text == number)

    assert (figure.role.value, figure.outcome.value) == (role, outcome)


@pytest.mark.parametrize(("text", "number", "outcome"), NOT_SO, ids=[c[0] for c in NOT_SO])
def test_another_clause_says_nothing_of_it(record_of, text, number, outcome):
    (figure,) = record_of(text).figures

    assert figure.span.text == number
    assert (figure.outcome and figure.outcome.value) == outcome
