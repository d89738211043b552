"""Tests of the small internal types."""

import pytest

from statextract.model.frozen import frozen


@frozen
class Stretch:
    """Two tokens."""

    first: int
    last: int = 0


def test_frozen_types_compare_and_hash_by_value():
    assert Stretch(3) == Stretch(3, 0)
    assert len({Stretch(3), Stretch(3, 0), Stretch(4)}) == 2


def test_frozen_types_have_no_room_for_other_names():
    stretch = Stretch(1, 2)

    with pytest.raises(AttributeError):
        stretch.middle = 1
