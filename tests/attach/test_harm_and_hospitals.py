"""What befell those to whom injuries were done, and those who went to hospital."""

import pytest


def fates(record):
    return [(f.span.text, f.outcome and f.outcome.value) for f in record.figures if not f.derived]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crash caused severe injuries to 12 passengers.", [("12", "injured")]),
        (
            "The blast resulted in four deaths and burns to nine workers.",
            [("four", "killed"), ("nine", "injured")],
        ),
        (
            "It led to the death of three riders and injuries to two others.",
            [("three", "killed"), ("two", "injured")],
        ),
        ("Nine deaths and injuries were logged.", [("Nine", "killed")]),
        ("Two deaths and injuries to 12 were logged.", [("Two", "killed"), ("12", "injured")]),
        ("Deaths and injuries rose to 20 in Kano.", [("20", "killed")]),
        ("One man suffered a head injury.", [("One", "injured")]),
        ("Two guards suffered minor injury in Accra.", [("Two", "injured")]),
        ("One woman received a gunshot wound to the leg.", [("One", "injured")]),
        (
            "Two cyclists sustained a broken arm and one had a concussion.",
            [("Two", "injured"), ("one", "injured")],
        ),
        ("One officer suffered a fatal gunshot wound.", [("One", "killed")]),
        ("Three men suffered a heart attack during the march.", [("Three", "sick")]),
        ("Two men died after suffering a heart attack.", [("Two", "killed")]),
        ("Some 40,000 residents suffered power cuts.", [("40,000", None)]),
        # none was done, or nothing of the kind
        ("There is a threat of injury to 30 pupils.", [("30", None)]),
        ("There were no injuries to the 40 pupils.", [("no", "injured"), ("40", None)]),
        ("He spoke to 12 people.", [("12", None)]),
        ("There was damage to 12 homes.", [("12", None)]),
    ],
)
def test_injuries_to_people_befell_them(record_of, text, expected):
    assert fates(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five others went to local hospitals on their own.", [("Five", "hospitalised")]),
        ("Two walked into a hospital with wounds.", [("Two", "hospitalised")]),
        ("Four drove themselves to an area hospital.", [("Four", "hospitalised")]),
        ("Three others drove themselves to hospitals.", [("Three", "hospitalised")]),
        ("Three officers went to the hospital to question him.", [("Three", None)]),
        ("Ten women went to a local hospital to give blood.", [("Ten", None)]),
        ("Two nurses went to the hospital to work.", [("Two", None)]),
        ("Two men walked into a bank near a hospital.", [("Two", None)]),
    ],
)
def test_who_went_to_hospital_hurt(record_of, text, expected):
    assert fates(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The shooting left seven people wounded and one person dead.",
            [("seven", "injured"), ("one", "killed")],
        ),
        (
            "It left four people homeless and two in hospital.",
            [("four", "displaced"), ("two", "hospitalised")],
        ),
        (
            "The blast left nine injured, two dead and four missing.",
            [("nine", "injured"), ("two", "killed"), ("four", "missing")],
        ),
        ("Four shot, two dead in Tema", [("Four", "injured"), ("two", "killed")]),
        ("Gunmen shot four people dead.", [("four", "killed")]),
        ("Five are reported to have drowned.", [("Five", "killed")]),
        ("Ten drivers were reported to prosecutors.", [("Ten", None)]),
    ],
)
def test_each_has_the_fate_that_stands_next_to_it(record_of, text, expected):
    assert fates(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine workers were ferried to three hospitals in Kano.",
            [("Nine", "hospitalised"), ("three", None)],
        ),
        ("The blaze sent nine to area hospitals.", [("nine", "hospitalised")]),
        ("Crews drove nine pupils to a nearby clinic.", [("nine", "hospitalised")]),
        ("Nine others were flown on Sunday to a burns unit.", [("Nine", "hospitalised")]),
        (
            "Three were treated at the scene while two were airlifted to trauma centers.",
            [("Three", "injured"), ("two", "hospitalised")],
        ),
        ("Nine riders were hurt and rushed to Mercy Medical Center.", [("Nine", "injured")]),
        # another errand, another place, or another's stay
        ("The army drove 40 soldiers to a base near the clinic.", [("40", None)]),
        ("The state sent 40 nurses to hospitals in Kano.", [("40", "transferred")]),
        ("The bus was carrying 40 people to a hospital in Kano.", [("40", None)]),
        ("The bodies of nine welders were taken to a hospital morgue.", [("nine", "killed")]),
        ("Nine men were sent to a camp as the clinic had closed.", [("Nine", "transferred")]),
        ("Nine were ferried", []),
    ],
)
def test_who_is_brought_to_a_place_of_care_by_whatever_verb(record_of, text, expected):
    assert fates(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The 19 children have been sent to Asha Ashram in Pune.", "in_care"),
        ("Two girls have been sent to a girls home at Civil Lines.", "in_care"),
        ("The nine women were moved to a safe house in Accra.", "in_care"),
        ("Twelve girls were placed in a children's home.", "in_care"),
        ("Six boys were handed to a child care home in Bari.", "in_care"),
        ("Nine children were sent to their homes.", "transferred"),
        ("Twelve men were sent to a detention centre in Oran.", "transferred"),
        ("Police sent nine volunteers to the shelter.", "transferred"),
        ("Some 300 residents were moved to shelters before the storm.", "evacuated"),
        ("Nine miners are confined underground in Lota.", "trapped"),
        ("Nine rebels are confined in Lota.", "arrested"),
        ("Gunmen carried six traders off into the bush.", "abducted"),
        ("The navy stopped a boat carrying 32 traders off the northern coast.", "stopped"),
        ("A boat carrying 32 traders off Lampedusa sank.", None),
    ],
    ids=lambda value: str(value)[:48],
)
def test_who_came_into_care_or_was_held(record_of, text, outcome):
    assert fates(record_of(text))[0][1] == outcome
