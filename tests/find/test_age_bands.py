"""Ages of those counted right before: "33,871 between 20 and 34" counts nobody twice."""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    (
        (
            "The service of Peru holds 9,000 inmates. By age, 500 inmates are between 18 and 20"
            " years old, 3,000 between 21 and 34, 5,000 between 35 and 59, and 500 are over 60."
        ),
        {"3,000": "of:9,000", "5,000": "of:9,000", "21 and 34": "no figure"},
    ),
    (
        "Of the 64 dead, 20 were between 20 and 30 and 44 between 31 and 50.",
        {"20": "of:64", "44": "of:64", "20 and 30": "no figure"},
    ),
    (
        "The hospital took in 90 patients, 30 between the ages of 1 and 4, 60 between 5 and 14.",
        {"30": "of:90", "60": "of:90 minor"},
    ),
    (
        "Some 400 people were held, 300 in Accra and between 50 and 60 in Tema.",
        {"50 and 60": "of:400"},
    ),
    (
        "Police said 30 people were hurt, between 20 and 25 of them children.",
        {"20 and 25": "of:30 minor"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), READINGS)
def test_ages_between_two_years_are_no_count(text, expected):
    assert_read(text, expected)
