"""Kinds told at two times, and parties whose fates are told apart."""

import pytest
from tests.link.ties import ties

COMPARED = [
    (
        (
            "The number of people in shelters reached 7,421 in February, up from 7,167 in January. "
            "The number of adults rose from 4,760 to 4,875. The number of children rose from 2,407 "
            "to 2,546."
        ),
        "4,760<7,167 4,875<7,421 2,407<7,167 2,546<7,421",
    ),
    (
        (
            "Police recorded 1,240 offences in June, compared with 1,100 in May. Burglaries rose "
            "from 340 to 400, while robberies fell from 120 to 100."
        ),
        "340<1,100 400<1,240 120<1,100 100<1,240",
    ),
    ("Road deaths fell from 120 to 95, while injuries rose from 30 to 34.", ""),
]
PARTIES = [
    (
        (
            "Three climbers were killed when falling ice hit their group on Monday. The group of "
            "seven was near the summit. Four of them reached a hut."
        ),
        "Three<seven Four<seven",
    ),
    (
        "Two divers drowned on Sunday. Their party of nine had left at dawn; seven were rescued.",
        "Two<nine seven<nine",
    ),
    ("Five people were killed in the blast. The group of 20 ministers met in Vienna.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), COMPARED, ids=["shelters", "offences", "fates"])
def test_a_kind_told_at_two_times_is_part_of_the_total_of_each(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


@pytest.mark.parametrize(("text", "wanted"), PARTIES, ids=["climbers", "divers", "ministers"])
def test_a_party_holds_those_of_it_who_died_and_who_were_saved(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


REQUESTS = [
    (
        (
            "The board held 640 parole hearings last year. Of those, 96 inmates were freed. The "
            "remainder of the hearings –544– ended in denials."
        ),
        "96<640 544<640",
    ),
    ("Police made 40 raids. Of those, 12 people were held.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), REQUESTS, ids=["hearings", "raids"])
def test_those_who_are_heard_are_of_the_hearings(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


INCLUDED = [
    (
        (
            "The state will take 350 orphans from camps. Mr Wood said this would include about 200 "
            "orphans already in the country."
        ),
        "200<350",
    ),
    ("Police held 60 men. The chief said that they included 25 Danes.", "25<60"),
    ("Police held 60 men. The mayor said dinner would include 25 guests.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), INCLUDED, ids=["this", "they", "dinner"])
def test_somebody_says_what_a_group_included(text, wanted, record_of):
    assert ties(record_of(text)) == set(wanted.split())


PLACES = [
    (
        (
            "In May 77 new cases were reported from five health zones (Figure 1), including: Kaswa "
            "(45), Butembo (19), Vuhovi (4), Kyondo (3) and Beni (6)."
        ),
        "45<77 19<77 4<77 3<77 6<77",
        True,
    ),
    (
        (
            "In May 77 new cases were reported from 33 health areas in three zones, including: "
            "Katwa (45), Butembo (19) and Vuhovi (13)."
        ),
        "45<77 19<77 13<77",
        True,
    ),
    (
        "In May 77 new cases were reported, including in Kaswa (45) and Butembo (19).",
        "45<77 19<77",
        False,
    ),
]


@pytest.mark.parametrize(("text", "wanted", "complete"), PLACES, ids=["all", "areas", "some"])
def test_places_that_are_included_need_not_be_all(text, wanted, complete, record_of):
    record = record_of(text)

    assert ties(record) == set(wanted.split())
    assert [partition.complete for partition in record.partitions] == [complete]


def test_a_closing_split_is_of_all_that_can_hold_it(record_of):
    text = (
        "Police arrested 80 workers. They comprised 45 Indians, 20 Nepalese and 15 Thais, "
        "comprising 60 men and 20 women."
    )

    assert ties(record_of(text)) >= {"60<80", "20<80"}
