"""Who was saved, carried off or left, in words that tell it of themselves."""

import pytest

TOLD = [
    ("Three survivors of a shipwreck landed in Bari.", [("victim", "rescued")]),
    ("The boat sank. Four survivors were taken to hospital.", [("victim", "hospitalised")]),
    ("The boat sank. There were no survivors.", [("victim", None)]),
    ("The bus crashed. Two survivors spoke to us.", [("victim", None)]),
    ("In the wreck 60 survivors of abuse told their story.", [("victim", "exploited")]),
    ("Two survivors said that gunmen stopped their boat.", [("victim", None)]),
    ("A bus overturned. There were four survivors.", [("victim", None)]),
    ("Two survivors of the 1996 ferry disaster laid flowers.", [("victim", None)]),
    ("Gunmen made off with 14 villagers.", [("victim", "abducted")]),
    ("The gang made away with four pupils.", [("victim", "abducted")]),
    ("The thieves made off with 12 phones.", []),
    ("He went away with 12 friends.", [("other", None)]),
    ("Guards looked for 60 inmates who escaped through a hole.", [("suspect", "escaped")]),
    ("The number of women that died was 120.", [("victim", "killed")]),
    ("Ninety miners climbed to the surface.", [("victim", "escaped")]),
    # Who is arrested for being there without papers is a suspect; others on the move are none.
    ("Officers arrested 95 undocumented migrants.", [("suspect", "arrested")]),
    ("Officers detained 95 migrants.", [("other", "arrested")]),
    ("Some 95 undocumented migrants drowned.", [("victim", "killed")]),
    # Of a whole only some are left so.
    (
        "Some 39 people were saved, leaving 76 of the ferry's 118 passengers missing.",
        [("victim", "rescued"), ("victim", "missing"), ("victim", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text for text, _ in TOLD])
def test_role_and_fate(record_of, text, expected):
    figures = [f for f in record_of(text).figures if f.unit.value == "person"]
    told = [
        (f.role and f.role.value, f.outcome and f.outcome.value) for f in figures if not f.derived
    ]
    assert told == expected


def test_a_rescue_service_saves_whom_it_picks_up(record_of):
    text = "Spain's rescue service picked up 118 people from two boats. A bus picked up 18 pupils."
    saved, pupils = [f for f in record_of(text).figures if f.unit.value == "person"]
    assert (saved.role.value, saved.outcome.value) == ("victim", "rescued")
    assert pupils.outcome is None
