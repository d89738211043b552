"""A part that a dash or bracket sets off, told before with the fate of its whole."""

import pytest

from statextract import extract

AGAIN = [
    (
        "Pirates took hostage seven Russians. Eight sailors – seven Russians and one Pole – were"
        " taken hostage."
    ),
    (
        "Pirates took hostage seven Russians. Eight sailors - seven Russians and one Pole - were"
        " taken hostage."
    ),
]
OTHERS = [
    (
        "Two soldiers were killed in Gao. Ten people (two soldiers and eight villagers) were killed"
        " in Kidal."
    ),
    (
        "Two men were killed on Monday. On Tuesday nine people – two men and seven women – were"
        " killed."
    ),
    "Police arrested nine men. Twelve people – nine men and three women – will appear in court.",
]


@pytest.mark.parametrize("text", AGAIN)
def test_a_part_of_those_who_met_its_fate_is_told_again(text):
    first, whole, again, _ = extract(text).figures
    assert again.same_as == first.id
    assert first.of == again.of == whole.id


@pytest.mark.parametrize("text", OTHERS)
def test_others_are_counted_anew(text):
    assert [figure.same_as for figure in extract(text).figures] == [None] * 4
