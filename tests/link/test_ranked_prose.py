"""Ranks told over several sentences are of the total that prints their noun."""

import pytest
from tests.link.ties import listed, ties

DRUGS = (
    "The agency recorded 31,200 drug cases.\n\nThe north was first among the zones with 8,100 "
    "cases.\n\nThe south-west came second with 6,400 cases, the centre came third with 5,300 "
    "cases, while the fourth position was taken by the coast with 5,100 cases."
)
DENGUE = (
    "The ministry logged 52,100 dengue cases and 140 deaths.\n\nMost dengue cases were seen in "
    "Davao (6,100) and Bicol (5,900).\n\nAlso seeing high numbers of dengue cases are Cebu (5,200) "
    "and Manila (4,900).\n\nThere were also high numbers of dengue deaths in Caraga (14) and "
    "Palawan (12)."
)
TOLD = [
    (DRUGS, "8,100<31,200 6,400<31,200 5,300<31,200 5,100<31,200"),
    (
        DENGUE,
        "140<52,100 6,100<52,100 5,900<52,100 5,200<52,100 4,900<52,100 14<140 12<140",
    ),
    (
        (
            "Police logged 900 complaints.\n\nThe port had the most, with 310 complaints.\n\nThe "
            "old "
            "town had fewer, with 45 complaints."
        ),
        "310<900 45<900",
    ),
]
APART = [
    (
        "Japan reported 4,200 measles cases.\n\nIndia had the highest number of cases in the "
        "world, "
        "with 3,100 cases."
    ),
    "The police recorded 410 murders.\n\nThe capital had the most robberies, with 120 cases.",
    "France had 900 fires.\n\nSpain had the second highest number, with 700 fires.",
    (
        "The city recorded 310 crimes in May.\n\nIn June 2020 it had its lowest number, with 200 "
        "crimes."
    ),
    "The north had 310 complaints.\n\nThe south had the most, with 470 complaints.",
]


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=["drugs", "dengue", "complaints"])
def test_the_ranked_are_of_the_total(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


def test_all_the_ranked_are_listed(record_of):
    assert ("31,200", ("8,100", "6,400", "5,300", "5,100"), False) in listed(record_of(DRUGS))


@pytest.mark.parametrize("text", APART)
def test_ranks_of_others_are_not(record_of, text):
    assert not {tie for tie in ties(record_of(text)) if "<" in tie}
