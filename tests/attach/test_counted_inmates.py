"""Inmates that a service counts are held; what inmates did is no arrest."""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    (
        "On 31 October the institute had 93,204 inmates in its charge. 1,206 inmates are under 20.",
        {"93,204": "suspect arrested", "1,206": "suspect arrested"},
    ),
    (
        (
            "At the end of March, the ministry said in its note, there were 4,120 prisoners in"
            " Malawi, of whom 3,900 were men and 220 women."
        ),
        {"4,120": "arrested", "3,900": "arrested male", "220": "arrested female"},
    ),
    ("A riot in Quito left 68 inmates dead.", {"68": "victim killed"}),
]


@pytest.mark.parametrize(("text", "expected"), READINGS)
def test_counted_inmates_are_held(text, expected):
    assert_read(text, expected)


def test_inmates_who_did_something_are_not_arrested_by_it():
    with pytest.raises(AssertionError):
        assert_read("Three inmates took part in the choir contest.", {"Three": "arrested"})
