"""Checks of what cues tie together: remainders, changes, shares, means."""

import pytest

from statextract.model.vocabulary import Bound


def tie(sheet, kind, direction=None, **terms):
    """Make a figure of every whole number, tie them, and return the sheet."""
    named = {}
    for role, value in terms.items():
        values = value if isinstance(value, list) else [value]
        named[role] = [
            (str(each), each, each) if isinstance(each, float) else sheet.figure(each, noun=None)
            for each in values
        ]
    sheet.relation(kind, direction=direction, **named)
    return sheet


@pytest.mark.parametrize(
    ("kind", "terms", "expected"),
    [
        ("remainder", {"total": 52, "part": 36, "rest": 18}, ["REM002"]),
        ("remainder", {"total": 52, "part": 36, "rest": 16}, []),
        ("remainder", {"total": (50, 60), "part": 36, "rest": 18}, []),
        ("all_but", {"total": 42, "exception": 5, "rest": 38}, ["REM004"]),
        ("all_but", {"total": 42, "exception": 4, "rest": 38}, []),
        ("increment", {"old": 31, "delta": 12, "new": 45}, ["REM005"]),
        ("increment", {"old": 31, "delta": [12, 2], "new": 45}, []),
        ("increment", {"delta": 60, "new": 52}, ["CHG007"]),
        ("increment", {"delta": 60, "new": 152}, []),
        ("change", {"old": 19, "new": 14, "direction": "up"}, ["CHG002"]),
        ("change", {"old": 19, "new": 14, "direction": "down"}, []),
        ("change", {"old": 19, "new": 19, "direction": "up"}, ["CHG002"]),
        ("change", {"old": 19, "new": (14, 25), "direction": "up"}, []),
        ("change", {"old": 19, "new": 14}, []),
        ("change", {"old": 44, "new": 55, "delta": 9}, ["CHG003"]),
        ("change", {"old": 44, "new": 53, "delta": 9}, []),
        ("change", {"old": 53, "new": 44, "delta": 9}, []),
        ("mean", {"mean": 3, "count": 8, "total": 41}, ["RAT002"]),
        ("mean", {"mean": 3, "count": 8, "total": 26}, []),
        ("mean", {"mean": 5.7, "count": 142, "total": 812}, []),
        ("multiple", {"old": 30, "new": 71, "factor": 2}, ["PCT006"]),
        ("multiple", {"old": 30, "new": 62, "factor": 2}, []),
        ("multiple", {"old": 12, "new": 31, "factor": (2, None)}, []),
        ("duplicate", {"words": 12, "digits": 21}, ["DUP003"]),
        ("duplicate", {"words": 12, "digits": 12}, []),
        ("listed", {"count": 6, "items": 5}, ["CNT001"]),
        ("listed", {"count": 5, "items": 5}, []),
        ("respective", {"part": [12, 19, 7], "names": 2}, ["CNT005"]),
        ("respective", {"part": [12, 19, 7], "names": 3}, []),
    ],
    ids=str,
)
def test_relation_is_checked(sheet, kind, terms, expected):
    assert [code for code, _ in tie(sheet, kind, **terms).loud()] == expected


@pytest.mark.parametrize(
    ("old", "new", "printed", "expected"),
    [
        (89, 120, "12 percent", ["CHG001"]),
        (89, 120, "35 percent", []),
        (89, 120, "34.8 percent", []),
        (89, 120, "34.1 percent", ["CHG001"]),
        (120, 89, "25.8 percent", []),
        (4000, 2600, "30 percent", ["CHG001"]),
        (4000, 2600, "40 percent", ["CHG001"]),
        (98, 140, "43 percent", []),
    ],
    ids=str,
)
def test_percent_change_agrees_with_its_ends(sheet, old, new, printed, expected):
    first, second = sheet.figure(old), sheet.figure(new)
    value = float(printed.split()[0])
    sheet.relation("change", old=first, new=second, percent=(printed, value, value))

    assert [code for code, _ in sheet.loud()] == expected


def test_percent_change_is_for_review_if_round_numbers_explain_it(sheet):
    first, second = sheet.figure(4000), sheet.figure(2600)
    sheet.relation("change", old=first, new=second, percent=("40 percent", 40, 40))

    assert sheet.loud() == [("CHG001", "review")]


@pytest.mark.parametrize(
    ("counts", "text", "value", "expected"),
    [
        ((44, 60), "37 percent", 0.37, ["PCT001"]),
        ((44, 60), "73 percent", 0.73, []),
        ((44, 60), "74 percent", 0.74, ["PCT001"]),
        ((2, 3), "66.6 percent", 0.666, []),
        ((2, 3), "66.7%", 0.667, []),
        ((45, 90), "two-thirds", 0.6667, ["PCT005"]),
        ((31, 90), "a third", 0.3333, []),
        ((29, 150), "One in five", 0.2, []),
        ((72, 120), "One in three", 0.3333, ["PCT005"]),
    ],
    ids=str,
)
def test_share_agrees_with_its_counts(sheet, counts, text, value, expected):
    some, whole = map(sheet.figure, counts)
    share = sheet.figure(value, text=text, unit="share")
    sheet.relation("share_of", share=share, part=some, total=whole)

    assert [code for code, _ in sheet.loud()] == expected


