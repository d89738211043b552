"""Roundups, raids and later tolls as papers of South Asia, Africa and the Pacific tell them.

Readings are written as in ``test_newsroom``.
"""

import pytest
from tests.phenomena.readings import assert_read

from statextract import extract

READINGS = [
    (
        "earlier in the day is the day of saying",
        (
            "Six people died, the minister said on 18 April 2025. The boat sank earlier in"
            " the day with 30 people on board."
        ),
        {"Six": "when:2025-04-18", "30": "when:2025-04-18"},
    ),
    (
        "as of an update on a day",
        "Dengue fever cases have reached 793, as of the latest update on 21 April 2025.",
        {"793": "case when:../2025-04-21"},
    ),
    (
        "according to an update on a day",
        "Dengue fever cases have reached 793, according to an update on Monday.",
        {"793": "case no:when"},
    ),
    (
        "a later toll is no part of an earlier one",
        "The ministry said on Monday that 12 people had died of cholera. By Tuesday, 14 had died.",
        {"14": "killed no:of"},
    ),
    (
        "the dead of one place of a roundup are told again below",
        (
            "Crashes killed 12 people on Saturday.\n\nOf the dead, eight died in Tangail and four"
            " in Bogura.\n\nIn Tangail, eight people were killed when a bus hit a truck."
        ),
        {"eight": "of:12", "eight@2": "same:eight"},
    ),
    (
        "as many died in another collision",
        (
            "At least 10 people were killed in separate road accidents in Chattogram and Faridpur"
            " on Tuesday. Five people were killed in Hathazari upazila of Chattogram. Besides, a"
            " head-on collision between two buses left five people dead in Faridpur."
        ),
        {"Five": "of:10 no:same", "five": "of:10 no:same"},
    ),
    (
        "one of those who died is told of meanwhile",
        "Four people died in Goma. Meanwhile, a nurse was among the four people who died.",
        {"four": "same:Four"},
    ),
    (
        "a total of several days is of none of them",
        (
            "A total of 14 people were killed and 37 injured in separate road accidents in"
            " Dinajpur, Bhola and Rangpur.\n\nTwo youths were killed in Sadar Upazila on"
            " Sunday.\n\nThree people were killed and four injured in Lalmohan Upazila on"
            " Saturday.\n\nTwo women were killed and 16 others hurt in Nandigram upazila on Friday."
        ),
        {"14": "no:when", "37": "no:when", "four": "of:37", "16": "of:37"},
    ),
    (
        "a headline names a people by its adjective, the story by its noun",
        (
            "Over 250 undocumented Bangladeshi migrants detained in Klang\n\nOfficers detained 425"
            " foreigners, including 252 Bangladeshis, on Monday."
        ),
        {"250": "BD", "252": "of:425 same:250"},
    ),
    (
        "those held in one raid and another make up those of a series",
        (
            "The NBI arrested 15 Chinese nationals during a series of operations. It first raided a"
            " hotel on 11 December where three Chinese nationals were arrested.\n\nAnother raid on"
            " 13 December led to the arrest of 12 Chinese."
        ),
        {"15": "no:when", "three": "of:15", "12": "of:15"},
    ),
    (
        "raids of which not all is told tie by their order only",
        ("Police arrested 30 people in a raid in Goma. Another raid led to the arrest of 18 men."),
        {"18": "no:of"},
    ),
    (
        "them are people of all the kinds told before",
        "Police arrested 30 men and 12 women. Of them, 35 were charged.",
        {"35": "suspect charged no:of"},
    ),
    (
        "the kinds of those aboard are none of them all there were",
        (
            "Nineteen people lost their lives. The bus was carrying 39 adults, four children and"
            " one driver. Of them, 27 people escaped."
        ),
        {"Nineteen": "killed no:of", "27": "no:of"},
    ),
    (
        "them are all of the kinds whose total is told",
        "Officers rescued 42 people: 30 men and 12 women. Of them, 35 were flown home.",
        {"30": "of:42", "35": "of:42"},
    ),
    (
        "things beside people are none of them",
        "Police arrested 30 men and seized 12 guns. Of them, five were charged.",
        {"five": "charged of:30"},
    ),
    (
        "a day on which something was confirmed",
        "The minister on 18 April 2025 confirmed that 19 people had died in the crash.",
        {"19": "killed no:when"},
    ),
    (
        "a day on which suspects were paraded",
        "Parading the suspects on 18 April 2025, the Commissioner said eight men were grabbed.",
        {"eight": "suspect no:when"},
    ),
    (
        "a day on which people died who are spoken of",
        "Speaking of the nine people killed on 18 April 2025, the bishop wept.",
        {"nine": "killed when:2025-04-18"},
    ),
    (
        "some of those who were checked are held",
        "Police checked 120 motorists in Kumasi, with 14 arrested for drunk driving.",
        {"120": "other", "14": "suspect arrested of:120"},
    ),
    (
        "others are held beside those who took part",
        "A total of 300 people took part in the march, with five officers injured.",
        {"five": "injured no:of"},
    ),
    (
        "two who were named are not the two of some others",
        (
            "Police arrested seven people including two women.\n\nFaisal Salim and Omar Ali fled"
            " from custody. Gunmen had come to rescue the two."
        ),
        {"two@2": "no:same"},
    ),
    (
        "two who are named are the two told before",
        "Two men were held in Gao. John Roe and Peter Doe denied it. The two are brothers.",
        {"two": "same:Two"},
    ),
    (
        "deaths and arrests as papers put them",
        (
            "Nine fishermen met a watery grave off Negombo. Six jawans laid down their lives in"
            " Sukma. Police grabbed 11 youths in Tema. Twelve hawkers were hauled to court."
        ),
        {
            "Nine": "victim killed",
            "Six": "victim killed",
            "11": "suspect arrested",
            "Twelve": "suspect charged",
        },
    ),
    (
        "each list of arrests has its highest number",
        (
            "Gauteng police held 146 suspects for murder. Pretoria recorded the highest number of"
            " arrests with 46, followed by Soweto with 22, Benoni with 19 and then Springs with 17."
        ),
        {"46": "of:146", "22": "of:146", "19": "of:146 arrested", "17": "of:146 arrested"},
    ),
    (
        "the most of those of whom the clause before tells",
        (
            "A total of 2,626 people were held. In May 970 suspects were arrested for theft, with"
            " Limpopo recording the highest number of arrests with 408."
        ),
        {"408": "of:970"},
    ),
    (
        "the majority of those of whom the clause before tells",
        "In May 141 suspects were held for rape, with the majority of arrests in Benoni at 30.",
        {"30": "of:141"},
    ),
    (
        "rows of wards and coaches count nobody",
        "In wards 5, 6 and 7 of the town 40 people were evacuated. Coaches 3 and 4 burnt.",
        {"5": "no figure", "7": "no figure", "40": "evacuated", "3": "no figure"},
    ),
    (
        "a clause behind while keeps its day",
        (
            "While 36 residents were kidnapped on 5 May 2025 by bandits, four people were killed"
            " and 30 others abducted on 7 May 2025."
        ),
        {"36": "when:2025-05-05", "four": "when:2025-05-07", "30": "when:2025-05-07"},
    ),
    (
        "the victims were part of a group",
        (
            "At least 38 villagers have been killed in Banga. The victims were part of a group of"
            " 56 persons abducted by bandits."
        ),
        {"38": "of:56"},
    ),
    (
        "others who were part of a group",
        "Nine women were freed. The gunmen were part of a group of 40 rebels.",
        {"Nine": "no:of"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in READINGS], ids=[case[0] for case in READINGS]
)
def test_southern_roundups_are_read(text, expected):
    assert_read(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Police held 146 suspects for murder. Benoni recorded the highest number of arrests"
            " with 46.\n\nOfficers held 300 suspects for theft. Springs had the highest number of"
            " arrests with 108."
        ),
        (
            "Bandits have abducted 66 people. While 36 residents were kidnapped in Keke, 30 others"
            " were abducted in Morai.\n\nThe bandits went away with 36 residents of Keke.\n\nIn"
            " Morai, online papers reported, over 30 others were kidnapped."
        ),
    ],
    ids=["highest", "rounded"],
)
def test_southern_roundups_are_not_doubted(text):
    findings = [finding.kind.value for finding in extract(text).findings]
    assert not {"fail", "review"} & set(findings)
