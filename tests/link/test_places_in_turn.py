"""Places told in turn over several sentences."""

import pytest
from tests.link.ties import listed, ties

PLACES = {
    "furthermore": (
        (
            "Cholera has killed 49 people in the country. Eighteen died in Oyo and 11 in Kwara. "
            "Another six died in Edo. Furthermore, 14 deaths were recorded in Benue."
        ),
        [("49", ("Eighteen", "11", "six", "14"), True)],
    ),
    "a list goes on": (
        (
            "A total of 60 cases were logged. There were 20 cases in Lagos, 17 in Ogun and 14 in "
            "Ondo. Nine cases were logged in Ekiti."
        ),
        [("60", ("20", "17", "14", "Nine"), True)],
    ),
    "verbs left out": (
        (
            "The ministry logged 75 cases. Ondo had 40 and Edo 20. In addition, nine cases were "
            "logged in Ekiti and another six in Oyo."
        ),
        [("75", ("40", "20", "nine", "six"), True)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES)
def test_places_told_in_turn_make_up_their_total(record_of, text, expected):
    assert listed(record_of(text)) == expected


def test_what_is_added_is_one_more_part(record_of):
    record = record_of(
        "A total of 60 cases were logged. There were 20 cases in Lagos, 17 in Ogun and 14 in "
        "Ondo. Furthermore, five cases were logged in Ekiti."
    )

    assert listed(record) == [("60", ("20", "17", "14", "five"), False)]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Gunmen killed 40 people in Kaduna. Twelve people were killed in Kano in April. In "
            "Jos, 18 died and in Bauchi 10."
        ),
        (
            "A total of 60 cases were logged. There were 20 deaths in Lagos and 17 in Ogun. "
            "Furthermore, 23 deaths were logged in Ekiti."
        ),
        (
            "A total of 60 cases were logged. Lagos had 20 cases a day and Ogun 17. Ekiti has 23 "
            "beds."
        ),
    ],
    ids=["other places", "deaths", "a day"],
)
def test_other_counts_of_places_are_no_parts(record_of, text):
    assert not any(complete for _, _, complete in listed(record_of(text)))


def test_a_month_of_its_own_sets_a_place_apart(record_of):
    text = (
        "Gunmen killed 60 people in May. In Kano 20 people were killed in March. In Jos, 18 "
        "people were killed and in Bauchi 22 people were killed in March."
    )

    assert not {tie for tie in ties(record_of(text)) if tie.endswith("<60")}
