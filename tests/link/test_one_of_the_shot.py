"""Those who died of a shot are of those who were shot, also behind a semicolon."""

import pytest

TIED = [
    "Officers found two victims with gunshot wounds; one was pronounced dead at the scene.",
    "Officers found two victims with gunshot wounds. One was pronounced dead at the scene.",
    "Three men were shot; one died.",
]
FREE = [
    "Ten were wounded; one died.",
    "Three were shot in Lima; one died in Cusco.",
    "Two men were stabbed; one officer died.",
]


@pytest.mark.parametrize("text", TIED, ids=str)
def test_dead_are_of_those_shot(record_of, text):
    first, second = record_of(text).figures

    assert second.of == first.id


@pytest.mark.parametrize("text", FREE, ids=str)
def test_other_dead_are_of_nobody(record_of, text):
    assert [figure.of for figure in record_of(text).figures] == [None, None]
