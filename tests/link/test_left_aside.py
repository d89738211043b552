"""Counts that a sentence leaves aside: "Apart from the 12 who died, 40 have gone home"."""

import pytest
from tests.link.ties import listed, ties

ALL = ("12", "40", "eight")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Sixty pupils were poisoned. Apart from the 12 who died, 40 have gone home and "
                "eight are in hospital."
            ),
            [("Sixty", ALL, True)],
        ),
        (
            (
                "Some 60 pupils fell ill. Excluding 12 deaths, 40 patients have recovered and "
                "eight remain in hospital."
            ),
            [("60", ALL, True)],
        ),
        (
            (
                "Sixty miners were trapped. Leaving aside the 12 dead, 40 have been rescued and "
                "eight are still underground."
            ),
            [("Sixty", ALL, True)],
        ),
        (
            (
                "Sixty pupils were poisoned. Apart from the 12 who died, 30 have gone home and "
                "eight are in hospital."
            ),
            [("Sixty", ("12", "30", "eight"), False)],
        ),
        (
            (
                "Guards held 60 people in May. Besides the 45 arrests in June, 70 people were "
                "arrested in July."
            ),
            [],
        ),
    ],
    ids=["apart from", "excluding", "leaving aside", "some unaccounted for", "other months"],
)
def test_those_left_aside_are_a_part_beside_the_others(record_of, text, expected):
    assert listed(record_of(text)) == expected


def test_those_left_aside_are_not_them(record_of):
    record = record_of(
        "Typhus has hit 60 people. Apart from the 12 dead, hundreds are watched, 40 of them at "
        "home."
    )

    assert "40<12" not in ties(record)
    assert [finding.code for finding in record.findings if finding.level.value == "error"] == []
