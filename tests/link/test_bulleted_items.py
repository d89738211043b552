"""Items of lists whose noun stands in the line above: "90 deaths: 1. 40 drowned 2. 30 in fires"."""

import pytest


def read(record):
    numbers = {figure.id: figure.span.text for figure in record.figures}
    parts = [
        ([numbers[part] for part in each.parts], numbers[each.total], each.complete)
        for each in record.partitions
    ]
    return {f.span.text: numbers.get(f.of) for f in record.figures if not f.derived}, parts


@pytest.mark.parametrize(
    ("text", "whole", "parts", "complete"),
    [
        (
            (
                "The ministry counted 90 deaths last year, broken down as follows:\n"
                "1. 40 drowned.\n2. 30 in road crashes.\n3. 20 in fires."
            ),
            "90",
            ["40", "30", "20"],
            True,
        ),
        (
            (
                "The ministry counted 90 deaths last year:\n"
                "1) 40 by drowning\n2) 30 in road crashes\n3) 20 in fires"
            ),
            "90",
            ["40", "30", "20"],
            True,
        ),
        (
            "The unit handled 88 cases in March, as follows:\n- 40 of rape.\n- 48 of assault.",
            "88",
            ["40", "48"],
            True,
        ),
        (
            "In 2024 the court heard 300 cases, including:\n- 120 for theft\n- 80 for assault",
            "300",
            ["120", "80"],
            False,
        ),
        (
            "In 2024 the court heard 300 cases, including:\n- 120 theft cases\n- 80 assault cases",
            "300",
            ["120", "80"],
            False,
        ),
        ("The 214 returnees came:\n* 120 by air\n* 94 by road", "214", ["120", "94"], True),
    ],
)
def test_items_are_of_the_count_above(record_of, text, whole, parts, complete):
    record = record_of(text)
    of, partitions = read(record)

    assert {part: of[part] for part in parts} == dict.fromkeys(parts, whole)
    assert partitions == [(parts, whole, complete)]
    assert [f.code for f in record.findings if f.kind in ("fail", "review")] == []


@pytest.mark.parametrize(
    "text",
    [
        "The agency helped 500 people. The services included:\n- 300 with food\n- 120 with advice",
        "Rules:\n1. 18 is the minimum age.\n2. 30 km per hour is the limit.",
        "Arrests last week:\n1. 40 drug dealers\n2. 12 robbery suspects\n3. Two murder suspects",
    ],
)
def test_items_of_nothing_counted_are_of_nobody(record_of, text):
    of, partitions = read(record_of(text))

    assert set(of.values()) <= {None}
    assert partitions == []


def test_list_that_exceeds_its_total_is_told(record_of):
    text = "The ministry counted 90 deaths:\n1) 45 by drowning\n2) 30 in crashes\n3) 20 in fires"
    (found,) = [f for f in record_of(text).findings if f.code == "SUM001"]

    assert found.kind in ("fail", "review")
    assert found.message == "45 + 30 + 20 = 95, not 90"


def test_year_at_the_head_of_a_line_counts_nobody(record_of):
    text = (
        "KIDNAPPINGS IN FIGURES\n\n2023: 312 people abducted, 41 killed\n"
        "2024: 427 people abducted, 63 killed\n2025 (to 31 March): 118 people abducted, 9 killed"
    )
    told = {f.span.text: f.outcome for f in record_of(text).figures}

    assert told == {
        "312": "abducted",
        "41": "killed",
        "427": "abducted",
        "63": "killed",
        "118": "abducted",
        "9": "killed",
    }


def test_complement_ends_at_a_colon(record_of):
    text = (
        "The mission documented 2,104 civilian casualties. Children accounted for 412 of the "
        "casualties: 121 killed and 291 injured."
    )
    of, _ = read(record_of(text))

    assert of == {"2,104": None, "412": "2,104", "121": "412", "291": "412"}
