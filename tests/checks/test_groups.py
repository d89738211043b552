"""Checks on figures that are nested, restated or told by others."""

import pytest

from statextract.model.vocabulary import Bound, NumberType


@pytest.mark.parametrize(
    ("hedged", "bound", "exact", "expected"),
    [
        ((90, 99), Bound.BELOW, 98, []),
        ((90, 99), Bound.BELOW, 104, [("APX001", "review")]),
        ((90, 99), Bound.BELOW, 100, []),
        ((201, None), Bound.MORE_THAN, 190, [("APX002", "review")]),
        ((201, None), Bound.MORE_THAN, 200, []),
        ((43, None), Bound.MORE_THAN, 42, [("APX002", "review")]),
        ((20, None), Bound.AT_LEAST, 17, [("APX003", "fail")]),
        ((0, 50), Bound.AT_MOST, 63, [("APX004", "fail")]),
        ((0, 9), Bound.LESS_THAN, 12, [("APX005", "fail")]),
        ((20, 30), Bound.RANGE, 34, [("APX006", "fail")]),
        ((1_150_000, 1_249_999), Bound.APPROX, 1_260_000, [("APX010", "review")]),
        ((1_150_000, 1_249_999), Bound.APPROX, 1_510_442, [("APX010", "fail")]),
        ((1_150_000, 1_249_999), Bound.APPROX, 1_183_402, []),
        (89, Bound.EXACT, 98, [("DUP001", "fail")]),
        (98, Bound.EXACT, 98, []),
    ],
    ids=str,
)
def test_a_fact_told_twice_agrees(sheet, hedged, bound, exact, expected):
    first = sheet.figure(hedged, bound=bound)
    sheet.figure(exact, same_as=first)

    assert sheet.loud() == expected


def test_facts_of_two_sources_are_for_review(sheet):
    sheet.figure(17, same_as=sheet.figure((20, None), bound=Bound.AT_LEAST, when="2024"))
    sheet.figure(12, same_as=sheet.figure(15, when="2024-05"), when="2023")

    assert sheet.loud() == [("APX003", "fail"), ("DUP001", "review")]


def test_a_headline_with_its_digits_in_disorder_fails(sheet):
    sheet.figure(203, zone="title", outcome="rescued")
    sheet.figure(302, outcome="rescued")

    assert sheet.loud() == [("DUP001", "fail")]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ({"outcome": "rescued"}, {"outcome": "killed"}),
        ({"outcome": "rescued"}, {"outcome": "rescued", "role": "suspect"}),
        ({}, {}),
    ],
    ids=["other outcome", "other role", "no outcome"],
)
def test_a_headline_of_others_has_no_rival(sheet, headline, body):
    sheet.figure(203, zone="title", **headline)
    sheet.figure(302, **body)

    assert sheet.loud() == []


def airport(sheet, *, women=55, women_there=82, there=107, here=75):
    whole = sheet.figure(there)
    sheet.figure(women_there, of=whole, sex="female")
    part = sheet.figure(here, of=whole, place="Wattay Airport")
    sheet.figure(women, of=part, sex="female", place="Wattay Airport")
    return sheet


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ({}, set()),
        ({"here": 112}, {"SUB002", "SUB007"}),
        ({"women": 75, "women_there": 70}, {"SUB002"}),
        ({"women": 40}, {"SUB007"}),
    ],
    ids=["consistent", "more people", "more women", "more men"],
)
def test_a_place_holds_no_more_than_its_area(sheet, numbers, expected):
    loud = {code for code, kind in airport(sheet, **numbers).loud() if kind == "fail"}

    assert loud == expected


def test_what_is_left_outside_the_place_is_told(sheet):
    passed = {f.message for f in airport(sheet).check() if f.kind == "pass"}

    assert {"75 ≤ 107, which leaves 32", "55 ≤ 82, which leaves 27"} <= passed
    assert "the others: 20 ≤ 25" in passed


def test_a_month_holds_no_more_than_its_year(sheet):
    year = sheet.figure(37, when="2023")
    sheet.figure(45, of=year, when="2023-05")

    assert sheet.loud() == [("SUB003", "fail")]


