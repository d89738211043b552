"""Totals that take up counts told before, series of like counts, and some of one fate."""

import pytest
from tests.link.ties import wholes


def loud(record):
    return [f.message for f in record.findings if f.level.value in ("error", "warning")]


TAKEN_UP = [
    ("Leeds police held 60 men and 12 women on Monday. The 72 deny fraud.", "60", "72"),
    ("Vale missed 296 staff and 130 carriers; of the 426, 46 were found.", "130", "426"),
    ("Chios and Kos saw 420 and 190 arrivals respectively (610 combined).", "420", "610"),
    ("Gao saw 20 clerks and three cooks hurt. All 23 were flown to Mopti.", "20", "23"),
]


@pytest.mark.parametrize(("text", "part", "whole"), TAKEN_UP, ids=[t[2] for t in TAKEN_UP])
def test_counts_side_by_side_are_of_the_number_that_takes_them_up(record_of, text, part, whole):
    assert (part, whole) in wholes(record_of(text).figures)


BROKEN = [
    "Leeds police held 60 men and 14 women on Monday. The 72 deny fraud.",
    "Vale could not reach 299 of its staff and 130 contractors; of the 426, 46 were found.",
    "Chios and Kos saw 420 and 196 arrivals respectively (610 combined).",
]


@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_a_sum_that_takes_up_other_counts_is_for_review(record_of, text):
    assert loud(record_of(text))


APART = [
    "Leeds police held 60 men and 14 women on Monday. The 72 people who fled are sought.",
    "Two policemen and three civilians were killed in Gao. The four attackers fled.",
    "Nine men and two women were hurt in Oslo. The three worst hurt are in intensive care.",
    "Turin recorded 15 births and nine deaths on Monday. The 26 nurses worked all night.",
]


@pytest.mark.parametrize("text", APART, ids=range(len(APART)))
def test_another_group_is_no_sum(record_of, text):
    record = record_of(text)

    assert "rule:resumed" not in {r.by for figure in record.figures for r in figure.reasons}
    assert loud(record) == []


def test_a_series_of_one_noun_is_of_the_count_of_that_noun(record_of):
    record = record_of(
        "Indictments name 41 gang members. They were filed against seven members of the Blues in"
        " Leeds; 12 Red members in York; nine members of a third gang in Hull; and 13 members in"
        " Bradford."
    )

    assert [whole for _, whole in wholes(record.figures)] == [None, "41", "41", "41", "41"]


KIN = [
    ("The quake killed 617 people. Sixty-six pupils and ten teachers are dead.", ["617", "617"]),
    ("The blast killed 40 people in Kano. In a separate attack, six soldiers died.", [None]),
    ("The storm killed 40 people in Leyte. In 2013 nine fishermen were killed there.", [None]),
]


@pytest.mark.parametrize(("text", "wanted"), KIN, ids=["kinds", "separate", "year"])
def test_kinds_of_people_with_one_fate_are_of_its_total(record_of, text, wanted):
    assert [whole for _, whole in wholes(record_of(text).figures)[1:]] == wanted


CONTINUED = [
    ("Eight of 17 defendants were held in Ohio. One defendant was held in Ghent.", ("One", "17")),
    ("Six of the 20 divers surfaced off Bari. Nine divers were found dead.", ("Nine", "20")),
    ("Three of the 12 guards were hurt. Two guards of another shift died.", ("Two", None)),
    ("Three of the five are Thais and the other two Laotians, of seven jailed.", ("two", "five")),
]


@pytest.mark.parametrize(("text", "wanted"), CONTINUED, ids=[c[1][0] for c in CONTINUED])
def test_a_part_that_names_the_group_again_is_one_more_part(record_of, text, wanted):
    assert wanted in wholes(record_of(text).figures)


def test_items_behind_a_colon_are_one_list_when_nouns_stand_first(record_of):
    record = record_of("Victims numbered 127: women 91, men 25, and eleven minors of both sexes.")

    assert [len(partition.parts) for partition in record.partitions] == [3]


def test_a_share_of_another_year_is_no_part_of_this_one(record_of):
    text = "Crossings cost 412 lives in 2018 – roughly 60 per cent of the 687 lost over 2017."

    assert loud(record_of(text)) == []


def test_people_counted_in_all_are_no_part_of_the_boats(record_of):
    assert loud(record_of("Last year it was six boats, with 131 people in all.")) == []


def test_the_part_of_a_list_with_the_noun_told_again_is_found_among_all(record_of):
    record = record_of(
        "Iran confirmed 586 new infections on Wednesday, raising the total to 2,922. Tehran has"
        " 1,352 of the infections to date, Qom 386 and Gilan 333."
    )

    assert wholes(record.figures)[2:] == [("1,352", "2,922"), ("386", "2,922"), ("333", "2,922")]
