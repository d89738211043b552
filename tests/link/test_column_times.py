"""Columns under a year in a report on some of it; parts that go on no longer than their whole."""

from tests.phenomena.readings import assert_read

TABLE = (
    "Between 1 April and 31 December 2024, the agency removed 12,946 people, up from 11,208 in the"
    " same nine months of 2023.\n\nCountry | 2023 | 2024\nMexico | 2,904 | 3,579\n"
    "India | 1,389 | 1,932\nAll others | 6,915 | 7,435\nTotal | 11,208 | 12,946"
)


def test_column_is_of_the_time_of_its_total():
    assert_read(TABLE, {"3,579": "when:2024-04-01/2024-12-31", "12,946@2": "same:12,946"})


def test_column_whose_total_is_told_nowhere_is_of_its_year():
    assert_read(TABLE.replace("12,946 people", "12,999 people"), {"3,579": "when:2024"})


def test_part_of_this_year_goes_on_no_longer_than_its_whole():
    text = (
        "From January to September 2024 crashes killed 1,163 people in Mali. Of those who lost"
        " their lives this year, 884 were men."
    )
    assert_read(text, {"884": "of:1,163 when:2024-01/2024-09"}, published="2024-10-18")


def test_two_times_are_set_side_by_side():
    text = "Crashes killed 1,163 people in 2024, as opposed to 1,221 in 2023."
    assert_read(text, {"1,221": "asserted"})
    claim = "The army said it killed 12 fighters, as opposed to 30 claimed by the rebels."
    assert_read(claim, {"30": "denied"})


def test_a_cause_is_no_plan():
    assert_read(
        "Of the 24 deaths, 19 were due to illness and five to violence.", {"five": "asserted"}
    )
    assert_read("Ninety nurses were due to start work in May and 40 in June.", {"40": "unrealised"})


def test_column_of_another_year_makes_up_no_total_of_this_one():
    text = (
        "Police held 620 people in May 2025.\n\nCity | 2024\nLima | 200\nCusco | 220\nTacna | 200"
    )
    assert_read(text, {"220": "no figure"}, published="2025-06-20")
    assert_read(text.replace("| 2024", "| May 2025"), {"220": "of:620"}, published="2025-06-20")
