"""Groups named by a noun, summed up, widened or completed in the prose of releases."""

import pytest
from tests.link.ties import listed, ties

NAMED = [
    (
        (
            "Crews in Lima saved nine miners. A mayor told reporters that the rescued miners – six "
            "Peruvians and three Chileans – were well."
        ),
        {"six<nine", "three<nine"},
    ),
    (
        "Police held 12 men in Oslo. The mayor said the officers – two men and a nun – were brave.",
        set(),
    ),
    (
        (
            "Two Thais held in Lima\n\nPolice rescued six Kenyans and arrested two Thai nationals. "
            "A major said the victims – two women and four men – were well. It led to the arrest "
            "of two Thais and the rescue of six victims."
        ),
        {"two=Two", "two<six", "four<six", "six=six"},
    ),
    (
        (
            "The 90 foreigners who were charged with theft were flown to Manila. A clerk said that "
            "the arrested foreign nationals included 50 Kenyans, 19 Chinese and two from Togo."
        ),
        {"50<90", "19<90", "two<90"},
    ),
    (
        (
            "The raid led to the rescue of three Nepali women. It was run by 14 officers. The "
            "women had worked for a year. Two had permits, while one was found to have none."
        ),
        {"Two<three", "one<three"},
    ),
    ("It was run by 14 officers. The three suspects were held.", set()),
    ("Guards saved 110 men in Spain and the remaining 13 in France.", set()),
    ("Of the 90 men, 60 live in Spain and the remaining 30 in Togo.", {"60<90", "30<90"}),
    (
        (
            "Seven members of a ring were jailed on Thursday. Twelve members of that fraud ring "
            "have been convicted in total."
        ),
        {"Seven<Twelve"},
    ),
    ("Rescuers found five girls, one as young as 13, in a flat.", {"one<five"}),
    (
        (
            "In all 13 people were indicted in Ohio. Several residents of Akron were indicted. "
            "Twelve of the defendants face ten years in prison."
        ),
        {"Several<13", "Twelve<13"},
    ),
    (
        (
            "Police rescue ten girls in Goa\n\nPolice rescued the girls on Friday. Each was forced "
            "to serve ten customers a day."
        ),
        set(),
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_group_is_the_one_that_the_words_name(record_of, text, expected):
    assert ties(record_of(text)) == expected


WIDENED = [
    (
        (
            "A sweep netted a total of 900 arrests. In total 700 individuals were arrested on "
            "criminal charges. Of the arrested individuals, 650 were citizens, while 250 came from "
            "abroad. The remaining 200 individuals were arrested on immigration charges."
        ),
        [("900", ("650", "250"), True), ("900", ("700", "200"), True)],
    ),
    (
        (
            "Rescuers saved 120 people in Gao. Some 70 people were rescued by boat. Of the "
            "rescued, 40 were women and 30 were men."
        ),
        [("70", ("40", "30"), True)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WIDENED)
def test_parts_go_to_the_group_that_they_make_up(record_of, text, expected):
    assert listed(record_of(text)) == expected


ALSO = [
    (
        (
            "Police hold four men in Leeds\n\nA man of 41 was arrested in Hull. Three men were also"
            " arrested in York."
        ),
        {"Three<four"},
    ),
    (
        (
            "Police hold nine men in Leeds\n\nA man of 41 was arrested in Hull. Three men were also"
            " arrested in York."
        ),
        set(),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ALSO)
def test_those_also_held_are_beside_the_one_before(record_of, text, expected):
    record = record_of(text)

    assert ties(record) == expected
    assert not [f.code for f in record.findings if f.level.value in ("warning", "error")]


def test_a_part_of_the_headline_is_no_rival_of_it(record_of):
    record = record_of(
        "Agency rescues 52 victims, arrests four traffickers\n\nThe agency has rescued no fewer "
        "than 52 victims and arrested four suspected traffickers. She said 48 of the rescued "
        "victims were females while four were males."
    )

    assert not [f.code for f in record.findings if f.level.value in ("warning", "error")]
