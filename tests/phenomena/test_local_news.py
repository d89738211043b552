"""Sentences as local papers, courts and charities of the English-speaking world write them."""

import pytest
from tests.phenomena.readings import assert_read

from statextract import extract

READINGS = [
    (
        "others and some more fill the number of the arrested",
        (
            "Police arrested 12 people suspected of smuggling. Three men were held in London. Two"
            " others were held in Calais and seven in Ghent."
        ),
        {"Three": "of:12", "Two": "of:12", "seven": "of:12"},
    ),
    (
        "or do not",
        (
            "Police arrested 12 people suspected of smuggling. Three men were held in London. Two"
            " others were held in Calais and six in Ghent."
        ),
        {"Two": "no:of", "six": "no:of"},
    ),
    (
        "those held are of the gang that was caught",
        "Three Danes were arrested after police busted a gang of 12 people in Odense.",
        {"Three": "arrested of:12"},
    ),
    (
        "whom a gang hurt is none of it",
        "Two officers were hurt when police broke up a gang of 12 robbers.",
        {"Two": "injured no:of"},
    ),
    (
        "some and some of one group, in so many words, are no parts of each other",
        "Three of the boys died. Two of the boys were hurt.",
        {"Three": "killed", "Two": "injured no:of"},
    ),
    (
        "both are some of the group, where it is counted",
        (
            "A raid freed 20 women. Nine of the women were from Laos. Three of the women were"
            " pregnant."
        ),
        {"Nine": "of:20", "Three": "of:20"},
    ),
    (
        "some of somebody's own are told of again",
        (
            "A boy hurt with eight of his relatives on Friday has died. The boy and eight of his"
            " relatives were hurt when a van overturned."
        ),
        {"eight@2": "injured same:eight"},
    ),
    (
        "but not of those who met with another fate",
        "Two of his brothers died in 2001. Two of his brothers were arrested in March.",
        {"Two": "killed", "Two@2": "arrested no:same"},
    ),
    (
        "hospitals called after saints and men",
        (
            "Three sailors were taken to St. Mary's Hospital in Leeds. Four pupils were flown to"
            " Ann Lee Jr. Children's Hospital."
        ),
        {"Three": "hospitalised", "Four": "hospitalised"},
    ),
    (
        "manslaughter of many",
        "Two men were jailed on Friday for the manslaughter of 39 migrants found in a lorry.",
        {"Two": "convicted", "39": "victim killed"},
    ),
    (
        "the rescued had been held by no police",
        "The three women rescued from slavery in Leeds had been held for at least 30 years.",
        {"three": "victim rescued"},
    ),
    (
        "nor had those held in a flat for years",
        "Police said the two sisters had been held for at least nine years in a flat in Leeds.",
        {"two": "victim"},
    ),
    (
        "suspects may be held for hours",
        "The three men had been held for 36 hours before they were charged.",
        {"three": "suspect arrested"},
    ),
    (
        "a label before a sentence of its own",
        "Enslaved: Three women were rescued from a house in Lambeth.",
        {"Three": "rescued"},
    ),
    ("a label before a count", "Enslaved: 14. Rescued: nine.", {"nine": "rescued"}),
    (
        "all whom a crash involved are the whole of the dead and the hurt on either side",
        (
            "Three teenagers were killed on Friday when two pickups collided near Moose Jaw. The"
            " crash involved six students from the same school. Three others were taken to"
            " hospital with serious injuries."
        ),
        {"Three": "killed of:six", "six": "person", "Three@2": "hospitalised of:six"},
    ),
    (
        "those in a vehicle, and whom a bus was transporting",
        (
            "Two nurses were killed and a third hurt when an SUV hit a tree near Perth. There were"
            " five people in the vehicle."
        ),
        {"Two": "of:five"},
    ),
    (
        "those taken to hospital beside the dead",
        (
            "A coach transporting 37 pilgrims overturned near Hull on Monday. Two pilgrims died"
            " and 23 were taken to hospital."
        ),
        {"Two": "killed of:37", "23": "hospitalised of:37"},
    ),
    (
        "an inquiry is no crash",
        "The inquiry involved six students. Three students were injured in a fire in March.",
        {"Three": "injured no:of"},
    ),
    (
        "those sent home are some of those in hospital, where both are more than all",
        (
            "A train derailed, injuring 30. Twenty of the injured were taken to hospital and 12"
            " were discharged."
        ),
        {"Twenty": "of:30", "12": "of:Twenty"},
    ),
    (
        "and others than those, where both are all",
        "Of the 32 people hurt, 20 were taken to hospital and 12 were discharged.",
        {"20": "of:32", "12": "of:32"},
    ),
    (
        "a verb in the singular is not of two others",
        "A man who caused a blast that killed his wife and two other people was charged.",
        {"two": "victim killed"},
    ),
    (
        "what a charity has done for years is told in passing",
        (
            "Police rescued 40 children in a sweep across Ohio. Safe Homes, which has helped rescue"
            " 8,000 children since 1985, praised it. Half of the children were in foster care."
        ),
        {"Half": "of:40"},
    ),
    (
        "what a unit does is told as much as anything",
        (
            "Police arrested 40 men in Ohio. The unit has arrested 900 men since 2019. Ten of the"
            " men have been released."
        ),
        {"Ten": "of:900"},
    ),
    (
        "those of the dead who are told again are no part of the others who died",
        (
            "Three sailors drowned on Friday when their dinghies collided, police said. Anna Berg"
            " was killed in a crash that killed two other sailors. Three of the sailors died at"
            " the scene."
        ),
        {"Three@2": "same:Three no:of"},
    ),
    (
        "as many may be told of a group that was hurt before others were killed",
        (
            "Four boys were hurt in Leeds. A crash in York killed two other boys. Four of the boys"
            " were taken to hospital."
        ),
        {"Four@2": "of:Four"},
    ),
    (
        "some of two victims are too many, for the check to speak of",
        "Two sailors drowned off Cork. Three of the sailors were Danes.",
        {"Three": "of:Two"},
    ),
    (
        "a number glued to a word describes what another counts",
        "They found a woman and two boys. Two terraced three-storey homes burned in the fire.",
        {"two": "person", "Two": "object no:of"},
    ),
    (
        "an age stays one before its noun",
        "Police in Lagos found two three-year-old girls. Two 40-foot boats sank off Goa.",
        {"two": "person female minor", "Two": "object"},
    ),
    (
        "an age before someone's place in a picture",
        (
            "Ann Smith, 18 (left), was killed in the crash that injured three others including"
            " Kim Lee, 15 (centre right)."
        ),
        {"18": "no figure", "15": "no figure", "three": "victim injured"},
    ),
    (
        "a verb in the singular is of the one who did it",
        (
            "A mother who police say is to blame for a crash that killed her daughter, nephew and"
            " four other people faces charges."
        ),
        {"four": "person victim killed"},
    ),
    (
        "kin whom somebody goes to see",
        "He drove to see his wife, daughter and two neighbours in Perth.",
        {"two": "other"},
    ),
    (
        "a minibus carries people",
        "Nine people carriers were stolen in Kent.",
        {"Nine": "object"},
    ),
    (
        "those whom others are like",
        "A woman, from the same family as the three men who drowned, was taken to hospital.",
        {"three": "victim killed"},
    ),
    (
        "what the found went on to meet",
        (
            "Two more children were discovered inside the flat as crews carried out searches and"
            " were declared deceased at the scene. Four men were found in a cellar and were taken"
            " to hospital."
        ),
        {"Two": "victim killed minor", "Four": "victim hospitalised"},
    ),
    (
        "men whom others were found with fled themselves",
        "Two boys were found as three men fled the flat and were arrested in Leeds.",
        {"Two": "minor", "three": "male"},
    ),
    (
        "survivors of abuse",
        (
            "The inquiry heard from 2,300 survivors of sexual and physical abuse in Ulster, which"
            " has a population of 1.9 million. Of 90 pupils, 30 suffered sexual abuse."
        ),
        {"2,300": "victim exploited", "1.9 million": "person other", "30": "victim exploited"},
    ),
    (
        "abuse of drugs is done to nobody",
        "The clinic in Cork treated 40 survivors of drug abuse.",
        {"40": "victim"},
    ),
    (
        "years of a deed are no age",
        (
            "The priest abused 1,300 people over 54 years. Some 40 people over 65 years died in"
            " homes in Perth."
        ),
        {"1,300": "victim exploited", "40": "victim killed elderly"},
    ),
    (
        "what is said of several nouns behind it is",
        "It is a disgrace that 900 children, young people and adults were abused in care.",
        {"900": "victim exploited"},
    ),
    (
        "as many are charged as were held",
        (
            "The man was one of 18 people arrested in Perth. In all, 18 offenders had been charged."
            " In Cork, six men were arrested. Six defendants were charged in Kerry."
        ),
        {"18@2": "suspect charged same:18", "Six": "no:same"},
    ),
    (
        "what began after those were sentenced is no tale of them",
        (
            "Ten men have been charged in Kent. The operation was launched after the conviction of"
            " nine men for their roles in a ring."
        ),
        {"nine": "suspect convicted no:of"},
    ),
    (
        "sentences for whom they are handed down, not for whom they are sought",
        (
            "The case led to life imprisonment for ten pimps and jail sentences for six guards."
            " Prosecutors sought life imprisonment for nine men."
        ),
        {"ten": "suspect convicted", "six": "suspect convicted", "nine": "person other"},
    ),
    (
        "crews on an errand are moved nowhere",
        "About 70 firefighters were sent out to tackle the blaze in Kent.",
        {"70": "other"},
    ),
    (
        "ages of which the first lacks its hyphen",
        "She taught nine and 10-year-old children in Durham. Police found nine and 12 men fled.",
        {"nine": "person", "12": "person male"},
    ),
    (
        "a clause beside those who were taken to care",
        "All three men, whom police said are over the age of 20, were taken to a trauma centre.",
        {"three": "victim hospitalised"},
    ),
    (
        "offences against victims",
        "He admitted 42 offences of indecent assault against 24 boys.",
        {"24": "victim exploited"},
    ),
    (
        "investigations are no shootings, and as many are no part",
        (
            "A man was linked to three fatal shootings in Lyon. Officers say he is responsible for"
            " three shootings. There are two investigations. The two shootings in Nice go on."
        ),
        {"three@2": "case no:of", "two@2": "case no:same"},
    ),
    (
        "of whom behind those who did it: victims are none of them",
        (
            "Five men were convicted in Derby. Seven girls were involved in the prosecution of the"
            " men, five of whom were victims and two others who were witnesses."
        ),
        {"five": "victim of:Seven", "two": "of:Seven"},
    ),
    (
        "the residents of another home",
        (
            "The virus struck a home in Ohio, infecting 77 of its 95 residents, or a whopping 81"
            " per cent. In Kent, a centre closed as more than 100 of its residents fell ill."
        ),
        {"81 per cent": "share victim sick of:95", "100": "victim sick no:of"},
    ),
    (
        "a share between dashes tells again how many they are",
        "The virus infected 77 of its 95 residents – 81 per cent – and killed five.",
        {"81 per cent": "share victim sick of:95"},
    ),
    (
        "teens and those in their twenties are of no one age",
        "The blast in Lyon hurt 14 people in their late teens to early 20s.",
        {"14": "victim injured"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in READINGS], ids=[case[0] for case in READINGS]
)
def test_reading(text: str, expected: dict[str, str]) -> None:
    assert_read(text, expected)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Three men died, the Met Police said. The Met is looking for a fourth.",
            ["Met Police"],
        ),
        ("The Met Police held two men, the MP for Brent said.", ["Met Police"]),
        (
            "Kansas City Police, FBI, U.S. Marshals Service arrest 38 in sweep.",
            ["Kansas City Police", "FBI", "U.S. Marshals Service"],
        ),
        (
            "The Ohio Bureau of Criminal Investigation, and Texas Department of Corrections met.",
            ["Ohio Bureau of Criminal Investigation", "Texas Department of Corrections"],
        ),
        ("The Merit Party (MP) won. The MP has 12 deputies.", ["Merit Party"]),
    ],
    ids=str,
)
def test_bodies(text: str, names: list[str]) -> None:
    assert [body.name for body in extract(text).agencies] == names


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("He was sentenced on January 24 to 15 years in prison.", ["2025-01-24"]),
        ("From March 3 to 8 nine men died.", ["2025-03-03/2025-03-08"]),
    ],
    ids=str,
)
def test_dates(text: str, dates: list[str]) -> None:
    assert [date.value for date in extract(text, published="2025-04-24").dates] == dates


