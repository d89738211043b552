"""Clauses that tell of two occasions, places or groups tie nothing; those of one still do."""

import pytest
from tests.link.ties import wholes

APART = [
    ("On Monday 540 migrants landed on Chios; 800 had landed there on one day in 2015.", "800"),
    ("In May 61 hikers were rescued in Tyrol; 74 were rescued there in June.", "74"),
    ("Both sisters and their two cousins were charged; the three deny theft.", "three"),
    ("Seven people were held at Split, four of them women; three at Zadar.", "three"),
    ("Oslo took in 322 victims of abuse, of whom 29 were minors, and 7,793 refugees.", "7,793"),
    ("The camps hold 680 people (as at 3 January) - down from a peak of 1,515.", "1,515"),
]  # fmt: skip
TOGETHER = [
    ("Police in Lyon held 60 men on Monday; nine were charged on Friday.", "nine", "60"),
    ("In May 212 people were evicted in Nairobi; 114 were evicted on 3 May.", "114", "212"),
    ("Eleven people died in the storm, seven of them in Leyte; four in Bohol.", "four", "Eleven"),
    ("Oslo took in 322 victims, of whom 29 were minors and 40 refugees.", "40", "322"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number"), APART, ids=[a[1] for a in APART])
def test_what_is_told_of_another_occasion_is_no_part(record_of, text, number):
    record = record_of(text)

    assert dict(wholes(record.figures))[number] is None
    assert not [f for f in record.findings if f.level.value in ("error", "warning")]


@pytest.mark.parametrize(("text", "number", "whole"), TOGETHER, ids=[t[1] for t in TOGETHER])
def test_what_became_of_some_on_another_day_is_still_a_part(record_of, text, number, whole):
    assert dict(wholes(record_of(text).figures))[number] == whole


def test_items_behind_a_semicolon_share_the_fate_told_first(record_of):
    record = record_of("Six people were arrested at Bari; three at Pisa and two at Lucca.")

    assert [figure.outcome.value for figure in record.figures] == ["arrested"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "There were 106 robbery reports in 2015 versus 72 in 2016, a 32 per cent decrease.",
        "Road deaths rose ten per cent: 420 died in 2015, compared to 462 in 2016.",
    ],
    ids=["versus", "compared"],
)
def test_a_change_runs_from_the_earlier_year_to_the_later(record_of, text):
    assert not [f for f in record_of(text).findings if f.code == "CHG001" and f.kind != "pass"]
