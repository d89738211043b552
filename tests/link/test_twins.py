"""Households are part of what the people in them are part of, and listed like them."""

import pytest
from tests.link.ties import listed, ties

FIRE = (
    "The fire left 360 families or 1,118 individuals homeless. The mayor met them. It said 53 "
    "families or 160 individuals lived in Ward A, while 279 families or 874 individuals were in "
    "Ward B, and 28 families or 84 individuals in Ward C."
)


def test_households_are_listed_like_the_people_in_them(record_of):
    assert sorted(listed(record_of(FIRE))) == [
        ("1,118", ("160", "874", "84"), True),
        ("360", ("53", "279", "28"), True),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The flood hit 90 families or 402 people. Of the 402, 40 families or 180 people fled.",
            {"402=402", "180<402", "40<90"},
        ),
        # who are no households of the people told of
        (
            "The flood hit 402 people. It said 40 families or 180 people lived in Ward A.",
            set(),
        ),
        (
            "The flood hit 90 families or 402 people. Some 40 families fled to Ward A.",
            set(),
        ),
        (
            "The flood hit 30 families or 402 people. Of the 402, 40 families or 180 people fled.",
            {"402=402", "180<402"},
        ),
    ],
)
def test_households_are_of_those_whose_people_they_house(record_of, text, expected):
    assert ties(record_of(text)) == expected


def test_three_numbers_make_up_a_large_one_told_far_above(record_of):
    text = (
        "The quake hurt 1,118 people. It hit three towns. Four roads are shut. Five bridges fell. "
        "Two mills burned. In Kalu 160 people were hurt, in Oran 874 people and in Setif 84 people."
    )
    assert ("1,118", ("160", "874", "84"), True) in listed(record_of(text))


def test_few_numbers_make_up_a_small_one_told_far_above_by_chance(record_of):
    text = (
        "The quake hurt 18 people. It hit three towns. Four roads are shut. Five bridges fell. "
        "Two mills burned. Police held six men in Kalu, seven men in Oran and five men in Setif."
    )
    assert listed(record_of(text)) == []
