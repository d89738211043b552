"""Bare counts of another time, and counts printed in brackets."""

import pytest


def told(record):
    return [(f.span.text, f.unit.value, f.when) for f in record.figures if not f.derived]


def numbers(record):
    return [f.span.text for f in record.figures if not f.derived and f.unit.value != "object"]


def test_number_behind_the_time_of_comparison_counts_the_subject(record_of):
    text = "Arrivals in May 2023 rose 9% compared to April (2,390) and fell from May 2018 (5,100)."
    assert told(record_of(text)) == [("2,390", "person", "2023-04"), ("5,100", "person", "2018-05")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Some 3,100 people came by boat (2,200 in the same month of last year).",
            ["3,100", "2,200"],
        ),
        (
            "Aid workers put the number of deaths at sea at 410 this year and 18,300 since 2014.",
            ["410", "18,300"],
        ),
        ("Sales in May rose by 9% compared to April (12,400).", []),
        ("Refugees said prices rose by 9% compared to April (12,400).", []),
        ("Fifty people died on the ring road (90 for life in prison).", ["Fifty"]),
        (
            "The group put the number of people killed at 60 this month and the bill at 700 euros.",
            ["60"],
        ),
    ],
)
def test_bare_count_of_another_time_is_read(record_of, text, expected):
    assert numbers(record_of(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested 300 people in March 2023 (280 in February 2023).",
        "Measles cases dropped to 300 from the previous month (410).",
        "Arrests fell to 93 (2024: 104).",
        "The clinic saw 93 patients (2024: 60).",
        "There were 93 arrests (104 in 2024).",
    ],
)
def test_bracket_of_another_time_is_no_part(record_of, text):
    assert [f.of for f in record_of(text).figures] == [None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Since the coup, a total of (4,310) people have been killed by soldiers.",
            [("4,310", "killed", None)],
        ),
        (
            (
                "Soldiers arrested 9,000 people. (7,200) are still in detention, (2,150) of whom "
                "were charged."
            ),
            [("9,000", "arrested", None), ("7,200", "arrested", "f1"), ("2,150", "charged", "f2")],
        ),
        (
            "A total of (40) people, (6) women and (34) men, were killed in custody.",
            [("40", "killed", None), ("6", "killed", "f1"), ("34", "killed", "f1")],
        ),
        ("The order (4,310) was signed by the minister.", []),
    ],
)
def test_count_printed_in_brackets_is_read_as_any_other(record_of, text, expected):
    figures = record_of(text).figures
    assert [(f.span.text, f.outcome and f.outcome.value, f.of) for f in figures] == expected


def test_marks_of_a_list_keep_their_brackets():
    from statextract.text.brackets import unbracket

    text = "It says: (1) people must leave, (2) women may stay."
    assert unbracket(text) == text
    assert unbracket("It spoke of (2) women.") == "It spoke of  2  women."
