"""Victims of whom nothing is told are those of the abuse that a text is about by its head."""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    (
        (
            "Violence in the family in 2024: basic indicators\nZagreb, 30 January 2025\n\nThere"
            " were 8,215 victims: 4,902 women and 3,313 others."
        ),
        {"8,215": "victim exploited", "4,902": "exploited female"},
    ),
    (
        (
            "Human trafficking in Malta, 2023\n\nThe unit counted 61 victims, and nine victims were"
            " flown home."
        ),
        {"61": "victim exploited", "nine": "repatriated"},
    ),
]
OTHERS = [
    "Landmines in Angola\n\nLast year there were 109 victims.",
    "Domestic violence: two women killed in May\n\nIn Malta there were 109 victims.",
    "Burglaries in Kent\n\nThere were 109 victims in May.",
]


@pytest.mark.parametrize(("text", "expected"), READINGS)
def test_victims_of_the_topic_were_exploited(text, expected):
    assert_read(text, expected)


@pytest.mark.parametrize("text", OTHERS)
def test_victims_of_anything_else_were_not(text):
    with pytest.raises(AssertionError):
        assert_read(text, {"109": "exploited"})
