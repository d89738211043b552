"""What each wording makes part of what: "in nine", "with 25, followed by", "took in 21"."""

import pytest
from tests.link.ties import ties

PREPOSED = [
    ("Guns were used in 14 of the 40 killings and knives in nine.", "14<40 nine<40"),
    (
        (
            "Rows lay behind 14 of the 40 killings and feuds behind nine; 12 happened in "
            "robberies, and for the remaining five no motive is known."
        ),
        "14<40 nine<40 12<40 five<40",
    ),
    (
        "A knife was used in 14 of the 40 murders, a gun in nine, and in three the cause is open.",
        "14<40 nine<40 three<40",
    ),
    ("Most of the 48 dead were from Nepal (25), with 12 from India.", "25<48 12<48"),
    ("Guns were used in 14 of the 40 killings and the trial opened in 2019.", "14<40"),
    ("Guns were used in 14 of the 40 killings and police came with nine cars.", "14<40"),
]
TOPMOST = [
    (
        "Police recorded 48 cases. Bavaria had the most, with 25, followed by Hesse with eight.",
        "25<48 eight<48",
    ),
    (
        (
            "In all, 48 journalists died. Mexico was the deadliest country, with 25, then came "
            "Haiti with 12."
        ),
        "25<48 12<48",
    ),
    ("There were 48 shark attacks. Florida topped the list with 25.", "25<48"),
    ("Police recorded 48 cases. Bayern topped the league with 25 points.", ""),
]
ADDED = [
    ("Twelve more people died on Friday, pushing the toll past 240.", "Twelve<240"),
    ("Nine further deaths lift the toll to 41.", "Nine<41"),
    ("Three more people died on Monday. The death toll now stands at 41.", "Three<41"),
    ("Three people died on Monday. The death toll stands at 41.", ""),
    ("Four more people were rescued on Sunday. The death toll stands at 41.", ""),
    ("Two new hospitals opened on Friday. The number of beds is now 410.", ""),
    (
        (
            "Peru reports 24 cholera cases\n\nThe ministry made public 24 new cholera cases, which "
            "takes the count to 180."
        ),
        "24<180 24=24",
    ),
]
SICK = [
    ("Some 900 people were sickened and 41 died.", "41<900"),
    ("More than 12,000 people have been infected and 340 have died.", "340<12,000"),
    ("The blast hurt 90 people and 41 died.", ""),
    (
        "By May Peru had confirmed 22 cases: four local ones, and the other 18 from Brazil.",
        "four<22 18<22",
    ),
    ("Up to now: 21 cases. Pilgrims account for 6, their families for the other 15.", "6<21 15<21"),
    ("Goma accounts for 96% (480 cases) of the 500 cases.", "96%<500 480<500"),
]
TAKEN_IN = [
    (
        "The blast injured 37 people. Mercy Hospital received 21 patients, St John's Hospital 12.",
        "21<37 12<37",
    ),
    ("The blast killed nine and injured 37. Mercy Hospital took in 21 bags of blood.", ""),
    (
        (
            "A crash injured 37 people. Fifty passengers were travelling in the bus. While 21 "
            "passengers were taken to one hospital, 12 were admitted to another and four to a "
            "clinic."
        ),
        "21<37 12<37 four<37 37<Fifty",
    ),
    ("Fifty passengers were travelling in the bus. Nine died.", "Nine<Fifty"),
    ("Four students drowned in Pune. Police said four bodies had been recovered.", "four=Four"),
    ("Twelve people drowned in Pune. Police said four bodies had been recovered.", "four<Twelve"),
]
SEXES = [
    (
        "Police arrested six people over the scam. In handcuffs left five women and one man.",
        "five<six one<six",
    ),
    ("Eight people were charged. Six men and two women were hurt in a crash nearby.", ""),
]
LABELS = [
    (
        "Our roads killed 44 people. Pedestrians: 21. Cyclists: three. Drivers: 14.",
        "21<44 three<44 14<44",
    ),
    ("Cases rose to 60. Bihar: 25 cases. Assam: 35 cases. None in Goa.", "25<60 35<60"),
    ("Police made 60 arrests. Phone: 555. Fax: 556.", ""),
    ("Sixty people died. Magnitude: 7.1. Depth: 10.", ""),
]
APART = [
    (
        "61 held in crackdown\n\nOne raid led to 22 arrests. In Hull there were 39 arrests.",
        "22<61 39<61",
    ),
    (
        "Crashes kill 14\n\nA bus crash killed nine people. Five people died when a van fell.",
        "nine<14 Five<14",
    ),
]
LEFT = [
    (
        "Chad has 450 cases. Of these, 320 recovered and 12 died, leaving 118 cases.",
        "320<450 12<450 118<450",
    ),
    (
        "More than 60 were aboard; 41 bodies were found, leaving at least seven missing.",
        "41<60 seven<60",
    ),
    ("Of 40 nurses, 20 fled on Monday, leaving 12 patients alone.", "20<40"),
]
COURTS = [
    (
        (
            "Thirty defendants were tried. The court sentenced 10 to death, 15 to life in "
            "prison and acquitted five."
        ),
        "10<Thirty 15<Thirty five<Thirty",
    ),
    ("The council of 12 elders met in Gao. It fined 40 and freed two.", ""),
]
BOTH_SIDES = [
    (
        "Eleven people, including seven soldiers and four militants, were killed.",
        "seven<Eleven four<Eleven",
    ),
    ("Eleven people were killed in the raid. Police later arrested four suspects.", ""),
]
WHERE = [
    ("Eight people died, five at the scene and three in hospital.", "five<Eight three<Eight"),
    ("Five people died at the scene and three are in hospital.", ""),
    ("Three of the 15 dead were foreigners: two Germans and a Swiss.", "Three<15 two<Three"),
    ("Uganda recorded 90 deaths. That number includes 34 children.", "34<90"),
    (
        (
            "Three bodies were found, bringing to 27 the number of confirmed dead. Of the 27 "
            "dead, 19 are named."
        ),
        "Three<27 19<27 27=27",
    ),
    ("Gunmen abducted 87 students. Seventy-seven are still being held.", "Seventy-seven<87"),
]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *LEFT,
        *COURTS,
        *BOTH_SIDES,
        *WHERE,
        *SEXES,
        *LABELS,
        *APART,
        *PREPOSED,
        *TOPMOST,
        *ADDED,
        *SICK,
        *TAKEN_IN,
    ],
    ids=lambda value: value[:40],
)
def test_each_wording_ties_what_it_says_and_no_more(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


def test_those_included_before_a_rest_are_counted_into_its_list(record_of):
    text = (
        "The boat carried 26 people. The group includes six Eritreans. "
        "Fourteen are Somalis, and the other six are Ethiopians."
    )
    record = record_of(text)
    values = {figure.id: figure.quantity.value for figure in record.figures}
    (partition,) = record.partitions
    assert [values[part] for part in partition.parts] == [6, 14, 6]
    assert partition.complete
    assert [finding.code for finding in record.findings if finding.kind.value != "pass"] == []


def test_three_parts_that_make_up_their_whole_are_all_there_are(record_of):
    record = record_of("The bus carried 44 passengers. Nine died, 30 were hurt and five fled.")
    (partition,) = record.partitions
    assert partition.complete
    assert [finding.message for finding in record.findings] == ["9 + 30 + 5 = 44"]


def test_kinds_of_cases_that_are_called_things_are_counted_with_them(record_of):
    record = record_of("We recorded 420 incidents: 180 threats, 140 assaults and 100 arsons.")
    assert [finding.message for finding in record.findings] == ["180 + 140 + 100 = 420"]


def test_what_who_says_behind_an_insert_is_said_of_all(record_of):
    record = record_of("Mourners buried nine people, two of them boys, who were shot dead.")
    assert [figure.outcome.value for figure in record.figures] == ["killed", "killed"]
