"""A count and one more without a number: "eight women and a child" are the nine of a headline."""

import pytest
from tests.link.ties import listed, ties

TOLD = [
    ("Raid kills nine in Saada\n\nEight women and a child were killed in Saada.", "Eight<nine"),
    (
        "Air raid kills at least nine\n\nAt least eight women and a child were killed in Saada.",
        "eight<nine",
    ),
    ("Five arrested in Fes\n\nPolice arrested four men and a woman in Fes.", "four<Five"),
    (
        "Police shot two men and a woman dead in Lima. The three people killed were thieves.",
        "two<three",
    ),
    (
        "Police shot two men and a woman dead in Lima. Three people were killed in Ica last week.",
        "",
    ),
    ("Two men and a woman walked in. Police arrested three people.", ""),
]
SHELTERS = (
    "Shelters housed 7,421 people in May, up from 7,167 in April and from 7,148 in March. The "
    "number of adults increased from 4,760 in April to 4,875 in May, {} children {} from 2,407 to "
    "2,546."
)


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_with_one_more_they_are_the_total(extractor, text, expected):
    assert ties(extractor.extract(text)) == set(expected.split())


@pytest.mark.parametrize(
    ("joint", "verb"), [("while the number of", "rose"), ("and that of", ""), ("and", "")]
)
def test_kinds_of_two_months_are_parts_of_the_totals_of_both(extractor, joint, verb):
    text = SHELTERS.format(joint, verb).replace("  ", " ")
    assert listed(extractor.extract(text, published="2025-06-09")) == [
        ("7,421", ("4,875", "2,546"), True),
        ("7,167", ("4,760", "2,407"), True),
    ]