@pytest.mark.parametrize(
    ("both", "expected"), [(20, [("SUB005", "fail")]), (23, []), (None, [])], ids=str
)
def test_overlap_is_at_least_what_the_counts_demand(sheet, both, expected):
    whole = sheet.figure(55)
    sheet.figure(40, of=whole, sex="female")
    sheet.figure(38, of=whole, nationality=("KE",))
    if both is not None:
        sheet.figure(both, of=whole, sex="female", nationality=("KE",))

    assert sheet.loud() == expected


def test_two_breakdowns_that_disagree_are_reported_together(sheet):
    whole = sheet.figure((60, None), bound=Bound.AT_LEAST)
    sheet.partition(whole, sheet.figure(39, of=whole), sheet.figure(25, of=whole))
    sheet.partition(whole, sheet.figure(52, of=whole), sheet.figure(13, of=whole))

    (finding,) = [f for f in sheet.check() if f.level == "error"]

    assert finding.code == "SUM007"
    assert set(finding.figures) == {"f1", "f2", "f3", "f4", "f5"}


def test_two_sources_are_told_side_by_side(sheet_of):
    text = "Police said 12 people died. The hospital said 15 people died."

    assert sheet_of(lead=text).loud() == []


def test_numbers_of_no_kind_are_listed(sheet):
    sheet.figure(5)
    sheet.number("22", NumberType.OTHER)
    sheet.number("3 May", NumberType.DATE)

    (finding,) = sheet.check()

    assert (finding.code, finding.message) == ("EXT002", "not classified: 22")


def test_a_figure_of_the_future_is_for_review(sheet_of):
    sheet = sheet_of(published="2025-04-24")
    sheet.figure(98, when="2025-04-30")
    sheet.figure(40, when="2025-04-01/2025-04-30")
    sheet.figure(300, when="2025-06", status="unrealised")

    assert sheet.loud() == [("PER002", "review")]


def test_the_same_period_is_named(sheet):
    first = sheet.date("since January", "2025-01/2025-04-22", kind="period")
    second = sheet.date("the same period", "2025-01/2025-04-22", kind="period", anchor=first)
    sheet.figure(12, when="2025-01/2025-04-22", period=second)

    (finding,) = sheet.check()

    assert (finding.code, finding.kind) == ("PER006", "pass")
    assert finding.figures == ("f1",)


def test_a_wider_headline_is_noted(sheet):
    headline = sheet.figure(
        (90, 99), bound=Bound.BELOW, zone="title", when="2025", sex="female", noun="women"
    )
    sheet.figure(98, same_as=headline, when="2025-01-01/2025-04-22", noun="victims")

    notes = [finding.code for finding in sheet.check() if finding.level == "note"]

    assert notes == ["DUP004", "PER007"]


def test_a_denied_part_is_reported(sheet):
    whole = sheet.figure(15)
    sheet.partition(whole, sheet.figure(12, status="denied"), sheet.figure(3))

    assert sheet.loud() == [("ATT001", "review")]


def test_a_figure_that_reads_otherwise_is_our_own_error(sheet):
    sheet.figure(73, text="37")
    sheet.figure(1_200_000, text="1.2 million")
    sheet.figure(1 / 3, text="third", unit="share")

    assert sheet.loud() == [("EXT001", "fail")]


@pytest.mark.parametrize(
    ("value", "clause", "expected"),
    [
        (0.19, "the share rose from {} to 29 percent", []),
        (0.19, "the share rose from {} to 29%", []),
        (190_000, "the number rose from {} to 2.4 lakh", [("EXT001", "fail")]),
        (1_900_000, "the number rose from {} to 24 lakh", []),
        (19_000, "the number rose from {} to 29 percent", [("EXT001", "fail")]),
        (19_000, "the number rose from {} to 29", [("EXT001", "fail")]),
    ],
)
def test_a_number_is_so_much_more_only_as_the_next_one_says(sheet, value, clause, expected):
    sheet.figure(value, text="19", unit="person" if value > 1 else "share", clause=clause)

    assert sheet.loud() == expected


