"""Rows of shares, shares of a counted population, and health workers who fell ill."""

import pytest
from tests.link.ties import ties

HELD = "Police held 240 people at the border, of whom 60 percent were Ghanaian, "

ROWS = [
    (
        HELD + "30 percent of Togolese nationality and ten percent of other nationalities.",
        "60_percent<240 30_percent<240 ten_percent<240",
    ),
    (
        HELD + "30 percent were Togolese and 10 percent came from other states.",
        "60_percent<240 30_percent<240 10_percent<240",
    ),
    (HELD + "and 41 percent of voters back the policy.", "60_percent<240"),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_a_row_of_shares_is_of_one_group(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


POPULATIONS = [
    (
        (
            "About 3,200 migrants stay in the camp. Children make up 30% of the population and "
            "men 50%, of whom half are under 30."
        ),
        "30%<3,200 50%<3,200 half<50%",
    ),
    (
        (
            "In total 410 people have landed on the isle. Arrivals are made up of 15 per cent "
            "children, 12 per cent women and 73 per cent men."
        ),
        "15_per_cent<410 12_per_cent<410 73_per_cent<410",
    ),
    (
        "Some 900 asylum seekers live in Leipzig, with Syrians the largest group with 30 per cent.",
        "30_per_cent<900",
    ),
    ("Chad has lost 3,200 people. Women account for 51% of the population.", ""),
    ("Some 900 refugees live on the isle. Some 45% of voters oppose the camp.", ""),
    ("The storm killed 900 people. The city's firms are made up of 15 per cent banks.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), POPULATIONS)
def test_a_share_is_of_the_counted_population(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


UGANDA = "Uganda has confirmed 160 Ebola cases. "

CARERS = [
    (
        UGANDA + "Some 19 health workers have been infected, seven of whom have died.",
        "19<160 seven<19",
    ),
    (UGANDA + "Two doctors have contracted the disease.", "Two<160"),
    (UGANDA + "The number of health workers infected stands at 21.", "21<160"),
    (UGANDA + "The number of health workers deployed stands at 21.", ""),
    (UGANDA + "Nine nurses were vaccinated.", ""),
    (UGANDA + "Nine nurses were infected with measles in Kenya.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CARERS)
def test_sick_health_workers_are_among_the_cases(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())
