"""Bodies as newsrooms name them: what is one body, of which type, and what is none."""

import pytest

BODIES = [
    # Types by the words about the noun.
    ("The Dock Workers Union said nine were hurt.", [("Dock Workers Union", "ngo")]),
    ("The Malian Nurses Organisation counted nine.", [("Malian Nurses Organisation", "ngo")]),
    ("The African Union sent nine men.", [("African Union", "international")]),
    (
        "The Islamic Cooperation Organisation met nine men.",
        [("Islamic Cooperation Organisation", "international")],
    ),
    ("The National Malaria Control Programme found nine cases.",
     [("National Malaria Control Programme", "health")]),
    ("The Rail Accident Investigation Branch spoke to nine men.",
     [("Rail Accident Investigation Branch", "government")]),
    ("The Senate Health Committee heard nine doctors.",
     [("Senate Health Committee", "government")]),
    ("The Homicide and Gang Command held nine men.", [("Homicide and Gang Command", "police")]),
    ("Divers of the Naval Service found nine.", [("Naval Service", "military")]),
    ("Nine were taken to Hull Royal Infirmary.", [("Hull Royal Infirmary", "health")]),
    ("Harlan County EMS treated nine people.", [("Harlan County EMS", "health")]),
    ("The Armed Support Unit held nine men.", [("Armed Support Unit", "police")]),
    ("The Roads Policing Unit stopped nine men.", [("Roads Policing Unit", "police")]),
    ("The Kano State Sector Command said nine died.", [("Kano State Sector Command", "police")]),
    ("The Smith County Task Force held nine.", [("Smith County Task Force", "police")]),
    ("The City Health Task Force treated nine.", [("City Health Task Force", "health")]),
    ("The US Central Command lost nine men.", [("US Central Command", "military")]),
    ("Joint Task Force Alpha charged nine men.", [("Joint Task Force Alpha", "government")]),
    ("Nine crossed at Mai Control Post.", []),
    ("In the 4100 block of West Congress nine were shot.", []),
    ("Nine were taken to the Burn Unit.", [("Burn Unit", "health")]),
    ("The Mesa Tactical Narcotics Team held nine.", [("Mesa Tactical Narcotics Team", "police")]),
    # What ends another name, or is a town in a dateline.
    ("The company Cruz Andina said nine were hurt.", []),
    ("Peru's Andina said nine were hurt.", [("Andina", "media")]),
    ("Turkish Anadolu said nine were hurt.", [("Anadolu", "media")]),
    ("NICE — A lorry killed 84 people.", []),
    ("NICE said nine drugs were safe.", [("NICE", "health")]),
    # Where a name begins and ends.
    ("The Prince Edward's County Police Department held nine men.",
     [("Prince Edward's County Police Department", "police")]),
    ("The Military Police of Rio de Janeiro lost nine men.",
     [("Military Police of Rio de Janeiro", "military")]),
    ("The Federal Bureau of Investigation's (FBI) agents held nine.",
     [("Federal Bureau of Investigation", "police")]),
    ("The NGO Lumen Foundation fed nine girls.", [("Lumen Foundation", "ngo")]),
    ("Norway's high court of appeal freed nine men.",
     [("Norway's high court of appeal", "court")]),
    ("The US military believed nine had died.", [("US military", "military")]),
    ("The US military base took in nine men.", []),
    ("The Odera administration freed nine men.", [("Odera administration", "government")]),
    ("NICE, the health body, said nine had died.", [("NICE", "health")]),
    ("NICE, France (AP) — Nine died.", [("AP", "media")]),
    # Offices told by who holds them, and not by those below or before them.
    ("Lyon County Sheriff Dan Wheeler said nine died.", [("Lyon County Sheriff", "police")]),
    ("Manhattan District Attorney Joan Birk charged nine.",
     [("Manhattan District Attorney", "court")]),
    ("Deputy District Attorney Ana Ruiz charged nine men.", []),
    ("Ex-Manhattan District Attorney Joan Birk met nine men.", []),
    ("U.S. Attorney for the Northern District of Ohio Joan Birk charged nine.",
     [("U.S. Attorney for the Northern District of Ohio", "court")]),
    ("Former U.S. Attorney Joan Birk met nine men.", []),
    ("The U.S Attorney's Office for the District of Utah charged nine.",
     [("U.S Attorney's Office for the District of Utah", "court")]),
    ("The Lyon County Sheriff's Office found nine. Lyon County Sheriff Dan Wheeler was there.",
     [("Lyon County Sheriff's Office", "police")]),
    ("The Lyon County Sheriff's Office Vice Unit held nine. Lyon County Sheriff David Carr spoke.",
     [("Lyon County Sheriff's Office Vice Unit", "police")]),
    ("Nine were taken to other EU countries.", []),
    ("UN member states counted nine.", []),
    ("The EU said nine had died.", [("EU", "international")]),
    # Names that go on, and what is said of them.
    ("The Kenyan Mission to the United Nations counted nine dead.",
     [("Kenyan Mission to the United Nations", "government")]),
    ("The Rotary Club of Nyeri Central fed nine families.",
     [("Rotary Club of Nyeri Central", "ngo")]),
    ("The Omani embassy in Rabat counted nine migrants.",
     [("Omani embassy in Rabat", "government")]),
    ("The French Gendarmerie law enforcement agency held nine men.",
     [("French Gendarmerie", "police")]),
    ("The Sandu rural hospital took in nine wounded.", [("Sandu rural hospital", "health")]),
    # One body.
    ("The Peruvian Senate heard nine men. The Senate then voted.",
     [("Peruvian Senate", "government")]),
    ("Nine sat in the Thai consulate. The Thai Consulate General in Lyon is shut.",
     [("Thai Consulate General in Lyon", "government")]),
    ("The Omani intelligence agency, the Directorate of Internal Security, held nine men.",
     [("Directorate of Internal Security", "government")]),
    ("The Forest County Sheriff's Office held nine men, an FCSO release said.",
     [("Forest County Sheriff's Office", "police")]),
    ("The Civil Guard, a rescue group also known as the Grey Caps, found nine.",
     [("Civil Guard", "police")]),
    ("He told the Knesset, the Israeli parliament, of nine deaths.",
     [("Israeli parliament", "government")]),
    ("The UN High Commission on Refugees (UNHCR) counted nine.",
     [("UN High Commission on Refugees", "international")]),
    # Two bodies, or another one than letters say.
    ("The Free Syrian Army killed nine men of the Syrian army.",
     [("Free Syrian Army", "armed_group"), ("Syrian army", "military")]),
    ("The Social Democrats (SPD) lost nine seats.", [("SPD", "other")]),
    ("The Seattle Police Department (SPD) held nine men.",
     [("Seattle Police Department", "police")]),
    ("The African Union's peacekeeping mission in Somalia (AMISOM) lost nine men.",
     [("African Union", "international"), ("AMISOM", "military")]),
    ("Aides to the Republican Senate leader met nine men.", [("Senate", "government")]),
    # No bodies.
    ("The club won the Champions League and nine fans were hurt.", []),
    ("The Arab League counted nine dead.", [("Arab League", "international")]),
    ("Nine came from the Soviet Union.", []),
    ("He met nine men in the Oval Office.", []),
    ("Nine men of the Home Office met him.", [("Home Office", "government")]),
    ("Nine fell on the Eastern Front of the war.", []),
    ("The Tana Water Diversion Project hired nine men.", []),
    ("The Polaris Project freed nine girls.", [("Polaris Project", "ngo")]),
    ("Ann Lee, the Deputy Chief Monitor, met nine men.", []),
    ("Nine fled (Photo: A. Lee/EPA).", []),
    ("The EPA said nine wells were foul.", [("EPA", "government")]),
    (
        "The office of the UN High Commissioner for Human Rights (OHCHR) counted nine dead.",
        [("office of the UN High Commissioner for Human Rights", "international")],
    ),
    (
        "The UN High Commissioner for Refugees counted nine dead in Gao.",
        [("UN High Commissioner for Refugees", "international")],
    ),
    ("The PNP Anti-Kidnapping Group freed nine.", [("PNP Anti-Kidnapping Group", "police")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bodies"), BODIES, ids=[text for text, _ in BODIES])
def test_named_bodies(record_of, text, bodies):
    agencies = record_of(text).agencies
    assert [(body.name, body.type) for body in agencies if not body.generic] == bodies


GENERIC = [
    ("Iraqi security forces killed nine.", "Iraqi security forces"),
    ("Iraqi forces killed nine.", "Iraqi forces"),
    ("The justice department said nine were charged.", "justice department"),
    ("The provincial health department counted nine.", "provincial health department"),
    ("The national disaster agency counted nine.", "national disaster agency"),
    ("Mr Odera's government said nine had died.", "government"),
    ("The NSD is the leading Omani intelligence agency and held nine.", "intelligence agency"),
]


@pytest.mark.parametrize(("text", "name"), GENERIC, ids=[text for text, _ in GENERIC])
def test_bodies_without_a_name(record_of, text, name):
    assert name in [body.name for body in record_of(text).agencies if body.generic]


def test_a_country_names_its_armed_forces_and_police(record_of):
    text = "Peru's armed forces found nine bodies; Chilean police held nine men."
    named = [body.name for body in record_of(text).agencies if not body.generic]
    assert named == ["Peru's armed forces", "Chilean police"]
