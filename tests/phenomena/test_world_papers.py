"""Sentences as papers of all regions write them: what is left out, shared and picked.

A reading names what must be true of a figure, as in the other files of this folder.
"""

import pytest
from tests.phenomena.readings import assert_read

from statextract import extract

READINGS = [
    (
        "men and women from one land",
        "Police in Kampala detained 14 men and six women from Eritrea during the check.",
        {"14": "suspect ER", "six": "suspect ER"},
    ),
    (
        "all of a list of sexes and ages from two lands, in a long sentence",
        (
            "After a search that lasted two nights, a patrol vessel picked up 31 men, nine women"
            " and four children from Guinea and Mali off Nouadhibou on Friday, the navy said."
        ),
        {"31": "rescued GN ML", "nine": "rescued GN ML", "four": "minor GN ML"},
    ),
    (
        "a list of pairs, each of its own land",
        (
            "Those held included 120 men and 35 women from Pakistan, 40 men from India and three"
            " women from Sri Lanka."
        ),
        {"120": "PK", "35": "PK", "40": "IN", "three": "LK"},
    ),
    (
        "people of a nation of their own",
        "Two Kenyans and three women from Uganda were arrested at the border.",
        {"Two": "KE", "three": "UG"},
    ),
    (
        "a brigade between soldiers and what befell them",
        "The monitor counted 40 soldiers from the Fifth Brigade killed by mortar fire near Taiz.",
        {"40": "victim killed"},
    ),
    (
        "two lots of workers, each with its place",
        (
            "The tally has 31 workers from Bihar injured in the blast and nine from Odisha killed"
            " by falling debris."
        ),
        {"31": "victim injured", "nine": "victim killed"},
    ),
    (
        "a participle that is said of no people",
        "The report names 90 officers from the unit trained by the United Nations.",
        {"90": "other"},
    ),
    (
        "a verb of the past behind the place of officers",
        "Nine officers from the unit arrested the driver.",
        {"Nine": "other"},
    ),
    (
        "some of a group that nobody counted",
        "Officers arrested numerous suspects, including eight in Perth and three in Darwin.",
        {"eight": "suspect arrested no:of", "three": "suspect arrested no:of"},
    ),
    (
        "some among them",
        "Raiders killed farmers, among them 17 in Bokkos, and burned houses.",
        {"17": "victim killed"},
    ),
    (
        "outbreaks of which some are counted",
        "The ministry reported outbreaks, including 14 in Tahoua and nine in Maradi.",
        {"14": "case", "nine": "case"},
    ),
    (
        "some of a group that is counted",
        "Forty hostages, including nine from the north, were freed.",
        {"nine": "victim of:Forty"},
    ),
    (
        "some of things that nobody counts",
        "The party lost seats, including 12 in the north.",
        {"12": "no figure"},
    ),
    (
        "residents of one town, and others from the next",
        "Last night 47 residents of Mirpur went missing, 11 from Kotli and five from Bhimber.",
        {"11": "victim missing no:of", "five": "victim missing no:of"},
    ),
    (
        "students of one school by their year",
        "Fifty-one students of one school fell ill, 14 from the first year and 37 from the second.",
        {"14": "of:Fifty-one", "37": "of:Fifty-one"},
    ),
    (
        "a row that outgrows the nearest count is of none of it",
        (
            "Burglaries rose by 640 cases last year. Of these, 210 cases were in March. Cork had"
            " 190 cases, followed by Galway at 150, Limerick at 88 and Sligo at 41."
        ),
        {"190": "case no:of", "150": "case no:of"},
    ),
    (
        "a row that the total holds",
        "The force made 450 arrests. Harare led with 210 arrests, followed by Gweru with 190.",
        {"210": "of:450", "190": "of:450"},
    ),
    (
        "two verbs of one fate in front of a crime",
        (
            "Six people have been arrested and charged as the result of a province-wide"
            " investigation into human trafficking."
        ),
        {"Six": "suspect charged"},
    ),
    (
        "a verb of its own behind those arrested",
        "Four guards were arrested and nine inmates escaped by climbing a wall.",
        {"Four": "suspect arrested", "nine": "escaped"},
    ),
    (
        "victims the world over",
        "About 1.2 million people worldwide were victims of forced marriage in 2016.",
        {"1.2 million": "victim exploited"},
    ),
    (
        "who have been victims, and where",
        "Some 4,000 women in the Gulf have been victims of debt bondage, the union said.",
        {"4,000": "victim exploited female"},
    ),
    (
        "officers at a place who have victims with them",
        "Four officers at the scene had victims in their care.",
        {"Four": "other"},
    ),
    (
        "what the last hours added to a toll",
        (
            "The number of people injured has climbed to 210, the ministry told reporters. Fourteen"
            " additional injuries were recorded in the previous 24 hours."
        ),
        {"Fourteen": "injured of:210"},
    ),
    (
        "new deaths of those so far",
        "At least 61 people have died in the heatwave so far. Three new deaths were reported.",
        {"Three": "killed no:of"},
    ),
    (
        "those who died on a later day than the toll's",
        "The death toll rose to 88 on Friday. Six more people died on Sunday.",
        {"Six": "killed no:of"},
    ),
    (
        "deaths of another event beside a toll",
        (
            "Officials put the toll at 45 so far. Four people died in the last 24 hours in a"
            " separate shooting."
        ),
        {"Four": "killed no:of"},
    ),
    (
        "people of whom somebody is asked are counted exactly",
        "Information was received on Thursday about two people dying and many taking ill.",
        {"two": "victim killed"},
    ),
    (
        "one of three fates",
        "The office said 1,860 people were reported killed, injured or kidnapped in the capital.",
        {"1,860": "victim"},
    ),
    (
        "what was done afterward to some",
        "Forty women were raped in April, with seven of them killed afterward.",
        {"seven": "victim killed of:Forty"},
    ),
    (
        "what was done on the next day",
        "Forty inmates fled, with 12 of them recaptured the next day.",
        {"12": "suspect arrested of:Forty"},
    ),
    (
        "numbers of other years in brackets",
        (
            "The total of arrivals for the year so far is 15,831. This is 9% higher than the number"
            " recorded this time last year (14,534) and up 3% on the same period in 2022 (15,314)."
        ),
        {"14,534": "person other no:of", "15,314": "person other no:of"},
    ),
    (
        "the most since a year, with the number of that year",
        "In 2022 the ministry rescued 2,075 workers, the most since 2013 (2,808).",
        {"2,808": "victim rescued when:2013 no:of"},
    ),
    (
        "cases of other years in brackets, behind who counted them",
        "The police recorded 1,204 burglaries, fewer than in 2021 (1,377).",
        {"1,377": "case when:2021"},
    ),
    (
        "a bracket behind a year that compares nothing",
        "Twelve people were hurt in the race, which has been run since 1923 (102).",
        {"102": "no figure"},
    ),
    (
        "lines of countries under a line on nationalities",
        (
            "Officials received 260 foreign nationals.\n\nThe group is of 20 nationalities,"
            " including:\nEthiopia – 138 people\nKenya – 23 people\nNepal – 7 people"
        ),
        {"138": "ET of:260", "23": "KE of:260", "7": "NP of:260"},
    ),
    (
        "lines of towns under a line on nationalities",
        "The chief listed the nationalities.\n\nLeeds – 31 men\nYork – 15 men",
        {"31": "male", "15": "male"},
    ),
    (
        "whence those are who were rescued",
        "Among those rescued were 32 people from Sri Lanka, five from Nepal and two from Laos.",
        {"32": "rescued LK", "five": "rescued NP", "two": "rescued LA"},
    ),
    (
        "a relative clause without its second comma",
        "Some 40 miners, who worked in the lower shaft were killed.",
        {"40": "victim killed"},
    ),
    (
        "those who tried to travel and were sent back",
        (
            "A total of 44 Ghanaians, who attempted to travel to Europe through Algeria and Morocco"
            " were repatriated through the Aflao entry point."
        ),
        {"44": "repatriated GH"},
    ),
    (
        "what a relative clause tells of somebody else",
        "Police are looking for three men, who were seen near the school where a girl was killed.",
        {"three": "other"},
    ),
    (
        "what pupils say of their driver",
        "The bus carried 30 pupils, who said the driver was killed.",
        {"30": "other"},
    ),
    (
        "nationalities who are people",
        "Victims from 20 different nationalities who fell prey to scams are returning home.",
        {"20": "no figure"},
    ),
    (
        "a stretch of time behind a verb of saying, without that",
        "The minister said between January and July 2019, 3300 dengue cases were recorded.",
        {"3300": "case sick when:2019-01/2019-07"},
    ),
    (
        "the dead among those killed or abducted",
        (
            "Some 45 villagers were killed or abducted in the raids. Among those killed were 13"
            " women and nine children."
        ),
        {"13": "victim killed of:45", "nine": "victim killed of:45"},
    ),
    (
        "others beside those who were harmed",
        "Some 300 people were killed or injured. Among those arrested were nine women.",
        {"nine": "suspect arrested no:of"},
    ),
    (
        "women and children beside soldiers",
        "The blast killed 12 soldiers, six women and eight children.",
        {"six": "victim killed no:of", "eight": "victim killed no:of"},
    ),
    (
        "men and women who are all the pilgrims",
        "Nine pilgrims, three women and six men, were hurt.",
        {"three": "injured of:Nine", "six": "injured of:Nine"},
    ),
    (
        "kinds that make up those of a trade",
        "The blast killed 14 soldiers, six Danes and eight Poles.",
        {"six": "DK of:14", "eight": "PL of:14"},
    ),
    (
        "the attack of a place is no verb",
        "In the Karida attack, six women and eight children were shot dead.",
        {"six": "victim killed", "eight": "victim killed"},
    ),
]

