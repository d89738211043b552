"""Wholes and shares as bulletins and releases word them."""

import pytest


@pytest.fixture
def ties_of(record_of):
    """Each printed number with that of its whole: "12<40"."""

    def read(text):
        figures = [figure for figure in record_of(text).figures if not figure.derived]
        names = {figure.id: figure.span.text for figure in figures}
        return [f"{f.span.text}<{names[f.of]}" for f in figures if f.of is not None]

    return read


@pytest.mark.parametrize(
    ("text", "ties"),
    [
        (
            (
                "In total, 940 people were held. Police said 700 of them were held in the north. "
                "Some 610 among those held were men and 330 were women."
            ),
            ["700<940", "610<940", "330<940"],
        ),
        (
            (
                "On Friday, Spain saved 65 migrants off the coast of Almeria. On the same day, 29 "
                "migrants were saved off the coast of Murcia."
            ),
            [],
        ),
        (
            (
                "Some 31 migrants landed on the coast of Turkey on June 25. On June 23, five "
                "migrants came ashore in Bodrum."
            ),
            [],
        ),
        ("Storms killed 18 people in Peru. Five people died in Piura.", ["Five<18"]),
        (
            "There were 40 deaths: motorcyclists were 20, drivers (12) and cyclists (8).",
            ["20<40", "12<40", "8<40"],
        ),
        ("Passengers were 634, drivers (324), riders (324) and cyclists (49).", []),
        ("There were 634 arrests, in Lima (324) and Cusco (310).", ["324<634", "310<634"]),
        (
            (
                "The police counted 3,286 deaths in 2023 compared to 3,541 in 2024. Pedestrians "
                "accounted for 1,269 deaths in 2024, followed by riders (941) and drivers (634)."
            ),
            [],
        ),
        (
            (
                "At least 46 people were killed and 121 others are missing in Shaanxi. In Ankang "
                "alone, two landslides occurred on Sunday, leaving 25 dead and 24 others missing."
            ),
            ["25<46", "24<121"],
        ),
        (
            "Courts convicted three foreigners. The unit arrested two Zambians over fraud.",
            [],
        ),
        (
            "Raids: 200 held\n\nPolice held 205 foreigners and 279 locals in two raids.",
            [],
        ),
        (
            (
                "Dengue has killed 141 people this year. Some 8,024 people have been taken to "
                "hospital. A total of 84 people died in Dhaka, 38 in Khulna, 12 in Sylhet and "
                "seven in Bogra."
            ),
            ["84<141", "38<141", "12<141", "seven<141"],
        ),
        (
            (
                "Over the year 940 people were killed. Lagos had the most deaths with 40, followed "
                "by Kano, 12, and Ogun, nine."
            ),
            ["40<940", "12<940", "nine<940"],
        ),
    ],
    ids=lambda value: str(value)[:48],
)
def test_ties(ties_of, text, ties):
    assert ties_of(text) == ties


@pytest.mark.parametrize(
    "text",
    [
        (
            "The agency flew home nearly 9,000 people. Nearly a quarter of them were children. Of "
            "all 9,000, 125 were unaccompanied migrant children."
        ),
        "The ward treated 80 people. Half were women, and 12 of them were pregnant women.",
    ],
)
def test_some_with_a_trait_are_not_all_with_it(record_of, text):
    assert not [f for f in record_of(text).findings if f.level in ("warning", "error")]


def test_all_with_a_trait_are_still_compared(record_of):
    record = record_of("The ward treated 80 people. Half were women. Of the 80, 52 were women.")
    assert [f.code for f in record.findings if f.level == "warning"] == ["PCT005"]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Floods killed nine people in Luzon.\nIn Mindanao, rivers rose. Nine people died.", False),
        ("Floods killed nine people in Peru.\nIn Peru, rivers rose. Nine people died.", True),
    ],
)
def test_small_numbers_of_two_places(record_of, text, same):
    told = [f for f in record_of(text).figures if not f.derived]
    assert (told[1].same_as is not None) == same


def test_unaccompanied_minors_and_adults_are_not_all_there_are(record_of):
    text = "Crews saved 343 people. Of them, 212 are adults and 103 are unaccompanied minors."
    assert not [f for f in record_of(text).findings if f.level == "error"]