@pytest.mark.parametrize(
    ("clause", "fields", "expected"),
    [
        ("the list has {} divers", {}, [("APX001", "review")]),
        ("later {} divers drowned", {}, []),
        ("the list has {} divers", {"place": "Samar"}, []),
        ("the list has {} divers", {"noun": "swimmers"}, []),
        ("the list has {} divers", {"sex": "female"}, []),
    ],
    ids=["counted", "not counted", "elsewhere", "others", "women"],
)
def test_a_hedge_is_compared_with_what_was_counted(sheet, clause, fields, expected):
    place = "Luzon" if "place" in fields else None
    hedged = {"text": "50", "bound": Bound.BELOW, "noun": "divers", "place": place}
    sheet.figure((45, 49), **hedged)
    sheet.figure(62, clause=clause, **{"noun": "divers", **fields})

    assert sheet.loud() == expected


def test_a_wrong_cell_is_found_by_its_row_and_column(sheet):
    total = sheet.figure(70)
    rows, columns = [sheet.figure(43), sheet.figure(29)], [sheet.figure(49), sheet.figure(21)]
    cells = [[sheet.figure(31), sheet.figure(12)], [sheet.figure(18), sheet.figure(9)]]
    sheet.partition(total, *rows)
    sheet.partition(total, *columns)
    for row, line in zip(rows, cells, strict=True):
        sheet.partition(row, *line)
    for column, line in zip(columns, zip(*cells, strict=True), strict=True):
        sheet.partition(column, *line)

    found = [finding for finding in sheet.check() if finding.level == "error"]

    assert [finding.code for finding in found] == ["SUM007", "SUM007"]
    assert {(f.repairs[0].figure, f.repairs[0].value) for f in found} == {(rows[1], 27)}


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (14_000, 140_000, [("DUP005", "review")]),
        (14_000, 15_000, []),
        (14, 140, []),
        (2_000_000, 20_000_000, [("DUP005", "review")]),
    ],
    ids=str,
)
def test_zeros_that_slip_are_reported(sheet, first, second, expected):
    for value in (first, second):
        sheet.figure(value, outcome="displaced")

    assert sheet.loud() == expected


@pytest.mark.parametrize(
    ("clause", "fields", "expected"),
    [
        ("arrested {} men", {"outcome": "arrested"}, [("TYP001", "fail")]),
        ("arrested {} men a day", {"outcome": "arrested"}, []),
        ("had {} sons", {}, [("TYP001", "review")]),
        ("had {} sons on average", {}, []),
    ],
    ids=["event", "rate", "state", "average"],
)
def test_people_are_whole(sheet, clause, fields, expected):
    sheet.figure(2.5, clause=clause, **fields)

    assert sheet.loud() == expected


def test_cases_are_set_against_the_whole_group_before_them(sheet):
    whole = sheet.figure(107)
    sheet.figure(40, of=whole, sex="female")
    sheet.figure(52, clause="across {} cases", unit="case", noun="cases")
    sheet.figure(66)
    sheet.figure(81, clause="in {} cases", unit="case", noun="cases")

    found = [finding for finding in sheet.check() if finding.code == "RAT001"]

    assert [(finding.kind, finding.message) for finding in found] == [
        ("review", "66 people in 81 cases"),
        ("pass", "52 cases ≤ 107 people"),
    ]


def test_cases_are_set_against_the_people_they_involve(sheet):
    sheet.figure(37, clause="the {} cases involved", unit="case", noun="cases")
    sheet.figure(85, noun="victims")

    assert [finding.message for finding in sheet.check()] == ["37 cases ≤ 85 people"]


def test_a_denied_split_as_a_whole_stands_on_nothing_denied(sheet):
    total = sheet.figure(40)
    parts = [sheet.figure(value, of=total, status="denied") for value in (25, 15)]
    sheet.partition(total, *parts)

    assert sheet.loud() == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("under Article {} men were fined", "a number of a law, a page or a room"),
        ("a man aged {} was fined", "an age"),
        ("a {}-year-old was fined", "an age"),
        ("they marched {} km", "a measure"),
        ("some {} dollars were found", "a sum of money"),
        ("at {}:30 they came", "a time of day"),
        ("some {} people came", None),
        ("police arrested {} metalworkers", None),
    ],
)
def test_a_count_that_is_none_is_told_by_its_neighbours(sheet, clause, expected):
    sheet.figure(24, clause=clause)

    said = [f.message for f in sheet.check() if f.code == "TYP002"]
    assert said == ([] if expected is None else [f"“24” may be {expected}"])
