"""Times of the feared dead, of those sought for, of days on which a toll was counted."""

import pytest


def _case(name, text, *expected):
    return pytest.param(text, list(expected), id=name)


CASES = [
    _case(
        "feared dead",
        "A ferry sank off Kigoma on Monday. At least 100 people are feared dead.",
        ("100", "2025-04-21"),
    ),
    _case(
        "may have drowned",
        "A ferry sank off Kigoma on Monday. Officials warned that 90 people may have drowned.",
        ("90", "2025-04-21"),
    ),
    _case(
        "a toll that could grow",
        "A ferry sank off Kigoma on Monday. Officials fear the toll could exceed 100.",
        ("100", "2025-04-21"),
    ),
    _case(
        "another event that may come",
        "A quake hit Ica on Monday. The next one could kill 10,000 people.",
        ("10,000", None),
    ),
    _case(
        "those sought for",
        "Crews dug through mud on Wednesday for victims of a landslide that hit Pisco. Fifty "
        "people were confirmed dead. The landslide, which buried dozens of homes on Sunday night, "
        "blocked a road.",
        ("Fifty", "2025-04-20"),
    ),
    _case(
        "a landslide that buried workers",
        "A landslide buried nine workers at a mine near Hpakant on Monday. Four bodies were found.",
        ("nine", "2025-04-21"),
        ("Four", "2025-04-21"),
    ),
    _case(
        "the dead of a blast are buried later",
        "A blast hit a mill in Multan on Sunday. Its victims were buried on Wednesday. Nine died.",
        ("Nine", "2025-04-20"),
    ),
    _case(
        "a toll counted on a day before its verb",
        "Work went on in quake-hit Oruro, where the death toll on Wednesday climbed to 31. "
        "Monday's quake destroyed 40 homes.",
        ("31", "2025-04-21"),
    ),
    _case(
        "deaths confirmed on a day before its verb",
        "The storm struck Luzon on Monday. The agency on Wednesday confirmed 31 deaths after the "
        "storm.",
        ("31", "2025-04-21"),
    ),
    _case(
        "a bomber who on a day",
        "The attack was the second. A bomber on Wednesday killed nine people in Kano.",
        ("nine", "2025-04-23"),
    ),
    # What is compared with the past.
    _case(
        "the strongest in years",
        "The storm hit Luzon on Monday. At least 14 people were killed by the storm, said to be "
        "the strongest in the past three years, with seven missing.",
        ("14", "2025-04-21"),
        ("seven", "2025-04-21"),
    ),
    _case(
        "a count of past years",
        "In the past five years, 300 people were held.",
        ("300", "2020-04-24/2025-04-24"),
    ),
    _case(
        "the record itself",
        "It was the deadliest crash in India since 140 people died in a 2010 collision.",
        ("140", "2010"),
    ),
    # What has gone on.
    _case(
        "so far, since what the sentence above tells",
        "Cases of fever have been found in Oran since October 2024. To date, there have been 157 "
        "cases and 58 deaths.",
        ("157", "2024-10/2025-04-24"),
        ("58", "2024-10/2025-04-24"),
    ),
    _case(
        "since a declaration and as of a day",
        "Since the declaration of the outbreak by the government of Malawi on 27 March and as of "
        "20 April, 46 patients have recovered.",
        ("46", "2025-03-27/2025-04-20"),
    ),
    _case(
        "has since fallen",
        "Arrests peaked at 90 in May 2024. The number has since fallen to 55 in August.",
        ("55", "2024-08"),
    ),
    # Days of a sweep.
    _case(
        "an operation with a name",
        "Deputies in Ocala arrested 31 people in a seven-day investigation. The unit started "
        "Operation Night Watch on April 6. Nine of those held are women.",
        ("31", "2025-04-06/2025-04-12"),
        ("Nine", "2025-04-06/2025-04-12"),
    ),
    _case(
        "a sting that ran for days",
        "Police held 31 people in an undercover sting. The sting ran for four consecutive days "
        "before concluding on April 18.",
        ("31", "2025-04-15/2025-04-18"),
    ),
    _case(
        "a strike in a long offensive",
        "The force launched an airstrike on April 14. It killed 31 in a weeklong offensive.",
        ("31", "2025-04-14"),
    ),
    # Days in turn.
    _case(
        "rain of two days",
        "Heavy rain between Wednesday and Thursday killed three people in Padang. Two are missing.",
        ("three", "2025-04-23/2025-04-24"),
        ("Two", "2025-04-23/2025-04-24"),
    ),
    _case(
        "other attacks than the news",
        "A bomb killed 48 people in Mosul. At least 24 people died in other attacks on Tuesday and "
        "Wednesday.",
        ("48", None),
        ("24", "2025-04-22/2025-04-23"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_time_of_a_figure(text, expected, record_of):
    figures = record_of(text, published="2025-04-24").figures
    read = [(figure.span.text, figure.when) for figure in figures if not figure.derived]

    assert [pair for pair in read if pair[0] in {number for number, _ in expected}] == expected


def test_what_goes_on_in_an_undated_text_is_open(record_of):
    text = "The group counted 34 dead since the start of the invasion on 24 February 2022."

    assert [figure.when for figure in record_of(text).figures] == ["2022-02-24/.."]
