"""A sentence that opens with a place counted before tells of that place's count."""

import pytest
from tests.link.ties import ties

STORMS = "Storms killed 340 people in the Philippines, 240 in Luzon and 100 in Mindanao. "
CRASHES = "Crashes killed 90 people in Ghana and 40 in Togo. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            STORMS + "In Mindanao, 40 people were killed in Davao, followed by 24 in Cotabato.",
            {"40<100", "24<100"},
        ),
        (
            CRASHES + "In Ghana, 30 people died in Kumasi, followed by 12 in Tamale.",
            {"30<90", "12<90"},
        ),
        (CRASHES + "In Togo, 20 people died in Kara and 12 in Atakpame.", {"20<40", "12<40"}),
    ],
)
def test_count_of_a_town_is_of_the_place_that_opens_its_sentence(record_of, text, wanted):
    assert wanted <= ties(record_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "In Ghana, 30 people died in Kumasi in 2019.",
        "In Ghana, 30 people were held in Kumasi.",
        "In Benin, 30 people died in Cotonou.",
        "In Ghana, 130 people died in Kumasi.",
    ],
)
def test_count_of_another_time_fate_or_place_is_not(record_of, text):
    assert ties(record_of(CRASHES + text)) == set()
