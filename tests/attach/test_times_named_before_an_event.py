"""Times that stand before their event, levels over a span, what wakes and rates tell."""

import pytest

CASES = [
    # "Last month's explosion" gives its time to the toll, no day on which something was found.
    (
        "the explosion of last month",
        (
            "Rescuers in Beirut found no sign of life in a building destroyed in last month's "
            "massive port explosion. A sensor beeped on Thursday. The blast killed 190 people."
        ),
        ["2025-03"],
    ),
    (
        "a day of the news goes before it",
        (
            "Following last month's coup, gunmen in Bamako killed nine soldiers on Wednesday. "
            "Forty people were hurt."
        ),
        ["2025-04-23", "2025-04-23"],
    ),
    (
        "a silence that marks a month since",
        (
            "Beirut held a minute's silence on Friday, marking a month since the explosion. It "
            "killed 190 people."
        ),
        [None],
    ),
    # A level is of the end of its span, and gives the article no period.
    (
        "doubled over the past two years",
        (
            "The number of prisoners has doubled to 9,000 over the past two years. Police arrested "
            "40 men in Lima."
        ),
        ["2025-04-24", None],
    ),
    (
        "killed over the past two months",
        "Gunmen have killed 40 people over the past two months. Another 12 were hurt.",
        ["2025-02-24/2025-04-24", "2025-02-24/2025-04-24"],
    ),
    # What came before the news is of no day of it.
    (
        "in the wake of killings",
        (
            "Three officers were shot on Monday, the mayor said, as Reno was on edge in the "
            "wake of the killings of five officers in Dallas."
        ),
        ["2025-04-21", None],
    ),
    (
        "in retaliation for a murder",
        "Rebels shot four soldiers on Monday in retaliation for the murder of two farmers.",
        ["2025-04-21", None],
    ),
    (
        "a peak that a number is down from",
        "The state reported 11 deaths on Monday, down from a peak of 725 on 5 April.",
        ["2025-04-21", "2025-04-05"],
    ),
    # So many on any day.
    (
        "a day",
        "Nine people died in a blast on Monday. The ward treats 60 people a day.",
        ["2025-04-21", None],
    ),
    # All cases of an epidemic so far.
    (
        "passing a number",
        (
            "India on Monday became the third country to pass four million coronavirus cases. They "
            "took its tally to 4,023,179. Worldwide, Covid-19 has killed more than 875,000 people."
        ),
        ["../2025-04-21", "../2025-04-21", "../2025-04-24"],
    ),
    (
        "two counts since a month",
        (
            "Iran's outbreak is the deadliest, with over 22,000 killed and more than 384,000 "
            "infected since February."
        ),
        ["2025-02/2025-04-24", "2025-02/2025-04-24"],
    ),
    (
        "passing people is no level",
        "A gunman passed 40 people in Lagos. A bomb killed nine people on Monday.",
        [None, "2025-04-21"],
    ),
]


@pytest.mark.parametrize(
    ("text", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_times_of_people(record_of, text, wanted):
    record = record_of(text, published="2025-04-24")

    people = [f for f in record.figures if not f.derived and f.unit in ("person", "case")]
    assert [figure.when for figure in people] == wanted


DATES = [
    ("Leaders said seven states had agreed to open their borders by December.", "2025-12"),
    ("They told the mayors to shut the markets by June.", "2025-06"),
    ("It is estimated that in October the land may hold 400 graves.", "2025-10"),
    ("Rescuers had managed to pull 40 people from the rubble by Friday.", "2025-04-18"),
    ("The ministry said that in October it may have missed nine deaths.", "2024-10"),
]


@pytest.mark.parametrize(("text", "wanted"), DATES, ids=[case[0] for case in DATES])
def test_what_is_bound_to_a_day_lies_ahead(record_of, text, wanted):
    (date,) = record_of(text, published="2025-04-24").dates

    assert (date.value or "").removeprefix("../") == wanted
