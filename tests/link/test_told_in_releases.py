"""Totals of releases that sentences far apart, or of another order, tell in parts."""

import pytest
from tests.link.ties import listed, ties

PARTS = [
    (
        (
            "70 arrests in a European sweep\n\nEuropol led a sweep against card theft. Checks were "
            "run in 15 states. Between 17 and 23 June 2019, over 127,000 people were checked. The "
            "results include 34 arrests for theft and 36 arrests for other offences."
        ),
        [("70", ("34", "36"), True)],
    ),
    (
        (
            "70 arrests in a European sweep\n\nEuropol led a sweep against card theft. Checks were "
            "run in 15 states. Over 127,000 people were checked by 900 officers. Some 40 cars were "
            "seen. The results include 34 arrests for theft and 16 arrests for fraud."
        ),
        [],
    ),
    (
        (
            "Thirty minors out of the 57 people who were found in a truck were flown home. Opening "
            "the truck, police found 30 minors aged between 11 and 17 and 27 adults."
        ),
        [("57", ("Thirty", "27"), True)],
    ),
    (
        (
            "Police say 11 victims were rescued. Seven victims, a Zambian, three from Lesotho and "
            "two South Africans were rescued in Rustenburg. Additionally, four Chadian women were "
            "rescued in Kuruman."
        ),
        [("Seven", ("three", "two"), False), ("11", ("Seven", "four"), True)],
    ),
    (
        "Nine men, five Poles and four Danes fled in Gdynia.",
        [("Nine", ("five", "four"), True)],
    ),
    ("Nine men, three from Riga and forty Danes were saved.", []),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_a_total_is_made_up_by_its_parts(record_of, text, expected):
    assert listed(record_of(text)) == expected


OTHERS = [
    (
        (
            "Police in Pamplona arrested nine people. Among those detained were three of the ring "
            "leaders of a gang. The boss was the only one in custody after the other eight "
            "detainees were given court dates."
        ),
        {"three<nine", "eight<nine"},
    ),
    (
        (
            "Six men were sentenced in Hull for fraud. They had harmed many. The judge said Akhtar "
            "led the ring. The other five men were sentenced to two years."
        ),
        {"five<Six"},
    ),
    (
        "Four men were hurt in Oslo. A bus burned. The other three men were held.",
        set(),
    ),
    (
        (
            "Five Kenyans rescued off Zanzibar\n\nFive Kenyans were rescued off Zanzibar. Two of "
            "the five sailors are fugitives wanted in Chad."
        ),
        {"Five=Five", "five=Five", "Two<five"},
    ),
    (
        (
            "Two killed in Goa\n\nTwo men were killed in Goa on Monday. Two men and three women "
            "were killed in Daman on Friday."
        ),
        {"Two=Two"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_others_are_those_of_their_group(record_of, text, expected):
    record = record_of(text)

    assert ties(record) == expected
    assert not [f.code for f in record.findings if f.level.value in ("warning", "error")]


def test_a_count_of_one_place_does_not_deny_a_rounded_one(record_of):
    record = record_of(
        "Police in Spain and France have arrested around 14 people and freed 15 women. Spanish "
        "police said they arrested nine people in Pamplona and freed four women."
    )

    assert not [f.code for f in record.findings if f.level.value in ("warning", "error")]


def test_levels_of_one_unit_are_no_fall(record_of):
    record = record_of("The reserve in Chile will grow by one-third, from 19 to 29 percent.")

    assert not [f.code for f in record.findings if f.kind.value == "fail"]


WORDED = [
    (
        (
            "Over 30,000 people from 71 states – at least 522 victims were told of in Togo alone "
            "– have fallen victim to the ring."
        ),
        {"522<30,000"},
    ),
    ("Police held 30 men – they freed 90 women in Estonia alone – on Monday.", set()),
    (
        "Agents arrested 150 aliens in Reno. Some 90 percent of arrestees had convictions.",
        {"90_percent<150"},
    ),
    ("Agents freed 150 aliens in Reno. Some 90 percent of detainees had been jailed.", set()),
    (
        (
            "Agents arrested 83 aliens in Reno. Over half had records. 16 were fugitives with no "
            "convictions, while 21 others had come back after being deported."
        ),
        {"half<83", "16<83", "21<83"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), WORDED)
def test_some_are_told_by_place_or_fate(record_of, text, expected):
    assert ties(record_of(text)) == expected
