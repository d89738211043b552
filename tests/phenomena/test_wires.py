"""Stories of news agencies on mines, boats and epidemics, and what must be read of each figure.

The readings are those of ``test_newsroom``; all are of articles published on 24 April 2025, a
Thursday.
"""

import pytest
from tests.phenomena.readings import assert_read

MINES = [
    (
        "an hour ends no clause: the day behind it is that of the rescue",
        (
            "Five of the 14 men trapped in a pit in Zonguldak were rescued by 10:15 a.m. on"
            " Wednesday, crews said. The pit caved in on Tuesday."
        ),
        {"Five": "rescued of:14 when:2025-04-23", "14": "trapped when:2025-04-22"},
    ),
    (
        "a number behind a colon still begins a clause",
        "Police told of the dead and hurt in Gao: 15 were killed and nine were hurt.",
        {"15": "killed", "nine": "injured"},
    ),
    (
        "another gas leak is not the day of the story",
        (
            "Nine miners died when a shaft collapsed in Zonguldak. On Monday, another gas leak in"
            " Soma killed four miners."
        ),
        {"Nine": "killed no:when", "four": "killed when:2025-04-21"},
    ),
    (
        "another blast that the first sentence tells of is",
        "On Monday, another blast hit Kabul, killing six people. Twelve were hurt.",
        {"six": "killed when:2025-04-21", "Twelve": "injured when:2025-04-21"},
    ),
    (
        "those whom crews try to save are trapped, not saved",
        "Crews are continuing their efforts to save the remaining eight trapped miners in Soma.",
        {"eight": "trapped asserted"},
    ),
    (
        "so are those of whom it is said behind them",
        "Divers are working to rescue 15 miners trapped in a flooded pit near Gniezno.",
        {"15": "trapped asserted"},
    ),
    (
        "those for whom helicopters were used were saved; hostages may yet be freed",
        "Helicopters were used to rescue 40 trapped climbers. Troops try to free 23 hostages.",
        {"40": "rescued asserted", "23": "unrealised"},
    ),
    (
        "a headline's verb is that of the part",
        "Three of 14 abducted nuns freed in Kaduna\n\nThe bishop spoke of it on Monday.",
        {"Three": "rescued of:14", "14": "abducted"},
    ),
    (
        "who have been freed are all so far: those told next are some of them, others fill them",
        (
            "Four of the 12 miners have been freed in Soma. Two miners were lifted out of the pit"
            " at about 9 a.m. Crews had pulled out two other miners at dawn."
        ),
        {"Four": "of:12", "Two": "rescued of:Four", "two": "of:Four no:same"},
    ),
    (
        "who died in hospital are others than who died at the scene",
        "Seven of the 30 passengers died at the scene. Three died in hospital.",
        {"Seven": "of:30", "Three": "of:30"},
    ),
    (
        "three of them are of the rest that the sentence before tells of",
        (
            "Four of the 12 miners were freed. Crews are digging for the other eight miners."
            " Three of them are known to be alive."
        ),
        {"eight": "of:12", "Three": "of:eight"},
    ),
    (
        "all who were working underground; nobody of another leak days before was",
        (
            "A pit in Soma caved in on Wednesday. Then 13 miners were working underground and"
            " only two succeeded in fleeing. On Saturday, another leak at a pit killed six miners."
        ),
        {"two": "escaped of:13", "six": "killed no:of"},
    ),
]

BOATS = [
    (
        "the second of the boats told of had none of the dead of the next paragraph on board",
        (
            "Spain rescued two boats off Lanzarote on Wednesday. The first had 121 people on board,"
            " including six women. The second, a dinghy, had 61 people on board.\n\nIn all 39 men"
            " died in a shipwreck on Monday, a charity said."
        ),
        {"six": "of:121", "39": "killed no:of"},
    ),
    (
        "what is told right behind a boat is of it",
        (
            "Two ferries collided off Cebu on Monday. The first carried 140 people. Nine of them"
            " died and 12 are missing."
        ),
        {"Nine": "of:140", "12": "of:140"},
    ),
]

EPIDEMICS = [
    (
        "a list of places goes on from the relative clause that opens it",
        (
            "The ministry reported 42 cholera cases on Monday, of which 25 were found in Aden, nine"
            " in Taiz and eight in Lahj."
        ),
        {"25": "of:42", "nine": "case of:42", "eight": "case of:42"},
    ),
    (
        "but others may be elsewhere",
        "Police held 96 people in Basra, including 84 men and 12 women, and five in Amara.",
        {"84": "of:96", "five": "no:of"},
    ),
    (
        "new local cases are none of the imported ones",
        (
            "Kenya found 15 new local cholera cases on Tuesday. A total of 736 imported cholera"
            " cases have been reported so far."
        ),
        {"15": "case no:of"},
    ),
    (
        "new confirmed cases are of the confirmed, suspected ones are not",
        (
            "Kenya found 15 new confirmed cholera cases. The total number of confirmed cases of it"
            " has reached 949. Five suspected cholera cases are being studied."
        ),
        {"15": "of:949", "Five": "case no:of"},
    ),
    (
        "who were discharged following recovery are well, and the dead fill the total with them",
        (
            "The total number of cholera cases had reached 949, including 40 patients still in"
            " care. A total of 855 patients had been discharged from hospitals following recovery,"
            " and 54 had died as a result of the disease."
        ),
        {"40": "of:949", "855": "recovered of:949", "54": "killed of:949"},
    ),
    (
        "the day of the report is not that on which the cases were told",
        (
            "Kenya on Tuesday reported 15 new cholera cases, the health ministry said in its daily"
            " report on Wednesday."
        ),
        {"15": "case when:2025-04-22"},
    ),
    (
        "what the ministry itself reports on a day is of that day",
        "The ministry on Wednesday reported 15 new cholera cases.",
        {"15": "case when:2025-04-23"},
    ),
    (
        "new ones of a bulletin are of its day, and a total with a hyphen is up to it",
        (
            "Peru on Tuesday reported 15 new COVID-19 cases, officials said. Four new suspected"
            " cases were found in Puno. The total number of confirmed COVID-19 cases had reached"
            " 949."
        ),
        {"15": "when:2025-04-22", "Four": "when:2025-04-22", "949": "when:../2025-04-22"},
    ),
    (
        "a day without deaths is not that of any event",
        (
            "No new deaths from cholera were reported on Tuesday.\n\nIn Beira, 40 patients are in"
            " care, and nine people died before."
        ),
        {"nine": "killed no:when"},
    ),
]

READINGS = [*MINES, *BOATS, *EPIDEMICS]


@pytest.mark.parametrize(
    ("text", "expected"), [r[1:] for r in READINGS], ids=[r[0] for r in READINGS]
)
def test_a_story_of_an_agency_is_read(text, expected):
    assert_read(text, expected, published="2025-04-24")
