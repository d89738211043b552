"""Tallies of people in so many places: the places are no level, nor what is counted."""

import pytest
from tests.phenomena.readings import assert_read

from statextract import extract

READINGS = [
    (
        (
            "The number of inmates in the country's 243 jails stood at 157,056 on 31 March 2023, up"
            " from 143,223 a year earlier."
        ),
        {"157,056": "suspect arrested when:2023-03-31", "143,223": "suspect no:of"},
    ),
    (
        "The number of refugees in the 34 camps of Chad reached 1,204,300 in May.",
        {"1,204,300": "person other"},
    ),
    (
        "The number of people in the nine shelters of Quito rose to 619 on Monday.",
        {"619": "person"},
    ),
    ("The number of nurses among the 90 rose to 12.", {"12": "person"}),
]


@pytest.mark.parametrize(("text", "expected"), READINGS)
def test_people_in_so_many_places_are_counted(text, expected):
    assert_read(text, expected)


def test_places_are_no_level_of_them():
    record = extract(READINGS[0][0])
    assert not [finding for finding in record.findings if finding.kind == "fail"]


def test_classes_are_of_the_group_whose_two_parts_were_told():
    assert_read(
        (
            "The number of inmates in the 20 jails stood at 157,056 in May. Sentenced offenders"
            " numbered 100,867 and remand detainees 56,189. Females came to 4,160."
        ),
        {"100,867": "of:157,056", "56,189": "of:157,056", "4,160": "of:157,056 arrested"},
    )


def test_columns_make_up_what_is_told_behind_the_table():
    assert_read(
        (
            "Canton | Affected | Evacuated | In shelters\nEsmeraldas | 9,310 | 3,120 | 402\n"
            "Quito | 3,004 | 1,188 | 131\nMuisne | 777 | 254 | 22\n\nIn all, 13,091 people were"
            " affected. Exactly 4,562 people left their homes."
        ),
        {"9,310": "of:13,091", "3,120": "of:4,562", "402": "person"},
    )
