"""What the headline and the story tell of is the answer, not what other events did."""

import pytest

OWN = {
    "a larger event before": (
        (
            "Gunmen kill 14 in Mali\n\nGunmen killed 14 people on a road in Mali, officials "
            "said. Last month 26 people were killed in an attack on a market."
        ),
        14,
    ),
    "a claim": (
        (
            "Blasts kill nine\n\nTwo bombs killed at least nine people in Mahas. The "
            "militants said that they had killed 20 soldiers."
        ),
        9,
    ),
    "another toll": (
        (
            "Crush in Yemen kills 78\n\nAt least 78 people were crushed to death in Sanaa. A "
            "second official put the death toll at 85."
        ),
        78,
    ),
}


@pytest.mark.parametrize(("text", "best"), OWN.values(), ids=OWN)
def test_the_headlined_toll_is_the_answer(record_of, text, best):
    assert [t.best for t in record_of(text).totals if t.key == "victim/killed"] == [best]


def test_some_of_the_dead_in_the_headline_are_not_all(record_of):
    text = (
        "Two children die in fire in Wales\n\nFour people, two of them children, died in a fire in "
        "Wales on Monday, police said."
    )
    assert [t.best for t in record_of(text).totals if t.key == "victim/killed"] == [4]


def test_a_headline_alone_is_not_preferred(record_of):
    text = "Bomb kills five\n\nA bomb in Mosul wounded nine people. Eight people were killed."
    assert [t.best for t in record_of(text).totals if t.key == "victim/killed"] == [8]
