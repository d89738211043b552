"""Whom a verb for many things saved, jailed or treated: removed, admitted, trafficked."""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    (
        "Inspectors in Ghana removed 120 children from situations of exploitation, against 90.",
        {"120": "victim rescued"},
    ),
    (
        (
            "In the year to June, the ministry of Togo said in a note, 1,106 children were removed"
            " from conditions of forced labour, most of them by the police."
        ),
        {"1,106": "victim rescued"},
    ),
    ("The city removed 300 people from the voters' roll.", {"300": "other"}),
    (
        (
            "The prison service of Peru holds 4,000 inmates. In the month, 291 persons were"
            " admitted."
        ),
        {"291": "suspect arrested"},
    ),
    (
        "The jail of Gulu has 900 inmates. In May 12 patients with cholera were admitted.",
        {"12": "victim hospitalised"},
    ),
    ("Only 29 of the 300 refugees were admitted to the procedure.", {"29": "other"}),
    ("After the crash nine people were admitted.", {"nine": "victim hospitalised"}),
    (
        "712 inmates are in prison for human trafficking, 241 women and 471 men.",
        {"241": "suspect arrested of:712", "471": "suspect arrested of:712"},
    ),
    (
        "In all, 90 people were convicted of drug trafficking, 30 women and 60 men.",
        {"30": "suspect convicted of:90"},
    ),
    (
        "Courts jailed 33 men for trafficking 12 women and three girls.",
        {"12": "victim exploited", "three": "victim exploited"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), READINGS)
def test_what_befell_them_is_read_with_what_it_befell(text, expected):
    assert_read(text, expected)
