"""Stories of news agencies on mines, boats and epidemics, and what must be read of each figure.

The readings are those of ``test_newsroom``; all are of articles published on 24 April 2025, a
Thursday.
"""

import pytest
from tests.phenomena.readings import assert_read

from statextract import extract

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

MIGRANTS = [
    (
        "those of an origin or nationality are of that nation",
        (
            "A boat carrying 55 migrants of Syrian and Afghan origin capsized. Police held 14 men,"
            " all of Nigerian nationality."
        ),
        {"55": "AF SY", "14": "arrested NG"},
    ),
    (
        "the nation behind a row of numbers is that of all",
        "Boats carrying, respectively, 24, 26 and 17 migrants from Pakistan were stopped.",
        {"24": "PK", "26": "PK", "17": "PK"},
    ),
    (
        "all nations that are told of all are theirs",
        (
            "A boat with 84 migrants sank off El Hierro.\n\nAuthorities said the migrants were"
            " from Mali, Mauritania and Senegal."
        ),
        {"84": "ML MR SN"},
    ),
    (
        "who speaks behind a comma is of no list of nations",
        (
            "A boat with 84 migrants sank off El Hierro. The migrants were from Mali, Minister"
            " Juan Sanz said on Monday and Tuesday."
        ),
        {"84": "ML no:of"},
    ),
    (
        "who arrived later are none of the smaller group before",
        (
            "Following this, 56 migrants arrived, including three minors. Furthermore, just"
            " before three, 84 arrived, including five minors."
        ),
        {"84": "no:of", "three": "of:56", "five": "of:84"},
    ),
    (
        "the dead are not of those on other boats",
        (
            "Emergency services reported the deaths of nine people, while 27 of the 84 migrants"
            " were rescued.\n\nThree other boats reached the islands, carrying 208 migrants."
        ),
        {"nine": "killed no:of", "27": "rescued of:84", "208": "no:of"},
    ),
    (
        "the beginning of a month holds no day of it",
        (
            "A ship rescued 561 people on Wednesday. At the beginning of the month about 6,800"
            " people were rescued."
        ),
        {"561": "rescued no:of", "6,800": "rescued when:2025-04"},
    ),
]

SHAFTS = [
    (
        "those who remain and those lifted out are of those inside, survivors of another fire not",
        (
            "Officials said 16 workers were inside the shaft when water gushed in, and three men"
            " were safely lifted out. But 13 men remained trapped.\n\nOn Saturday, 28 miners were"
            " killed in a fire in Shaanxi. There were no survivors."
        ),
        {"three": "rescued of:16", "13": "trapped of:16", "28": "no:of", "no": "no:of"},
    ),
    (
        "those who remain and those who came out are of those working there",
        (
            "Five miners remained trapped following an accident. Of the 13 miners working at the"
            " platform, eight managed to come out of the mine safely."
        ),
        {"Five": "trapped of:13", "eight": "escaped of:13"},
    ),
    (
        "the dead are not of those located, but of those who worked there",
        (
            "Rescue workers have located 14 miners trapped in a flooded mine. Four people had"
            " died after the mine flooded on Saturday.\n\nThe mine flooded as 347 people were"
            " working in the shaft."
        ),
        {"Four": "killed of:347"},
    ),
]

ATTACKS = [
    (
        "others killed as well in another place are not the four before",
        (
            "Four people were buried alive in El Castillo, officials said.\n\nFour people also"
            " were killed in Manizales, when another landslide swept into homes."
        ),
        {"Four": "killed", "Four@2": "killed no:same"},
    ),
    (
        "the dead of another separate attack are none of the headline's",
        (
            "At least 34 soldiers killed in an attack\n\nAt least 31 soldiers and three army"
            " auxiliaries were killed on Monday in an attack, the army said, with security sources"
            " saying that another separate attack had left dozens dead."
        ),
        {"31": "of:34", "three": "of:34", "dozens": "killed no:of"},
    ),
    (
        "soldiers of one nation are none of those of another",
        (
            'At least 44 Yemeni soldiers have been killed in an air strike. "More than 44 citizens'
            ' were martyred," the agency said.\n\nFour Saudi soldiers were killed in the clash.'
        ),
        {"44": "YE", "44@2": "same:44", "Four": "SA no:of"},
    ),
    (
        "the first bomb and the second attack make up a small total",
        (
            "Two bombs have exploded in the capital, killing at least 12 people.\n\nThe first bomb"
            " killed at least 10 people near a square.\n\nIn a second attack, a roadside bomb"
            " exploded, killing two people."
        ),
        {"10": "of:12", "two": "of:12"},
    ),
    (
        "those sent to the scene do not say that anybody died there",
        (
            "Dozens of men died in Noaka.\n\nThe army spoke of three volunteers killed, with"
            " reinforcements sent to the scene."
        ),
        {"three": "killed no:of"},
    ),
]

CLEAN = [
    (
        "Over 1,000 migrants reach isle\n\nSmugglers launched boats over the weekend, with some"
        " 1,200 people ending up on the isle. On Sunday, a total of 640 migrants arrived."
    ),
    (
        "Migrants in Lampedusa: 500 arrived\n\nA total of 788 migrants were present in the"
        " hotspot\n\nDuring the night a total of almost 500 migrants arrived."
    ),
    (
        "A car bomb exploded in Kirkuk, wounding 30 people, police said.\n\nA roadside bomb"
        " struck forces in the south, lightly wounding two, according to the defence ministry."
    ),
]

READINGS = [*MINES, *BOATS, *EPIDEMICS, *MIGRANTS, *SHAFTS, *ATTACKS]


@pytest.mark.parametrize(
    ("text", "expected"), [r[1:] for r in READINGS], ids=[r[0] for r in READINGS]
)
def test_a_story_of_an_agency_is_read(text, expected):
    assert_read(text, expected, published="2025-04-24")


@pytest.mark.parametrize("text", CLEAN, ids=["headline", "rounded", "two events"])
def test_a_story_of_several_events_raises_no_alarm(text):
    record = extract(text, published="2025-04-24")
    assert [finding.code for finding in record.findings if finding.level.value != "none"] == []
