"""Bodies by what they are for, UN agencies by theirs, forces that are told before their name."""

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Spanish sea rescue agency said two died.", ["Spanish sea rescue agency"]),
        ("Peru's civil defence institute said 4 died.", ["Peru's civil defence institute"]),
        ("The Lima road safety authority held nine.", ["Lima road safety authority"]),
        (
            "Turkey's disaster and emergency management authority said nine were saved.",
            ["Turkey's disaster and emergency management authority"],
        ),
        ("The Saudi-led coalition killed nine men.", ["Saudi-led coalition"]),
        ("The Senate intelligence committee heard nine.", ["Senate intelligence committee"]),
        ("Bam's municipal council housed 40 families.", ["Bam's municipal council"]),
        ("The Lincoln SWAT team held nine.", ["Lincoln SWAT team"]),
        ("The Harris County Constable's Office held nine.", ["Harris County Constable's Office"]),
        ("The Cox's Bazar district administration met.", ["Cox's Bazar district administration"]),
        ("The Saleh regime killed 12 men.", ["Saleh regime"]),
        (
            "U.S. Immigration and Customs Enforcement held nine.",
            ["U.S. Immigration and Customs Enforcement"],
        ),
        # Generic: nobody's name.
        ("A fitness regime helped nine.", []),
        ("The national disaster mitigation agency said six died.", []),
        ("A federal grand jury indicted nine men.", []),
        # No bodies, or others.
        ("The emergency department treated nine.", []),
        ("Water service was cut to 300 homes.", []),
        ("A UK employment agency hired nine women.", []),
        ("He sold his New York home and office.", []),
        ("Britain's MI5 spy agency held two.", ["MI5"]),
        (
            "An Immigration and Customs Enforcement office held two.",
            ["Immigration and Customs Enforcement"],
        ),
        ("A coalition of parties won nine seats.", []),
        ("Nine died in Mohmand Agency, a district.", []),
        ("Massive Prison Breakout In Lomba\n\nNine men fled.", []),
    ],
    ids=lambda value: str(value)[:40],
)
def test_named_bodies(record_of, text, wanted):
    assert [a.name for a in record_of(text).agencies if not a.generic] == wanted


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The U.N. Refugee Agency counted 30. UNHCR said two died.", 1),
        ("The UN's children's agency freed 40 boys. Unicef runs it.", 1),
        ("Police held three men. Kisumu Police thanked the public.", 1),
        ("Police held three men. Two officers left the Kisumu Police Station.", 2),
        ("Police held three men. Chinese riot police were sent in.", 2),
        ("The army held three men. The Peruvian army denied it.", 2),
        ("The National Disaster Agency said six died. Indonesia's disaster agency erred.", 1),
        ("Liberia's health ministry counted 12 cases. The health ministry of Guinea had 14.", 2),
        ("The World Anti-Doping Agency banned two. The US Anti-Doping Agency appealed.", 2),
        ("The National Rescue Agency (Basarnel) saved six. Basarnel has 30 divers.", 1),
    ],
    ids=lambda value: str(value)[:40],
)
def test_bodies_told_twice_are_one(record_of, text, bodies):
    assert len(record_of(text).agencies) == bodies


def test_a_place_in_brackets_is_no_short_name(record_of):
    (body, *_) = record_of("The Ministry of Health (Liberia) counted 6 cases in Liberia.").agencies

    assert body.acronym is None
