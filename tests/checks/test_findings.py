"""Findings on records made by hand."""

import pytest


def sums(sheet, total, *parts, **options):
    whole = sheet.figure(total)
    sheet.partition(whole, *(sheet.figure(part, of=whole) for part in parts), **options)
    return sheet


def test_a_sum_that_holds_is_shown_as_a_formula(sheet):
    (finding,) = sums(sheet, 98, 59, 37, 2).check()

    assert (finding.code, finding.kind, finding.level) == ("SUM001", "pass", "none")
    assert finding.message == "59 + 37 + 2 = 98"
    assert finding.figures == ("f1", "f2", "f3", "f4")


def test_a_broken_sum_names_the_transposed_part_first(sheet):
    (finding,) = sums(sheet, 98, 59, 73, 2).check()

    assert (finding.code, finding.kind, finding.level) == ("SUM001", "fail", "error")
    assert finding.message == "59 + 73 + 2 = 134, not 98"
    assert (finding.computed.low, finding.reported.low) == (134, 98)
    assert [(repair.figure, repair.value) for repair in finding.repairs] == [
        ("f3", 37),
        ("f2", 23),
        ("f1", 134),
    ]


def test_a_second_sum_settles_which_number_is_wrong(sheet):
    whole = sheet.figure(302)
    title = sheet.figure(203)
    sheet.partition(whole, sheet.figure(240, of=whole), sheet.figure(62, of=whole))
    sheet.partition(title, sheet.figure(100, of=title), sheet.figure(202, of=title))

    finding = sheet.check()[0]

    assert (finding.repairs[0].figure, finding.repairs[0].value) == (title, 302)


def test_a_repair_that_fills_the_whole_comes_before_one_that_leaves_a_rest(record_of):
    record = record_of(
        "Floods killed 27 people. Twelve died in Rolpa, 18 in Salyan and five in Doti."
    )
    (finding,) = [f for f in record.findings if f.code == "SUM002"]
    printed = {figure.id: figure.span.text for figure in record.figures}
    repairs = [(printed[repair.figure], repair.value) for repair in finding.repairs]

    assert repairs.index(("18", 10)) < repairs.index(("27", 72))


def test_nobody_swaps_the_digits_of_a_word(record_of):
    record = record_of("Nineteen people were hurt, 24 of whom are in critical condition.")
    (finding,) = [f for f in record.findings if f.code == "SUB001"]

    assert {repair.value for repair in finding.repairs[:2]} == {19, 24}


@pytest.mark.parametrize(
    ("total", "parts", "options", "expected"),
    [
        (99, (59, 37), {"cue": None}, [("SUM001", "review")]),
        (90, (59, 37), {"cue": None}, [("SUM001", "fail")]),
        (100, (59, 37), {"complete": False}, []),
        (90, (59, 37), {"complete": False}, []),  # the parts may overlap: a note
        ((90, 110), (59, 37), {}, []),
        (1000, (590, 370), {}, [("SUM001", "review")]),
        (98, (59, (24, None)), {}, []),
    ],
    ids=[
        "looks complete, too small",
        "looks complete, too large",
        "open, small",
        "open, too large",
        "hedged total",
        "round total",
        "open part",
    ],
)
def test_a_sum_is_judged_by_what_the_text_says_of_it(sheet, total, parts, options, expected):
    assert sums(sheet, total, *parts, **options).loud() == expected


def test_an_open_part_leaves_the_sum_open(sheet):
    (finding,) = [f for f in sums(sheet, 98, 59, (24, None)).check() if f.code == "SUM001"]

    assert finding.kind == "open"
    assert "24 or more" in finding.message


def test_a_part_larger_than_its_whole_fails(sheet):
    sheet.figure(85, of=sheet.figure(75))

    assert sheet.loud() == [("SUB001", "fail")]


def test_two_attributes_of_one_whole_may_overlap(sheet):
    whole = sheet.figure(107)
    sheet.figure(82, of=whole, sex="female")
    sheet.figure(93, of=whole, nationality=("KH",))

    assert sheet.loud() == []


@pytest.mark.parametrize(
    "fields",
    [
        {"status": "denied"},
        {"status": "unrealised"},
        {"direction": "up"},
        {"unit": "case"},
    ],
    ids=lambda fields: next(iter(fields.values())),
)
def test_what_is_no_asserted_count_of_the_same_things_takes_no_part(sheet, fields):
    sheet.figure(85, of=sheet.figure(75), **fields)

    assert sheet.loud() == []


def test_findings_keep_their_fingerprints_when_the_text_moves(sheet_of):
    here = sums(sheet_of(), 98, 59, 73, 2).check()
    there = sums(sheet_of(lead="A new first sentence. "), 98, 59, 73, 2).check()

    assert [f.fingerprint for f in here] == [f.fingerprint for f in there]


def test_errors_come_before_what_holds(sheet):
    sums(sheet, 98, 59, 37, 2)
    sums(sheet, 50, 20, 33)

    assert [f.level for f in sheet.check()] == ["error", "none"]


def test_dates_are_checked_against_the_calendar(sheet):
    sheet.date("Monday, June 17, 2025", "2025-06-17", weekday="Monday")
    sheet.date("Tuesday, June 17, 2025", "2025-06-17", weekday="Tuesday")
    sheet.date("Monday, June 17", "2025-06-17", weekday="Monday")
    sheet.date("31 June", None, problem="impossible")
    sheet.date("from 5 May 2025 to 2 May 2025", None, problem="reversed")

    assert [(f.code, f.kind.value) for f in sheet.check()] == [
        ("PER003", "fail"),
        ("PER004", "fail"),
        ("PER001", "fail"),
        ("PER003", "review"),
        ("EXT004", "open"),
        ("PER003", "pass"),
    ]


def test_a_finding_says_what_the_text_does_not(sheet):
    total = sheet.figure(40, when="2024", source=None)
    why = [{"field": "of", "by": "rule:topic", "span": {"start": 0, "end": 2, "text": "40"}}]
    parts = [sheet.figure(value, of=total, reasons=why) for value in (25, 19)]
    sheet.partition(total, *parts, complete=False)

    (finding,) = sheet.check()
    assert finding.assumed == (
        "nothing is in two of the parts",
        "25, 19 are part of the 40, as the order of the text suggests",
        "all are of 2024",
    )


def test_what_is_worded_is_no_assumption(record_of):
    text = "Officers in Riga stopped 75 people, 85 of them women."
    (finding,) = (f for f in record_of(text).findings if f.code == "SUB001")

    assert finding.assumed == ()


def test_two_statements_of_a_fact_are_held_for_one(record_of):
    text = "Almost 80 women were freed in Myawaddy. In all, 86 women were freed, UNICEF said."
    (finding,) = (f for f in record_of(text).findings if f.code == "APX001")

    assert finding.assumed == ("(72 to 79) and 86 count the same", "all come from UNICEF")
