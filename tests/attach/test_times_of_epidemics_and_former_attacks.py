"""What an epidemic has done so far, and what "that attack" did: of other days than the news."""

import pytest

CASES = [
    # What a disease has done so far is of no measure against it.
    (
        "a lockdown is no event",
        (
            "Peru on Monday extended a coronavirus lockdown. Around 150 people have been "
            "diagnosed in Tacna. Peru has so far recorded over 1,300 cases, including 22 deaths."
        ),
        [None, "../2025-04-24", "../2025-04-24"],
    ),
    (
        "has recorded",
        (
            "Togo on Tuesday reported 15 new cholera cases. The country has recorded 310 cases and "
            "14 deaths."
        ),
        ["2025-04-22", "../2025-04-22", "../2025-04-22"],
    ),
    (
        "a toll of a disease is brought to",
        (
            "The ministry said 12 more people died of Ebola on Wednesday, bringing the total death "
            "toll to 310. It has infected people in nine villages."
        ),
        ["2025-04-23", "../2025-04-23"],
    ),
    (
        "an attack amid an outbreak",
        (
            "An attack on an Ebola clinic in Beni on Sunday killed four nurses. Congo has reported "
            "2,500 cases."
        ),
        ["2025-04-20", "../2025-04-24"],
    ),
    (
        "cases of a week are no total",
        "Chad has recorded 310 cholera cases this week.",
        ["2025-04-21/2025-04-24"],
    ),
    # The population of a place, the room of a hall.
    ("home to so many", "Auckland, home to 1.7 million people, was shut on Monday.", [None]),
    ("still allowed", "Crowds will still be limited to a maximum of 10 people.", [None]),
    # "That attack" is the one that the sentence before tells.
    (
        "that attack",
        (
            "Two bombs killed 15 people in Jolo on Monday. The attack recalled the bombing of a "
            "church in January last year. At least 23 people were killed and more than 100 injured "
            "in that attack."
        ),
        ["2025-04-21", "2024-01", "2024-01"],
    ),
    (
        "that disaster opens the sentence behind",
        (
            "A ferry sank off Kigoma on Sunday, killing nine people. The worst accident there "
            "was in May 1996. In that disaster 800 people drowned."
        ),
        ["2025-04-20", "1996-05"],
    ),
    (
        "that begins a clause",
        "A ferry sank off Kigoma in May 2021. Police said that attacks killed 12 people on Monday.",
        ["2025-04-21"],
    ),
]


@pytest.mark.parametrize(
    ("text", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_time_is_no_other_news(record_of, text, wanted):
    record = record_of(text, published="2025-04-24")

    people = [f for f in record.figures if not f.derived and f.unit in ("person", "case")]
    assert [figure.when for figure in people] == wanted


DATES = [
    ("A judge sentences him later this week.", ["2025-04-21/2025-04-27"]),
    ("The wave may infect 7,000 people through early November.", ["2025-11"]),
    ("The virus may have killed nine people by October.", ["2024-10"]),
]


@pytest.mark.parametrize(("text", "wanted"), DATES, ids=[case[0] for case in DATES])
def test_dates_of_what_may_come(record_of, text, wanted):
    values = [date.value for date in record_of(text, published="2025-04-24").dates]

    assert [value.removeprefix("../") for value in values] == wanted
