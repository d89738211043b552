"""Bodies whose noun has no capital, by their place or their name."""

import pytest

BODIES = [
    ("The health office in Kisumu counted 76 bodies.", "health office in Kisumu", "health"),
    ("Nine were taken to the hospital in Wabag.", "hospital in Wabag", "health"),
    ("Six are at the medical college in Patna.", "medical college in Patna", "health"),
    ("He heads the search and rescue office in Ambon.", "search and rescue office in Ambon",
     "government"),
    ("Two were held, the prosecutor of Bari said.", "prosecutor of Bari", "court"),
    ("On Friday a Kampala court freed nine men.", "Kampala court", "court"),
    ("He said a Boone County jury found two guilty.", "Boone County jury", "court"),
    ("Six are under guard at the city's Luis Vernaza hospital.", "Luis Vernaza hospital", "health"),
    ("The charity Mar Abierto counts 343 dead.", "Mar Abierto", "ngo"),
    ("It denied a claim by the activist group Alerta Norte that 70 drowned.", "Alerta Norte",
     "ngo"),
    ("Marchers from the group Tierra Viva blocked a road; nine were held.", "Tierra Viva", "ngo"),
    ("Ten are at Derabassi civil hospital.", "Derabassi civil hospital", "health"),
    ("Nine went to Nashik Medical College and Hospital.", "Nashik Medical College and Hospital",
     "health"),
    ("US forces conceded that nine had died.", "US forces", "military"),
    ("The news site Tamtam put the toll at 12.", "Tamtam", "media"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "kind"), BODIES, ids=[body[1] for body in BODIES])
def test_common_noun_with_place_or_name_is_a_body(record_of, text, name, kind):
    assert [(body.name, body.type) for body in record_of(text).agencies] == [(name, kind)]


NONE = [
    "The office in London was empty.",
    "The school in Nairobi was closed.",
    "He died at a hospital in the north.",
    "The charity said on Monday that nine were safe.",
    "The ferry in Cebu had a hospital bed.",
    "Court Street was flooded and a tennis court too.",
    "The centre in Accra holds 40.",
]


def test_hospital_of_a_body_is_no_second_body(record_of):
    text = "Nine were taken to a Red Crescent hospital in Benghazi."

    assert [body.name for body in record_of(text).agencies] == ["Red Crescent"]


@pytest.mark.parametrize("text", NONE, ids=str)
def test_noun_alone_is_no_named_body(record_of, text):
    assert [body for body in record_of(text).agencies if not body.generic] == []


@pytest.mark.parametrize(
    "text",
    [
        "He led Serb forces in the war, which killed 300.",
        "The group said nine had died.",
        "Ten were taken to the general hospital.",
    ],
)
def test_what_names_no_body(text, record_of):
    assert record_of(text).agencies == ()
