"""The shares of right items of the component specifications do not fall below their floors."""

import pytest
from tests.quality.measured import measure_spec
from tests.quality.pins import read_floors
from tests.specs.measures import MEASURES


@pytest.mark.parametrize("name", sorted(MEASURES))
def test_share_of_right_items_keeps_its_floor(name):
    right, total = measure_spec(name)
    floor = read_floors()["specs"]["floors"][name]["share"]

    assert right / total >= floor, f"{right} of {total} items right"
