"""Counts that a time owns, and levels of what was counted last."""

import pytest
from tests.link.ties import ties

OWNED = [
    (
        "Deaths recorded this year at 337 are fewer than last year's 378.",
        {"337": ("person", "2025-01-01/2025-04-24"), "378": ("person", "2024")},
    ),
    (
        "The state had 5,744 more cases in 2025, up 22% from last year's 4,703.",
        {"5,744": ("case", "2025"), "4,703": ("case", "2024")},
    ),
    (
        "The toll was 90, against the previous year's 70.",
        {"90": ("person", None), "70": ("person", "2024")},
    ),
    (
        "This year's 40 raids freed 90 people.",
        {
            "40": ("case", "2025-01-01/2025-04-24"),
            "90": ("person", "2025-01-01/2025-04-24"),
        },
    ),
    ("The firm beat last year's 400 million. He ran last year's 10 km race.", {}),
    (
        (
            "A total of 722,370 people asked for asylum. In 2015, 34,750 asylum requests were"
            " filed, whereas in 2016 the number fell to 23,175."
        ),
        {
            "722,370": ("person", None),
            "34,750": ("object", "2015"),
            "23,175": ("object", "2016"),
        },
    ),
    (
        "Police held 90 smugglers on 12 boats in May 2024. In June 2024 the figure was 70.",
        {
            "90": ("person", "2024-05"),
            "12": ("object", "2024-05"),
            "70": ("person", "2024-06"),
        },
    ),
    (
        "Six cases were found in people who had at least one dose: two in Utah and four in Nevada.",
        {
            "Six": ("case", None),
            "one": ("object", None),
            "two": ("case", None),
            "four": ("case", None),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), OWNED, ids=[text for text, _ in OWNED])
def test_unit_and_time(record_of, text, expected):
    figures = record_of(text, published="2025-04-24").figures

    assert {f.span.text: (f.unit.value, f.when) for f in figures if not f.derived} == expected


def test_a_list_is_of_the_count_that_can_hold_it(record_of):
    six, _, two, four = record_of(
        "Six cases were found in people who had at least one dose: two in Utah and four in Nevada."
    ).figures

    assert (two.of, four.of) == (six.id, six.id)


def test_a_share_of_things_is_of_nobody(record_of):
    figures = record_of("Togolese filed 96,116 asylum requests (13.3 percent).").figures

    assert {figure.unit for figure in figures} <= {"object"}


NESTED = {
    "a flight home of those of the year": (
        (
            "The agency flew 140 Malian migrants home from Tripoli on Monday.\n\nSo far in 2025, "
            "it has helped 615 stranded migrants return home from Libya."
        ),
        "140<615",
    ),
    "the jailed of a day": (
        (
            "A court jailed seven traffickers on Tuesday.\n\nSince January, 29 traffickers have "
            "been jailed."
        ),
        "seven<29",
    ),
    "the seized of a day": (
        (
            "Gunmen seized nine pupils in Kaga on Friday.\n\nThis year 310 pupils have been seized "
            "in the state."
        ),
        "nine<310",
    ),
    "a target of the year": (
        (
            "The agency flew 140 Malians home on Monday. The target for 2025 is 600 people brought "
            "home."
        ),
        "",
    ),
    "men are no women": (
        "The agency flew 140 men home on Monday.\n\nThis year 300 women have been brought home.",
        "",
    ),
    "hurt in riots": (
        (
            "On Sunday three people were hurt in a crash in Rome.\n\nThis year, 400 people have "
            "been hurt in riots in Naples."
        ),
        "",
    ),
    "charged in another country": (
        (
            "On Monday 12 people were charged with fraud in Perth. Officers said 300 people had "
            "been charged in Kenya this year."
        ),
        "",
    ),
    "a month that is over": (
        (
            "The navy brought 80 migrants home on Friday. In all of May, 60 migrants were brought "
            "home."
        ),
        "",
    ),
}


@pytest.mark.parametrize(("text", "wanted"), NESTED.values(), ids=NESTED)
def test_counts_of_a_day_are_of_those_of_its_year(record_of, text, wanted):
    told = ties(record_of(text, published="2025-04-24"))
    assert {tie for tie in told if "<" in tie} == set(wanted.split())
