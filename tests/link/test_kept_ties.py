"""What the wording makes a part stays one when a number is wrong, and the checks speak of it.

Each text is printed as it should be, and with one number changed.
"""

import pytest
from tests.checks.breaking import loud_numbers

SLIPS = {
    "a month of its year": (
        "Border guards stopped 318 people in March 2024. In 2024 they stopped {} people.",
        ("2,219", "309"),
    ),
    "some of the story's victims": (
        "Three victims were robbed in Lagos. He also kept the passports of {} victims.",
        ("two", "six"),
    ),
    "the bus and those who were hurt": (
        "A bus carrying {} pupils overturned near Cusco. Thirty-nine were injured.",
        ("50", "36"),
    ),
    "one place alone": (
        "Dengue has killed 222 people this year. Khulna alone has seen {} deaths.",
        ("108", "224"),
    ),
    "a headline without a noun, told again of miners": (
        (
            "34 confirmed dead in colliery fire in China\n\n{} miners were confirmed dead in a "
            "fire at a colliery in China on Monday, officials said."
        ),
        ("Thirty-four", "Sixty-nine"),
    ),
    "a headline told again": (
        (
            "39 hurt in bus accident in Peru\n\nEight pupils were killed and {} hurt in a bus "
            "accident in Peru on Tuesday."
        ),
        ("39", "53"),
    ),
    "the rest of the accused": (
        (
            "Eleven people, nine Poles and two Czechs, went on trial in Brno. Four of the accused "
            "pleaded guilty; the other {} denied every charge."
        ),
        ("seven", "nine"),
    ),
    "the rest after a list of clauses": (
        (
            "Fifty-nine of those rescued were Nepalese; 31, all women, are home again, and the "
            "other {} are in shelters."
        ),
        ("28", "26"),
    ),
    "adults beside minors": (
        (
            "Police freed 29 Indonesians in Penang, eleven of whom are under the age of 18. The {} "
            "adults are at a place of safety."
        ),
        ("18", "16"),
    ),
    "all but some": (
        "The States reported 129 children, of whom all but {} were found within a month.",
        ("66", "131"),
    ),
    "a list that ends on the rest": (
        (
            "Nine people died in Ohio. Six of the dead were women, one was a man and the other {} "
            "were brothers."
        ),
        ("two", "four"),
    ),
    "two fates that all but add up": (
        "In the emergency 1,904 people were detained, 712 of whom were charged and {} released.",
        ("1,192", "1,194"),
    ),
    "some of two": (
        "Two people were hit in Arima, {} of them a schoolgirl. Three fled.",
        ("one", "five"),
    ),
    "what became of those held": (
        "Nineteen foremen were arrested out of 57 who had been named; {} are already out on bail.",
        ("eleven", "21"),
    ),
}


@pytest.mark.parametrize(("text", "numbers"), SLIPS.values(), ids=SLIPS)
def test_a_wrong_number_is_spoken_of(record_of, text, numbers):
    right, wrong = numbers

    assert loud_numbers(record_of(text.format(right))) == []
    assert any(wrong in figures for figures in loud_numbers(record_of(text.format(wrong))))


@pytest.mark.parametrize(
    "text",
    [
        "Three immigrants were robbed in Lagos. The gang has had 40 victims in ten years.",
        "A bus carrying 18 pupils overturned near Cusco. Floods killed 61 people in Lima.",
        "In March 318 people were stopped. Since January 23 lorries have been stopped.",
        "On Tuesday 37 were still in hospital; 148 had gone home.",
        "Police Kill 12 in Cebu\n\nPolice killed nine people in a raid in Cebu and three in Bohol.",
    ],
)
def test_counts_of_other_things_stay_apart(record_of, text):
    assert loud_numbers(record_of(text)) == []
