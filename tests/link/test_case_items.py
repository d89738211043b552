"""Items of bulletins about cases, and rows of states that are no part of the first."""

import pytest
from tests.link.ties import ties

ITEMS = [
    (
        (
            "• 318 new cholera cases from 18 districts\n• 20 severe cases\n"
            "• 7 deaths reported this week (CFR 2.2%)\n"
        ),
        "20<318 7<318 2.2%<318",
    ),
    ("• 4,328 cumulative cases\n• 12 cumulative deaths (CFR 0.3%)\n", "12<4,328 0.3%<4,328"),
    ("• 90 new measles cases\n• 9 cumulative deaths\n", ""),
    ("• 900 cumulative cases\n• 3 new deaths\n", ""),
    ("• 90 corruption cases\n• 3 deaths in custody\n", ""),
    ("• 90 new measles cases\n• 3 deaths in traffic\n", ""),
]


@pytest.mark.parametrize(("items", "expected"), ITEMS, ids=str)
def test_items_under_the_cases_of_a_list(record_of, items, expected):
    assert ties(record_of(f"Week 18 in the south\n\n{items}")) == set(expected.split())


ROWS = [
    ("Some 90 people died in the state of Kogi, 64 in Benue and five in Kwara.", ""),
    ("Some 90 people were killed in northern Mali, 12 in Niger and five in Chad.", ""),
    (
        "Some 90 people were killed in the attacks, 12 in Niger and five in Chad.",
        "12<90 five<90",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=str)
def test_places_beside_a_place_with_its_kind(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())


COUNTERPARTS = [
    (
        (
            "The raids killed 19 people, including six children, outside Homs and another 23 "
            "people, among them 10 children, in Idlib."
        ),
        "six<19 10<23",
    ),
    (
        "Floods killed 19 people, including six boys, in Goma and 23 others, including ten boys.",
        "six<19 ten<23",
    ),
    ("Police held 90 people, including 12 women and 40 people from Mali.", "12<90 40<90"),
]


@pytest.mark.parametrize(("text", "expected"), COUNTERPARTS, ids=str)
def test_counterparts_of_a_whole_are_no_more_of_its_parts(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())


def test_far_more_than_at_least_so_many_are_none_of_them(record_of):
    text = (
        "Air strikes killed at least 42 people.\n\n"
        "A total of 831 men, 137 children and 81 women died in other attacks in the country."
    )

    assert not {"831<42", "137<42", "81<42"} & ties(record_of(text))


def test_murders_of_children_are_no_rape_cases_of_the_time_before(record_of):
    text = (
        "Police recorded 10,590 rape cases in May, up from 9,556 in April. Murders of children "
        "went up from 283 to 294."
    )

    assert "283<9,556" not in ties(record_of(text))


DIFFERENCES = [
    (
        "This is 387 more people killed compared to 2020. Police said 24 officers were killed.",
        "24<387",
        False,
    ),
    ("Rescuers found 12 more people killed. Five of them were children.", "Five<12", True),
]


@pytest.mark.parametrize(("text", "tie", "told"), DIFFERENCES, ids=str)
def test_a_difference_is_no_whole(record_of, text, tie, told):
    assert (tie in ties(record_of(text))) is told
