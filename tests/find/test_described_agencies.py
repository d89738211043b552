"""Names that the words behind them, an acronym, a number or an initial make whole."""

import pytest

BODIES = [
    ("Six are housed by Faro Abierto, a Quito-based charity.", "Faro Abierto", "ngo"),
    ("According to the Road Harm Index, a non-profit group, 90 died.", "Road Harm Index", "ngo"),
    ("Hands of Kindia, a women's rights organisation, freed nine.", "Hands of Kindia", "ngo"),
    ("Two died at the Jose P. Laurel Memorial Hospital.", "Jose P. Laurel Memorial Hospital",
     "health"),
    ("The Network for Clean Trade in East Asia (NCTEA) counted 40.",
     "Network for Clean Trade in East Asia", "ngo"),
    ("The Ekiti State Police Command held nine men.", "Ekiti State Police Command", "police"),
    ("Police Regional Office 8 said nine were held.", "Police Regional Office 8", "police"),
    ("CLAY COUNTY SHERIFF'S OFFICE\n\nThe Sheriff's Office held nine men on Monday.",
     "CLAY COUNTY SHERIFF'S OFFICE", "police"),
    ("Interior Ministry: 40 held\n\nThe Ministry of Interior (MoI) said 40 were held on Monday.",
     "Ministry of Interior", "government"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "kind"), BODIES, ids=[body[1] for body in BODIES])
def test_name_is_read_whole(record_of, text, name, kind):
    assert [(body.name, body.type) for body in record_of(text).agencies] == [(name, kind)]


NONE = [
    "Ana Ruiz, a charity worker, counted 40.",
    "Ohio, a state of many groups, had 40.",
    "Nine were held in Varna, a resort in a network of towns.",
    "They fled Los Santos, a rebel group said.",
]


@pytest.mark.parametrize("text", NONE, ids=str)
def test_what_is_described_as_something_else_is_no_body(record_of, text):
    assert [body for body in record_of(text).agencies if body.type == "ngo"] == []
