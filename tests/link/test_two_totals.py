"""A toll of the dead and one of the hurt that one wording tells: each has its own parts."""

import pytest
from tests.link.ties import ties

TOLLS = [
    (
        (
            "Six people died and 13 were wounded in Kherson, while in Kharkiv two died and 21 "
            "were wounded, bringing the toll to eight dead and 34 wounded."
        ),
        {"Six<eight", "two<eight", "13<34", "21<34"},
    ),
    (
        "Two more people died and five were hurt, taking the toll to 21 dead and 60 injured.",
        {"Two<21", "five<60"},
    ),
    ("Five people were hurt on Sunday, and the death toll rose to 21.", set()),
]


@pytest.mark.parametrize(("text", "expected"), TOLLS)
def test_the_hurt_are_none_of_the_dead(record_of, text, expected):
    record = record_of(text)
    assert ties(record) == expected
    assert not [f for f in record.findings if f.level.value == "error"]
