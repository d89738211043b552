"""Whom a count is part of where a feature goes on to others, or names its group only later."""

import pytest
from tests.link.ties import listed, ties

TIED = [
    (
        (
            "There were 875 people on the site. There were 432 Chinese nationals and 371 "
            "Filipinos, and the remaining 72 came from elsewhere."
        ),
        {"432<875", "371<875", "72<875"},
    ),
    (
        (
            "Officers counted 600 people in the camp. There were 300 Ethiopians and 200 Kenyans, "
            "and the remaining 100 came from Uganda."
        ),
        {"300<600", "200<600", "100<600"},
    ),
    (
        (
            "Police arrested 281 people. At least 120,000 people may be held in such places. Of "
            "those arrested, 26 had been wanted for a year."
        ),
        {"26<281"},
    ),
    (
        (
            "Eight members were arrested. Twelve migrants were found. Most of those arrested are "
            "citizens. One is Mexican."
        ),
        {"One<Eight"},
    ),
    (
        (
            "Officers stopped seven vans with 87 migrants inside. They were from Iraq, and several "
            "were children."
        ),
        {"several<87"},
    ),
    (
        (
            "The council has closed 52 houses and taken in more than 1,400 children. Two-thirds "
            "have gone back to their families."
        ),
        {"Two-thirds<1,400"},
    ),
    (
        "Women dug up more than 100 bodies. Two have been given back to their families.",
        {"Two<100"},
    ),
    ("Four men were convicted on Friday. Two of them could be put to death.", {"Two<Four"}),
    ("Fourteen people are charged. Five of them could lose their houses.", {"Five<Fourteen"}),
    ("Police held 40 smugglers. Three of them were killed in the cells.", {"Three<40"}),
    (
        "The king pardoned 259 rebels. Forty rebels also among those pardoned had been tried.",
        {"Forty<259"},
    ),
    (
        "Eight people were freed on Monday in Lima. The six women and two girls are in care.",
        {"six<Eight", "two<Eight"},
    ),
    (
        "Nine migrants were found in a lorry. The five men and four women are from Chad.",
        {"five<Nine", "four<Nine"},
    ),
    (
        "A crash left two people dead and injured 12 more, nine of whom are in hospital.",
        {"nine<12"},
    ),
    (
        "The attack left four people dead and wounded 50, 31 of whom were taken to hospital.",
        {"31<50"},
    ),
    ("A jury heard nine men; eight were cleared and one fled.", {"eight<nine", "one<nine"}),
]
APART = [
    "One of eleven deaths last year shocked York. A lorry killed 12 people in December 2016.",
    "Four were questioned about an agent, who was detained with two of his sons.",
    "Nine men were held. Their leader came with three of his brothers.",
    "Six were hurt. A guard was caught with two of her friends.",
    "Seven people were killed. Many of the witnesses had been in the gang. Five were paid.",
    "Ten girls were freed. Most of the neighbours knew nothing. Two were heard in court.",
    "Twelve men were tried. Some of the nurses wept. Four were led out.",
    "Twelve gunmen were arrested. Nine were killed in the attack.",
    "Inspectors closed 52 houses. Two-thirds have gone back to their families.",
    "Workers dug up 346 skeletons. More than 280 relatives have died while waiting.",
]
AGAIN = [
    "More than 7,000 people have been held. About 7,100 people were held, officials said.",
    "Some 346 people died. More than 340 people died, a court heard.",
]
GOES_ON = [
    (
        "A plane with 112 deportees landed. Forty-four of the deportees are from Haryana, 33 from "
        "Gujarat and 31 from Punjab. Two come from Goa and two from Assam."
    ),
    (
        "The ship carried 90 men. Forty of the men are from Mali, 30 from Niger and 18 from Chad. "
        "They wept. One is from Togo and one from Benin."
    ),
    (
        "A court tried 60 men. Twenty of the men are from Lima, 20 from Cuzco and 18 from Puno. "
        "Two are from Ica."
    ),
]


@pytest.mark.parametrize(("text", "expected"), TIED)
def test_the_whole_that_a_reader_sees(record_of, text, expected):
    assert expected <= ties(record_of(text))


@pytest.mark.parametrize("text", APART)
def test_others_are_part_of_nothing_told_before(record_of, text):
    assert not ties(record_of(text))


@pytest.mark.parametrize("text", AGAIN)
def test_a_number_that_comes_near_tells_the_same_people_again(record_of, text):
    assert any("=" in tie for tie in ties(record_of(text)))


@pytest.mark.parametrize("text", GOES_ON)
def test_a_list_that_goes_on_in_a_later_sentence_has_no_slip(record_of, text):
    record = record_of(text)

    assert not [f for f in record.findings if f.level in ("error", "warning") and f.kind != "pass"]


def test_several_groups_told_as_parts_are_not_filled_by_chance(record_of):
    record = record_of(
        "A plane with 112 deportees landed. Forty-four of the deportees are from Haryana, 33 from "
        "Gujarat and 31 from Punjab. There were 19 women and 14 minors with them."
    )

    assert not [told for told in listed(record) if told[0] == "33"]
