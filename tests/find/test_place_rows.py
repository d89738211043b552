"""Counts in brackets behind names of places, which are not ages."""

import pytest
from tests.link.ties import ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry logged 50 cholera cases from Zomwe (30), Karungu (12) and Lilanda (8).",
            {"30<50", "12<50", "8<50"},
        ),
        (
            "Eleven cholera cases were confirmed in Santa Clara (5) and Vila Nova (6).",
            {"5<Eleven", "6<Eleven"},
        ),
        (
            "Police made 60 arrests. The arrests were in the counties of: Bay (16), Dell (12).",
            {"16<60", "12<60"},
        ),
        (
            (
                "Police made 60 arrests. Arrests took place in the following counties, including "
                "Bay (16) and Dell (12)."
            ),
            {"16<60", "12<60"},
        ),
        (
            (
                "A total of 90 people fell ill. The number of ill people in each state is as "
                "follows: Bihar (12), Sikkim (40), Assam (8), Odisha (20) and Goa (10)."
            ),
            {"12<90", "40<90", "8<90", "20<90", "10<90"},
        ),
        (
            (
                "In May 302 cases were reported, compared to 58 in April. These cases emerged from "
                "the following districts; Garba (202), Nyala (80), Isir (20)."
            ),
            {"202<302", "80<302", "20<302"},
        ),
        (
            (
                "Police made 40 arrests. The arrests were in Bay (16), Dell (21) and towns in "
                "Puerto Nuevo (3)."
            ),
            {"16<40", "21<40", "3<40"},
        ),
    ],
)
def test_number_behind_a_place_is_a_count(record_of, text, expected):
    assert ties(record_of(text)) >= expected


@pytest.mark.parametrize(
    "text",
    [
        "The victims were Maria Lakwa (12), Ben Okello (20) and Rose Auma (7).",
        "Letters came from Maria Lakwa (12) and Ben Okello (20).",
        "The winners in Gulu were Rose (12) and Amina (9).",
        "In Lira, Okello (20) and Auma (17) were shot.",
    ],
)
def test_number_behind_a_person_is_an_age(record_of, text):
    numbers = record_of(text).numbers
    assert {number.type.value for number in numbers} == {"age"}