FEWER = [
    "The dead were 12 officers, four women and three children.",
    "Police rescued 20 workers, seven women and six children.",
    "Nine pilgrims, three women and two girls were hurt.",
    "The fire killed 20 people, seven women and six children.",
    "In the province, 34 people were infected, 12 in the capital and five in the port.",
    "Police arrested 30 men, 12 in Giza and nine in Suez.",
    "Twenty residents of Gao were abducted, eight from Kidal and four from Menaka.",
    "The army lost 40 men, 22 in May and nine in June.",
    "The clinic treated 80 patients, 52 from the camp and 18 from the town.",
    "The ministry said 44 pilgrims fainted, 18 at the shrine and nine on the road.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(text, expected, id=name) for name, text, expected in READINGS],
)
def test_reads(text, expected):
    assert_read(text, expected)


@pytest.mark.parametrize("text", FEWER)
def test_places_that_leave_many_out_are_no_error(text):
    record = extract(text)

    assert [f.code for f in record.findings if f.level in ("error", "warning")] == []


def test_places_that_miss_their_total_by_little_are_for_review():
    record = extract("The quake killed 200 people, 120 in Herat, 50 in Farah and 20 in Badghis.")

    assert [f.code for f in record.findings if f.level == "warning"] == ["SUM005"]


def test_outcome_of_several_is_none():
    record = extract("Police said 300 people were killed, injured or arrested in the protests.")

    assert record.figures[0].outcome is None


def test_people_rescued_from_a_country_are_of_none():
    record = extract("The navy rescued 40 people from Libya on Monday.")

    assert record.figures[0].nationality == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("TAK: Thirty-nine foreign nationals were rescued.", []),
        ("There were four deaths, with two from the Central Division.", []),
        ("The bus with registration number GN-2357-10 carried 15 migrants.", []),
        ("Officers of RAB-7 arrested nine men.", ["RAB-7"]),
        ("According to PA news agency analysis, 900 people arrived.", ["PA"]),
        (
            "The Criminal Investigation Division arrested 12 men.",
            ["Criminal Investigation Division"],
        ),
    ],
)
def test_bodies_are_no_towns_parts_of_a_country_or_plates(text, names):
    assert [agency.name for agency in extract(text).agencies] == names
