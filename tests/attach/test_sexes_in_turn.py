"""Sexes told in turn: neither is the noun of the other."""

import pytest


@pytest.mark.parametrize(
    ("text", "sexes"),
    [
        ("Police held three suspects – one female and two males.", [None, "female", "male"]),
        ("Three people, one male and two females, drowned.", [None, "male", "female"]),
        ("One female and two males were held.", ["female", "male"]),
        ("The dead are two male and one female pupils.", ["male", "female"]),
        ("The dead are two male and three other pupils.", ["male", None]),
        ("Two injured and one female passengers were found.", [None, "female"]),
    ],
    ids=str,
)
def test_sexes(record_of, text, sexes):
    assert [figure.sex for figure in record_of(text).figures] == sexes
