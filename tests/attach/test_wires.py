"""Who the counted of agency reports are, and what befell them."""

import pytest

TOLD = [
    ("others-of-fighters", "Troops killed 22 rebels and wounded 11 others in Kivu.", "suspect"),
    ("others-in-operations", "Nine militants died and four others were hurt in raids.", "suspect"),
    ("others-of-bombers", "Two bombers were killed and 20 others wounded in raids.", "victim"),
    ("others-of-an-attack", "Three rebels were killed and 20 others hurt in an attack.", "victim"),
    ("others-of-soldiers", "Troops killed two rebels; five soldiers and 20 others died.", "victim"),
    ("others-named", "Troops killed two rebels and hurt 20 others, mostly farmers.", "victim"),
    ("in-a-gunfight", "Three rebels and two soldiers were killed in a gunfight.", "victim"),
    ("in-an-encounter", "Two jawans were killed in an encounter with Maoists.", "victim"),
    ("dacoits", "Four dacoits were killed in an encounter.", "suspect"),
    ("attackers", "The attackers, between eight and ten men, wore uniforms.", "suspect"),
    ("victims", "The victims, between eight and ten men, wore uniforms.", "victim"),
    ("by-the-rebels", "Those freed by the rebels include three journalists.", "other"),
    ("the-rebels", "The rebels include three journalists.", "suspect"),
    ("taliban", "An army operation killed 13 Taliban.", "suspect"),
    ("others-of-taliban", "An army raid killed 13 Taliban and wounded 11 others.", "suspect"),
    ("houthis", "Air raids killed 12 Houthis.", "suspect"),
    ("taliban-commanders", "A drone killed two Taliban commanders.", "suspect"),
    ("members-of-the-pkk", "Nine members of the PKK died in Van.", "suspect"),
    ("militia", "The attack killed nine members of Amal and four Amal commanders.", "victim"),
    ("is-members", "Troops killed nine Boko Haram members.", "suspect"),
    ("members-of-the-army", "Nine members of the army died in Van.", "victim"),
    ("held-by-hamas", "Hamas shot nine members of one family.", "victim"),
    ("is-victims", "Nine Boko Haram victims were buried.", "victim"),
    ("supporters", "Two Hezbollah supporters were hurt.", "victim"),
    ("one-militant", "Two soldiers and a militant were killed in Kivu.", "suspect"),
]


@pytest.mark.parametrize(("text", "role"), [c[1:] for c in TOLD], ids=[c[0] for c in TOLD])
def test_the_last_of_a_wire_have_their_role(record_of, text, role):
    assert record_of(text).figures[-1].role == role


FATES = [
    ("rebels-hold", "The rebels are still holding four soldiers in Arauca.", ["abducted"]),
    ("police-hold", "The police are still holding four soldiers in Arauca.", ["arrested"]),
    ("gunmen-took", "Gunmen took nine nuns from a clinic in Jos.", ["abducted"]),
    ("rebels-carried", "Rebels took nine wounded men to Sudan.", ["injured"]),
    ("teachers-took", "Teachers took nine pupils from a school in Jos.", [None]),
    ("in-the-ambush", "Nine people were taken in the ambush in Arauca.", ["abducted"]),
    ("in-a-raid", "Nine cooks were taken in a raid by immigration agents.", [None]),
    ("blamed", "Rebels held 12 officials responsible for the deaths.", [None]),
    ("surprised", "Gunmen took two bodyguards by surprise.", [None]),
    ("robbed", "Gunmen took 12 passengers' money.", [None]),
    ("to-hospital", "Nine people were taken to hospital in Arauca.", ["hospitalised"]),
    ("in-captivity", "Nine pupils remain in captivity in Zamfara.", ["abducted"]),
    ("left-captive", "The raid left nine pupils in captivity in Zamfara.", ["abducted"]),
    ("critical", "Nine pupils were hurt; six were critical.", ["injured", "injured"]),
    ("critics", "Six senators were critical of the plan.", [None]),
    ("hurt-and-about-80", "Nine were hurt and about 80 are missing.", ["injured", "missing"]),
    ("toll-rose-to-about", "The toll rose to about 80.", ["killed"]),
    (
        "whose-boat-sank",
        "Three of the 14 fishermen whose boat capsized on Monday have been confirmed dead.",
        ["killed", None],
    ),
    ("whose-sons-died", "Twelve mothers whose sons died in the war were paid.", [None]),
    (
        "of-the-original",
        "Of the original 29 crew members, one died and two fell ill.",
        [None, "killed", "sick"],
    ),
    ("flown-or-driven", "Nine pupils were flown or driven to hospitals.", ["hospitalised"]),
    (
        "crew-and-passengers",
        "The crash killed six crew and three of the 11 passengers on board.",
        ["killed", "killed", None],
    ),
]


@pytest.mark.parametrize(("text", "fates"), [c[1:] for c in FATES], ids=[c[0] for c in FATES])
def test_captors_and_crashes_tell_a_fate(record_of, text, fates):
    assert [figure.outcome for figure in record_of(text).figures] == fates


def test_events_named_by_their_order_are_no_people(record_of):
    text = "It was the third attack in Jos; the previous two killed 75 people."

    assert [figure.span.text for figure in record_of(text).figures] == ["75"]
