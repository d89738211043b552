"""Rows that tell only the bulk of a group, and those of a group that their sentence turns to."""

import pytest

from statextract import extract

QUIET = [
    (
        "Some 23,911 inmates were foreign nationals, the bulk of them from Zimbabwe (11,204),"
        " Mozambique (5,688) and Lesotho (2,967)."
    ),
    (
        "Guards held 644 people in the south. As for those stopped on exit, the majority came from"
        " Nepal (304), Bangladesh (251) and Pakistan (117)."
    ),
    (
        "Guards held 672 people in May. They came from Nepal (304), Bangladesh (251) and Pakistan"
        " (117)."
    ),
]


@pytest.mark.parametrize("text", QUIET)
def test_bulk_is_not_all_and_another_group_is_none_of_it(text):
    assert not [each for each in extract(text).findings if each.kind in ("fail", "review")]


def test_row_that_is_more_than_its_group_is_told():
    findings = extract(QUIET[2].replace("672", "644")).findings
    assert [each.code for each in findings if each.kind in ("fail", "review")] == ["SUM001"]
