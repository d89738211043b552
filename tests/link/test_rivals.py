"""Equal numbers of two places, times or stories are two facts."""

import pytest

APART = {
    "separately": (
        "Twelve men died when a bus overturned in Lagos. Separately, 12 men died in a fire in Kano."
    ),
    "regions": "The northern region had 45 cases. The southern region had 45 cases.",
    "sides": "In the north 45 people died. In the south 45 people died.",
    "years": "Last year 45 people drowned. This year 45 people have drowned.",
    "names": "Ward A had 12 patients. Ward B had 12 patients.",
    "islands": "The storm killed 12 people in Cuba. In Haiti, 12 people were killed.",
}


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_rivals_with_one_number_are_two_facts(record_of, text):
    assert [figure.same_as for figure in record_of(text, published="2024-05-10").figures] == [
        None,
        None,
    ]


AGAIN = {
    "definite": "In the north 45 people died. The 45 people who died were from the south.",
    "same side": "In the north 45 people died. Police in the northern hills said 45 people died.",
    "no side": "In the north 45 people died. Police said that 45 people had died.",
}


@pytest.mark.parametrize("text", AGAIN.values(), ids=AGAIN)
def test_what_names_no_rival_is_told_again(record_of, text):
    first, second = record_of(text).figures

    assert second.same_as == first.id