@pytest.mark.parametrize(
    ("text", "whens"),
    [
        # What describes a charity gives the sweep no time.
        (
            (
                "The FBI praised a group that has freed 4,000 children since 1979. On Monday"
                " agents held 60 people in Tulsa. In all, the sweep freed nine girls."
            ),
            ["1979/2025-04-24", "2025-04-21", "2025-04-21"],
        ),
        ("Crews were called at 01:20 on Tuesday to a fire that killed two men.", ["2025-04-22"]),
        ("A man who abused 12 boys at a school was today jailed for nine years.", [None]),
        ("A gunman who killed 12 people was shot dead by police on Tuesday.", ["2025-04-22"]),
        (
            "He yesterday admitted the abuse charges against 24 boys between 1973 and 1975.",
            ["1973/1975"],
        ),
        (
            (
                "The minister spoke on Tuesday after an inquiry found 900 children, young people"
                " and adults were abused in care from 1950 to 2019."
            ),
            ["1950/2019"],
        ),
        ("The man who shot a boy and two girls was held on Monday.", [None]),
        (
            "Two men were jailed on Friday for the manslaughter of 39 migrants found in a lorry.",
            ["2025-04-18", None],
        ),
        ("In January and February this year, 600 women fled.", ["2025-01/2025-02"]),
        ("Two men will be freed at 01:20 on Tuesday.", ["2025-04-29"]),
    ],
    ids=str,
)
def test_times(text: str, whens: list[str]) -> None:
    figures = extract(text, published="2025-04-24").figures

    assert [figure.when for figure in figures] == whens


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("A family of four and a couple were hurt. Two people died.", []),
        ("A family of four and a couple were killed. Seven people died.", ["review"]),
        ("The two-car crash involved a family of four and a couple. Two people died.", []),
    ],
    ids=str,
)
def test_groups(text: str, kinds: list[str]) -> None:
    findings = extract(text).findings

    assert [found.kind for found in findings if found.code == "RAT005"] == kinds
