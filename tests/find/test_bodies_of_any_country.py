"""Bodies whose names nobody has listed, and counts that stand behind days and great words."""

import pytest
from tests.phenomena.readings import assert_read

from statextract import extract

BODIES = [
    ("The Directorate of Civil Protection said nine had died.",
     [("Directorate of Civil Protection", "government")]),
    ("A statement by the Ministry of Civil Protection and Rural Roads counted nine.",
     [("Ministry of Civil Protection and Rural Roads", "government")]),
    ("The Tunisian Civil Protection found nine bodies.",
     [("Tunisian Civil Protection", "government")]),
    ("The Economic Community of Island States sent nine men.",
     [("Economic Community of Island States", "international")]),
    ("The Cebu Land Rights Watchdog counted nine killings. The watchdog named three.",
     [("Cebu Land Rights Watchdog", "ngo")]),
    ("The Inter-American Commission on Prisons saw nine men.",
     [("Inter-American Commission on Prisons", "international")]),
    ("The Inter-Ministerial Committee on Floods met nine men.",
     [("Inter-Ministerial Committee on Floods", "government")]),
    ("The Bolivian Institute of Statistics counted nine deaths.",
     [("Bolivian Institute of Statistics", "government")]),
    ("RRO fed nine men. The Rural Roads Office, or RRO, has 40 staff.",
     [("Rural Roads Office", "government")]),
    ("The Centre for Racial Justice counted nine arrests.",
     [("Centre for Racial Justice", "ngo")]),
    ("The Court of Appeal Justice Ana Ruiz freed nine men.", []),
    ("Operation United Front netted nine arrests.", []),
    ("Operation Clean Command led to nine arrests.", []),
    ("The Operation Rescue Foundation fed nine girls.", [("Operation Rescue Foundation", "ngo")]),
    ("Nine died, the Hill City News Service said.", [("Hill City News Service", "media")]),
    ("Fundación Alba fed nine girls.", [("Fundación Alba", "ngo")]),
    ("Lawyers for Human Rights counted nine arrests.", [("Lawyers for Human Rights", "ngo")]),
    ("Nine died, said Parents for Safe Roads.", [("Parents for Safe Roads", "ngo")]),
    ("The Bureau of Rural Statistics counted nine deaths.",
     [("Bureau of Rural Statistics", "government")]),
    ("Nine were taken to King George's Medical University.",
     [("King George's Medical University", "health")]),
    ("Nine were taken to the General Hospital in Beira.", [("General Hospital", "health")]),
    ("Nine were hurt near the Fort Hospital junction.", []),
    ('"Save the Otters has fed nine," he said.', [("Save the Otters", "ngo")]),
    ("Save the date: nine men will talk.", []),
    ("Lawyers for Ahmed Odera said nine had died.", []),
    ("Workers for the Odera family said nine had died.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bodies"), BODIES, ids=[text for text, _ in BODIES])
def test_body_is_read_by_its_noun(text, bodies):
    assert [(body.name, body.type) for body in extract(text).agencies] == bodies


READINGS = [
    (
        "a day is no name with an age behind it",
        "Guards held 82 people on Tuesday, 32 from Mali and 50 from Togo.",
        {"82": "arrested", "32": "ML of:82", "50": "TG of:82"},
    ),
    ("a person called as a month", "June, 32, from Hove, was the first of 40 victims.",
     {"32": "no figure", "40": "victim"}),
    (
        "those saved are told by country",
        "Some 82 students were rescued off Dakar: 32 from Fiji, 46 from Laos and four from Peru.",
        {"32": "rescued FJ", "46": "rescued LA", "four": "rescued PE"},
    ),
    (
        "those evacuated are told by where they were",
        "In all, 82 people were evacuated: 32 from Sudan, 46 from Yemen and four from Syria.",
        {"32": "evacuated no:same", "46": "evacuated"},
    ),
    (
        "those who are counted by country behind a verb of being",
        "Those rescued included 32 from Fiji, 46 from Laos and four from Peru.",
        {"32": "rescued FJ", "46": "rescued LA", "four": "rescued PE"},
    ),
    (
        "most, with their number between dashes, and the others",
        (
            "Police found 407 migrants in two trailers. Most of those found – 261 – are"
            " Guatemalans. The others come from Honduras (88), El Salvador (31) and Peru (27)."
        ),
        {"261": "GT of:407", "88": "HN of:407", "31": "SV of:407", "27": "PE of:407"},
    ),
    ("most, with their number in brackets", "Police held 40 men. Most of the men (24) are Danes.",
     {"24": "DK of:40"}),
    ("what most of them are, behind commas",
     "The fire killed 40 people. Most of them, 24, were women.",
     {"24": "killed female of:40"}),
    ("what most of them are, behind dashes", "The fire killed 40. Most – 24 – were children.",
     {"24": "killed minor of:40"}),
    ("the bulk of them, behind dashes",
     "The mudslide killed 60. The bulk of the victims – 32 – were girls.",
     {"32": "killed female of:60"}),
    ("things of which most are told are nobody",
     "The fire killed 40 people. Most of the cars (14) were lost.",
     {"14": "object no:of"}),
    ("citizens of the land whose ministry tells of them",
     "Peru's foreign ministry said on Monday that 56 of its citizens had been held in Beira.",
     {"56": "PE arrested"}),
    (
        "what all of them are, far behind them",
        "All 30 of the seamen found in a lorry in Galati in the early hours of Sunday were Danes.",
        {"30": "DK"},
    ),
    ("a record number is an object", "Police arrested a record 475 people last year.",
     {"475": "suspect arrested"}),
    ("a number told precisely is an object", "Officers detained precisely 47 men accused of arson.",
     {"47": "suspect arrested"}),
    ("hundreds upon hundreds are one quantity", "Hundreds upon hundreds of miners were hurt.",
     {"Hundreds upon hundreds": "victim injured", "hundreds": "no figure"}),
    ("youngsters and retirees", "The fire killed 12 youngsters and nine retirees.",
     {"12": "killed minor", "nine": "killed elderly"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in READINGS], ids=[case[0] for case in READINGS]
)
def test_reading(text, expected):
    assert_read(text, expected)


def test_lands_that_people_were_brought_from_give_no_nation():
    text = "In all, 82 people were evacuated: 32 from Sudan, 46 from Yemen and four from Syria."
    assert [figure.nationality for figure in extract(text).figures] == [()] * 4


def test_force_is_a_police_body_told_before():
    agencies = extract("The Road Police held nine men. The force asked for help.").agencies
    assert [[mention.text for mention in body.mentions] for body in agencies] == [
        ["Road Police", "force"]
    ]
