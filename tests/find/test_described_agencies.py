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
    ("The Vesta news agency said nine were held.", "Vesta news agency", "media"),
    ("The Finnish news agency Vesa counted nine deaths, Vesa said.", "Vesa", "media"),
    ("The semi-official Ziba news agency put the dead at 12.", "Ziba news agency", "media"),
    ("St. Louis police held nine men.", "St. Louis police", "police"),
    ("Fighters of al Qaeda killed nine.", "al Qaeda", "armed_group"),
    ("The UN Office for the Coordination of Humanitarian Affairs saw 40 flee. OCHA fed 12.",
     "UN Office for the Coordination of Humanitarian Affairs", "international"),
    ("Interior Ministry: 40 held\n\nThe Ministry of Interior (MoI) said 40 were held on Monday.",
     "Ministry of Interior", "government"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "kind"), BODIES, ids=[body[1] for body in BODIES])
def test_name_is_read_whole(record_of, text, name, kind):
    assert [(body.name, body.type) for body in record_of(text).agencies] == [(name, kind)]


NOT_NAMED = [
    ("Nine Palestinians died in the West Bank and two on the South Bank.", []),
    ("A guard told Reuters police had killed two men.", ["Reuters", "police"]),
    ("Bandits killed 20 in Tsafe local government area.", []),
    ("Nine died in the St Ann Police Division.", []),
    ("A Russian news agency said nine died.", []),
    ("The news agency said 40 died.", []),
    ("Kano police told Reuters nine had died.", ["Kano police", "Reuters"]),
    ("The World Bank lent nine farmers money in the West Bank.", ["World Bank"]),
    ("The Ogun State Police Command held nine.", ["Ogun State Police Command"]),
]


@pytest.mark.parametrize(("text", "names"), NOT_NAMED, ids=[text for text, _ in NOT_NAMED])
def test_places_areas_and_speech_make_no_bodies(record_of, text, names):
    assert [body.name for body in record_of(text).agencies] == names


NONE = [
    "Ana Ruiz, a charity worker, counted 40.",
    "Ohio, a state of many groups, had 40.",
    "Nine were held in Varna, a resort in a network of towns.",
    "They fled Los Santos, a rebel group said.",
]


@pytest.mark.parametrize("text", NONE, ids=str)
def test_what_is_described_as_something_else_is_no_body(record_of, text):
    assert [body for body in record_of(text).agencies if body.type == "ngo"] == []