def test_a_transposed_percentage_is_repaired_first(sheet):
    whole, some = sheet.figure(60), sheet.figure(44)
    share = sheet.figure(0.37, unit="share")
    sheet.relation("share_of", share=share, part=some, total=whole)

    repair = sheet.check()[0].repairs[0]

    assert (repair.figure, repair.value) == (share, 0.73)


@pytest.mark.parametrize(
    ("total", "text", "value", "expected"),
    [
        (24, "36.1 percent", 0.361, [("PCT003", "fail")]),
        (24, "37.5 percent", 0.375, []),
        (40, "16 percent", 0.16, [("PCT003", "fail")]),
        (40, "15 percent", 0.15, []),
        (7, "57 percent", 0.57, []),
        (4000, "36 percent", 0.36, []),
    ],
    ids=str,
)
def test_percentage_of_a_small_group_is_possible(sheet, total, text, value, expected):
    whole = sheet.figure(total)
    share = sheet.figure(value, text=text, unit="share")
    sheet.relation("share_of", share=share, total=whole)

    assert sheet.loud() == expected


def test_hedged_percentage_of_a_small_group_is_for_review(sheet):
    whole = sheet.figure(8)
    share = sheet.figure(0.3, text="30 percent", unit="share", bound=Bound.APPROX)
    sheet.relation("share_of", share=share, total=whole)

    (finding,) = sheet.check()

    assert (finding.code, finding.kind, finding.level) == ("PCT003", "review", "note")


def test_shares_of_one_whole_do_not_exceed_it(sheet):
    for value, code in ((0.55, "GN"), (0.36, "CI"), (0.21, "ML")):
        sheet.figure(value, unit="share", nationality=(code,))

    assert sheet.loud() == [("PCT002", "fail")]


def test_shares_on_two_dimensions_may_exceed_the_whole(sheet):
    for value, fields in (
        (0.55, {"nationality": ("GN",)}),
        (0.36, {"sex": "female"}),
        (0.21, {"age": "minor"}),
    ):
        sheet.figure(value, unit="share", **fields)

    assert sheet.loud() == []


def test_nothing_is_left_for_the_rest(sheet):
    total, part = sheet.figure(65), sheet.figure(65)
    sheet.relation("remainder", total=total, part=part, rest=("the rest", None, None))

    assert sheet.loud() == [("REM001", "fail")]


def test_another_group_may_be_meant_by_the_rest(sheet):
    total, part, other = sheet.figure(65), sheet.figure(65), sheet.figure(93)
    rest = ("the rest", None, None)
    sheet.relation("remainder", candidates=(other,), total=total, part=part, rest=rest)

    assert sheet.loud() == [("REM001", "review")]


def test_two_possible_rests_are_both_named(sheet):
    whole = sheet.figure(107)
    total, other = sheet.figure(65, of=whole), sheet.figure(93, of=whole)
    strangers, part = sheet.figure(98), sheet.figure(3)
    rest = sheet.figure(62, text="the rest", derived=True, form="derived")
    sheet.relation("remainder", candidates=(other, strangers), total=total, part=part, rest=rest)

    found = {finding.code: finding for finding in sheet.check()}

    assert found["REM003"].readings == ("62 (65 − 3)", "90 (93 − 3)")
    assert found["REM003"].level == "note"
    assert found["REM001"].message == "65 − 3 = 62"


def test_a_relation_without_its_numbers_is_open(sheet):
    sheet.relation("change", new=sheet.figure(140), percent=("43 percent", 43, 43))

    (finding,) = sheet.check()

    assert (finding.code, finding.kind, finding.level) == ("EXT003", "open", "note")
    assert finding.message.endswith("no number for old")


def test_a_denied_operand_silences_a_relation(sheet):
    old, new = sheet.figure(19, status="denied"), sheet.figure(14)
    sheet.relation("change", old=old, new=new, direction="up")

    assert sheet.loud() == []


def test_points_are_told_from_percent(sheet):
    old, new = sheet.figure(0.24, unit="share"), sheet.figure(0.36, unit="share")
    sheet.relation("change", old=old, new=new, percent=("12 percent", 12, 12), direction="up")

    found = {finding.code: finding for finding in sheet.check()}

    assert set(found) == {"CHG002", "PCT007"}
    assert found["PCT007"].message == "from 24 percent to 36 percent is 12 points, not per cent"


def test_a_change_is_of_one_kind_of_thing(sheet):
    old, new = sheet.figure(31, noun="ferries"), sheet.figure(55, noun="buses")
    sheet.relation("change", old=old, new=new, delta=sheet.figure(9, noun="ferries"))

    assert sheet.loud() == []
