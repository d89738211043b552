"""A place's count before that of the whole country."""

import pytest
from tests.link.ties import ties

WIDE = {
    "toll": (
        (
            "Twenty-seven people died in Sindh on Monday. The nationwide death toll from the "
            "floods stands at 140."
        ),
        {"Twenty-seven<140"},
    ),
    "adverb": (
        "Guards arrested 40 people in Lagos. Nationwide, 300 people were arrested.",
        {"40<300"},
    ),
    "two places": (
        "Gunmen killed 12 people in Kano and six in Jos. The national toll this year is 400.",
        {"12<400", "six<400"},
    ),
    "one sentence": (
        "Twelve people drowned in Kerala, while the nationwide toll rose to 60.",
        {"Twelve<60"},
    ),
    "cases": (
        "Gao logged 120 cases of measles in May. Across the country, 900 cases were logged in May.",
        {"120<900"},
    ),
    "another cause": (
        "A bus crash killed 27 people in Sindh. Nationwide, 140 people died of heat in May.",
        set(),
    ),
    "another year": (
        "A fire killed nine people in Lyon in May. Nationwide, 300 people died in fires last year.",
        set(),
    ),
    "another fate": (
        "Twenty-seven people died in Sindh. Nationwide, at least 140 people have been injured.",
        set(),
    ),
    "others": ("Twelve teachers died in Sindh. Nationwide, 140 nurses died.", set()),
    "too many": ("Nine people died in Goa and 12 in Pune. Nationwide, 20 people died.", set()),
}


@pytest.mark.parametrize(("text", "expected"), WIDE.values(), ids=WIDE)
def test_a_place_is_part_of_its_country(record_of, text, expected):
    assert ties(record_of(text)) == expected
