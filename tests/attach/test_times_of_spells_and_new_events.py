"""Times of what goes on for days, of other events than the article's, of counts up to a day."""

import pytest


def _case(name, text, *expected):
    return pytest.param(text, list(expected), id=name)


CASES = [
    # What began on a day and goes on is of no one day.
    _case(
        "a campaign of a week",
        "Police held 3,400 people during a week-long campaign that started on April 12.",
        ("3,400", "2025-04-12/2025-04-18"),
    ),
    _case(
        "an operation of a length told elsewhere",
        "The five-day operation ended on April 20, the bureau said. Agents arrested 60 men.",
        ("60", "2025-04-16/2025-04-20"),
    ),
    _case(
        "an operation whose length nobody tells",
        "Sheriff Ken Dale said the operation started on April 14. Twelve of the suspects were "
        "married.",
        ("Twelve", None),
    ),
    _case(
        "on the last day of a hunt",
        "A two-week manhunt ended on April 18 when police shot nine men.",
        ("nine", "2025-04-18"),
    ),
    _case(
        "the charged are of no day of arrests",
        "SEVEN MEN CHARGED WITH FRAUD\n\nThe mayor spoke today. Five men were arrested Wednesday.",
        ("SEVEN", None),
    ),
    _case(
        "clashes of days that are told",
        "Three days of clashes in Goma that began on April 12 left 14 soldiers dead.",
        ("14", "2025-04-12/2025-04-14"),
    ),
    _case(
        "a fire has one day",
        "The fire started on Tuesday in a hostel in Lyon. Four people died.",
        ("Four", "2025-04-22"),
    ),
    _case(
        "days of mourning are none of the event",
        "Three days of mourning began on Tuesday. A bus fell into a river near Puno, killing 14.",
        ("14", None),
    ),
    _case(
        "from one day to another",
        "Police held 90 people in a sweep from 12 April to 14 April.",
        ("90", "2025-04-12/2025-04-14"),
    ),
    # Another event, in another place.
    _case(
        "an army operation in another province",
        "A bomber killed eight police in Helmand on Wednesday. In Zabul, an army operation killed "
        "11 Taliban. Two soldiers were wounded.",
        ("eight", "2025-04-23"),
        ("11", None),
        ("Two", None),
    ),
    _case(
        "a separate probe",
        "The raids on Tuesday led to 90 arrests. In a separate probe, the Izmir prosecutor "
        "detained 21 people.",
        ("90", "2025-04-22"),
        ("21", None),
    ),
    _case(
        "a storm kills in many places",
        "Typhoon Lino struck Samar on Tuesday. In Catbalogan, a landslide killed six people.",
        ("six", "2025-04-22"),
    ),
    _case(
        "the second of its bombs",
        "A car bomb killed nine people in Mogadishu on Wednesday. A second explosion in Hodan "
        "killed six others.",
        ("six", "2025-04-23"),
    ),
    _case(
        "the event told once more",
        "A blast tore through a depot in Lagos on Monday. Five workers were killed in an explosion "
        "that was heard in Ikeja.",
        ("Five", "2025-04-21"),
    ),
    # What had come before.
    _case(
        "how the tourists had come",
        "Nine people died when a bus fell into a ravine. The tourists had landed in Lima on "
        "Monday.",
        ("Nine", None),
    ),
    _case(
        "a day on which it had happened",
        "Divers found nine bodies. The boat had capsized on Monday.",
        ("nine", "2025-04-21"),
    ),
    # The day of a bulletin.
    _case(
        "cases of a disease so far",
        "The ministry on Wednesday confirmed 18 new cholera cases. Yola has had 340 cases.",
        ("18", "2025-04-23"),
        ("340", None),
    ),
    # A weekend of murders has no one day.
    _case(
        "murders of a weekend",
        "There were nine murders over the weekend. Three men were shot dead in Laventille on "
        "Sunday.",
        ("nine", "2025-04-19/2025-04-20"),
        ("Three", "2025-04-20"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_time_of_a_figure(text, expected, record_of):
    figures = record_of(text, published="2025-04-24").figures
    read = [(figure.span.text, figure.when) for figure in figures if not figure.derived]

    assert [pair for pair in read if pair[0] in {number for number, _ in expected}] == expected
