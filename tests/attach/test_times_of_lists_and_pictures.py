"""Times in the items of a list, of "that number", of captions, and of who was sent home."""

import pytest


def _case(name, text, *expected):
    return pytest.param(text, list(expected), id=name)


CASES = [
    _case(
        "items with times of their own",
        "As of Tuesday 22 April 2025:\n- There have been 116 confirmed cases of measles since 3 "
        "March 2025 reported to the board. Most of these cases (96) are in Kano.\n- There have "
        "been 23 deaths.",
        ("116", "2025-03-03/2025-04-22"),
        ("96", "2025-03-03/2025-04-22"),
        ("23", "../2025-04-22"),
    ),
    _case(
        "of that number",
        "As of April 15, there were 11,068 detainees in the camps.\n\nOf that number, 3,743 "
        "(33.8%) were Burmese, followed by 3,004 Filipinos.",
        ("11,068", "2025-04-15"),
        ("3,743", "2025-04-15"),
        ("33.8%", "2025-04-15"),
        ("3,004", "2025-04-15"),
    ),
    _case(
        "so far, as of a day",
        "As of Sunday, 1,700 workers have so far been flown home.",
        ("1,700", "../2025-04-20"),
    ),
    _case(
        "no incident flies anybody home",
        "The case began when the incident was revealed by police in Lima on Friday. A group of 10 "
        "returnees arrived at the airport at 5 pm. Two girls were hurt.",
        ("10", None),
    ),
    _case(
        "separate attacks elsewhere",
        "A soldier shot three troops in Helmand on Sunday, as separate attacks and clashes across "
        "the country left 40 dead.",
        ("three", "2025-04-20"),
        ("40", None),
    ),
    _case(
        "two separate attacks of the story",
        "Nine people died in two separate attacks on Sunday. The two separate attacks left 30 "
        "hurt.",
        ("Nine", "2025-04-20"),
        ("30", "2025-04-20"),
    ),
    _case(
        "two days of riots",
        "Mattresses burned during two days of riots at a prison in Lima that left 15 dead. The "
        "demonstrations in the north began on Monday over new rules.",
        ("15", "2025-04-21/2025-04-22"),
    ),
    # What came of it later, and what goes on every year.
    _case(
        "have since been arrested",
        "In March in Lima, where six people were killed, the owner was fined and two suspects "
        "have since been arrested.",
        ("six", "2025-03"),
        ("two", None),
    ),
    _case(
        "have since died of it",
        "On Monday nine people were hurt by a blast in Lima. Two have since died.",
        ("nine", "2025-04-21"),
        ("Two", "2025-04-21"),
    ),
    _case(
        "held since a month",
        "Some 12 men have been held since March.",
        ("12", "2025-03/2025-04-24"),
    ),
    _case(
        "a road that remains bad, year by year",
        "The road remains one of the worst in the country, registering 300 deaths annually.",
        ("300", None),
    ),
    _case(
        "overnight rains of the day of the flood",
        "A flood hit Kano on Wednesday, killing nine. Three people were killed when overnight "
        "rains burst a dam in Jos.",
        ("nine", "2025-04-23"),
        ("Three", "2025-04-23"),
    ),
    # What a picture shows is of the day of the picture.
    _case(
        "a road damaged by floods",
        "Floods killed 85 people in Luzon, officials said on Wednesday.\n\nA road damaged by "
        "floods in the town of Bulan on Monday.\n\nAnother 12 people were hurt by the floods.",
        ("85", None),
        ("12", None),
    ),
    _case(
        "a headline counts",
        "Twelve people killed by floods in the town of Bulan on Monday.",
        ("Twelve", "2025-04-21"),
    ),
    _case(
        "a bridge was destroyed",
        "A bridge was destroyed by floods in Bulan on Monday. Twelve people died.",
        ("Twelve", "2025-04-21"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_time_of_item_or_picture(record_of, text, expected):
    figures = record_of(text, published="2025-04-24").figures
    read = [(figure.span.text, figure.when) for figure in figures if not figure.derived]

    assert [pair for pair in read if pair[0] in {number for number, _ in expected}] == expected


def test_the_last_week_of_a_list_without_publication(record_of):
    text = (
        "As of Wednesday 31 August 2011:\n- Eight new cases have been reported in the last week, "
        "6 from Kano and 2 from Jos."
    )

    figures = record_of(text, published=None).figures

    assert [figure.when for figure in figures] == ["2011-08-24/2011-08-31"] * 3
