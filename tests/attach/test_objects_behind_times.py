"""Whom a verb rules over a time behind it, who are taken to court, households and their people."""

import pytest

FATES = {
    "a day": ("Police in Bari arrested on Monday 12 men.", ["arrested"]),
    "a day and a group": ("Police in Bari arrested on Monday a group of 12 men.", ["arrested"]),
    "a month told again": (
        "The services arrested in the same month 175 accused of smuggling.",
        ["arrested"],
    ),
    "half a year": (
        "The navy rescued in the first half of the year 40 women off Dakar.",
        ["rescued"],
    ),
    "a stretch of weeks is no object": (
        "Of the 90 people displaced in the past two weeks, 34 are women.",
        ["displaced", "displaced"],
    ),
    "those arrested are no agents": (
        "Of those arrested in May 34 are women and 20 are men.",
        ["arrested", "arrested"],
    ),
    "another clause": ("He was arrested in May; 40 women watched.", [None]),
    "to court": ("The prosecution took 141 suspects to court in Lille.", ["charged"]),
    "to a court of another kind": ("The bus took 40 pupils to a tennis court.", [None]),
    "households of people told before": (
        "The rains drove 5,000 people from their homes. The 5,000 people live in 1,200 households.",
        ["displaced", "displaced", "displaced"],
    ),
    "victims of a crime who are only reported": (
        "Last year 834 possible victims of human trafficking were reported to the centre.",
        ["exploited"],
    ),
    "victims of a crime who met a fate": (
        "Twelve victims of forced labour were killed in the fire.",
        ["killed"],
    ),
    "victims of a flood": ("In all 90 victims of the flood were reported to the office.", [None]),
    "whilst": (
        "Police held 90 people in Leeds, whilst 12 are sought.",
        ["arrested", None],
    ),
}


@pytest.mark.parametrize(("text", "expected"), FATES.values(), ids=FATES)
def test_fates(record_of, text, expected):
    assert [figure.outcome for figure in record_of(text).figures] == expected
