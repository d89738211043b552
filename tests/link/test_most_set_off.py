"""Most of a group with their number between commas, and those told of behind them."""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    (
        (
            "Some 5,207 people left their homes. The majority, 4,588, are staying with relatives,"
            " and 619 are in seven shelters: 201 men, 214 women, 187 children and 17 elderly"
            " people."
        ),
        {"4,588": "of:5,207", "619": "of:5,207", "201": "of:619", "17": "of:619 elderly"},
    ),
    (
        (
            "Police held 120 men. Most of them, 90, were released and 30 are in two jails: 20 in"
            " Gao and 10 in Mopti."
        ),
        {"90": "of:120", "30": "of:120 arrested", "20": "of:30", "10": "of:30"},
    ),
    (
        "The raid freed 60 girls. Most, 41, have gone home, and 19 are in care.",
        {"41": "of:60 returned_home", "19": "of:60 in_care"},
    ),
    (
        (
            "Natural causes were given for 402 deaths, heart attacks for 327, traffic accidents for"
            " 208 and suicide for 149."
        ),
        {"327": "person killed", "208": "person killed", "149": "person killed"},
    ),
    ("Ama Badu, 29, was saved and 19 men were held.", {"29": "no figure"}),
]


@pytest.mark.parametrize(("text", "expected"), READINGS)
def test_most_and_the_others_are_of_one_group(text, expected):
    assert_read(text, expected)
