"""Peoples named before "with" and a bare number, and countries in a row behind people."""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    (
        (
            "Foreign workers were 5,104, led by Brazilians with 1,388, Indians with 1,097 and"
            " Nepalese with 926."
        ),
        {"1,388": "BR of:5,104", "1,097": "IN of:5,104", "926": "NP of:5,104"},
    ),
    (
        (
            "Police in Beja identified 246 victims of trafficking, 221 men and 25 women, from"
            " Timor-Leste (98), Senegal (57) and Moldova (40)."
        ),
        {"98": "TL of:246", "57": "SN of:246", "40": "MD of:246"},
    ),
    ("Two Danes with 3 children were saved.", {"3": "no:of"}),
]


@pytest.mark.parametrize(("text", "expected"), READINGS)
def test_peoples_in_a_row_are_those_counted(text, expected):
    assert_read(text, expected)
