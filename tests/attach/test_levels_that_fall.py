"""A number that falls is no person who falls; inmates whose number is told are held."""

import pytest

FALLING = [
    ("The number of inmates fell from 900 to 800.", {"arrested"}),
    ("Three welders fell from a bridge in Baku.", {"injured"}),
    ("Prisoners fell from about 900 in May to 750.", set()),
]


@pytest.mark.parametrize(("text", "fates"), FALLING, ids=["inmates", "welders", "prisoners"])
def test_only_people_fall_from_a_height(text, fates, record_of):
    outcomes = {figure.outcome.value for figure in record_of(text).figures if figure.outcome}

    assert outcomes == fates
