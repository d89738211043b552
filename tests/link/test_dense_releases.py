"""Whose parts the counts of a dense release are: of the minors, of the victims, of all."""

import pytest
from tests.link.ties import listed, ties

TIED = [
    (
        (
            "Of the 1,264 travellers, 96 were minors. Of these, 71 were girls. Forty-four were "
            "handed over to a ministry and the others were sent home."
        ),
        {"71<96", "Forty-four<96"},
    ),
    (
        "In all, 900 people were freed, including 96 children. Of them, 71 were girls.",
        {"71<96"},
    ),
    (
        (
            "Officials received 7,141 people. Of the 411 Chadians, 128 went home, while the rest "
            "wait. Doctors found 122 to be victims, 87 of them men; 16 were under 18."
        ),
        {"16<122"},
    ),
    (
        (
            "The agency counted 1,937 deaths on roads. Volta recorded 412 deaths, Greater Ahafo "
            "388 and the Western Region 290. In September alone, 198 people died."
        ),
        {"412<1,937", "388<1,937", "290<1,937", "198<1,937"},
    ),
    (
        "Between May and July 61 inmates died, 54 in hospital and seven in their cells.",
        {"54<61", "seven<61"},
    ),
    (
        "In Italy 98 people were held, in the Gambia 77 and in Mali 64. Of the 77, nine left.",
        {"77=77", "nine<77"},
    ),
]
FREE = [
    (
        (
            "They concerned 71 people, 60 of whom were sentenced to prison, six were fined and "
            "five acquitted. The convicted include 41 men and 25 women."
        ),
        {"41<60", "25<60"},
    ),
    (
        "In 2022 there were 203 victims. In 2021, 51 cases came to court, with 170 victims.",
        {"170<203"},
    ),
    (
        "Police arrested 35 suspects. Courts convicted 12 people, compared with nine in 2021.",
        {"12<35"},
    ),
    ("In all, 900 people were freed, including 96 women. Of them, 71 were girls.", {"71<96"}),
]


@pytest.mark.parametrize(("text", "expected"), TIED, ids=[text[:40] for text, _ in TIED])
def test_the_nearest_group_is_meant(record_of, text, expected):
    assert expected <= ties(record_of(text))


@pytest.mark.parametrize(("text", "wrong"), FREE, ids=[text[:40] for text, _ in FREE])
def test_another_group_is_not(record_of, text, wrong):
    record = record_of(text)

    assert wrong.isdisjoint(ties(record))
    assert [f for f in record.findings if f.kind in ("fail", "review")] == []


def test_kinds_and_places_are_two_lists(record_of):
    record = record_of(
        "Officers identified 173 victims, 110 of them women and 24 minors; 88 were found in "
        "Varna and 52 in Ruse."
    )

    assert listed(record) == [("173", ("88", "52"), False)]  # of the minors some may be women


def test_a_country_with_an_article_is_no_known_group(record_of):
    record = record_of("Spain had 121 victims, the Netherlands 77 and the Philippines 64.")

    assert [figure.span.text for figure in record.figures] == ["121", "77", "64"]
    assert [f for f in record.findings if f.kind == "review"] == []


def test_none_of_those_who_survived_is_missing(record_of):
    record = record_of(
        "Thirty people survived, most of them men; one is a Dane. At least 43 are lost."
    )

    assert ties(record) == {"one<Thirty"}


KEPT = [
    ("The cumulative number of cases is 359, 307 confirmed and 54 probable.", "359"),
    ("A total of 48 cases came from the district, 24 confirmed and 26 suspected.", "48"),
    ("There were 21 deaths, 18 confirmed and five probable.", "21"),
    ("The agency flew home the 132 Malians, i.e. 98 men, 19 women and 17 children.", "132"),
    ("Police freed 40 people, that is to say 12 men and 30 boys.", "40"),
    ("The ship had 24 crew, of whom three survived, nine died and 14 are missing.", "24"),
    ("Three migrants, six men and a woman, drowned.", "Three"),
    ("The three survivors are four Danes and a Pole.", "three"),
    (
        (
            "In all 21 people fell ill in eight states: CA (1), CO (1), FL (2), HI (1), IA (3), "
            "MN (5), SD (5) and WA (5)."
        ),
        "21",
    ),
]


@pytest.mark.parametrize(("text", "whole"), KEPT, ids=[text[:40] for text, _ in KEPT])
def test_a_slip_in_a_list_is_told(record_of, text, whole):
    record = record_of(text)
    by_id = {figure.id: figure.span.text for figure in record.figures}
    loud = [f for f in record.findings if f.level in ("error", "warning")]

    assert [by_id[f.figures[0]] for f in loud] == [whole]


RIGHT = [
    "The cumulative number of cases is 359, 305 confirmed and 54 probable.",
    "Officials counted 48 cases, 22 confirmed on Monday and 12 probable.",
    "Two villages had 48 cases, 22 confirmed.",
    "There were 21 deaths, 18 confirmed and three probable.",
    "The agency flew home the 132 Malians, i.e. 96 men, 19 women and 17 children.",
    "The ship had 24 crew, of whom three survived, nine died and 12 are missing.",
    "Three migrants, two men and a woman, drowned.",
    "Four people, two men and a dog, were seen.",
    "The three survivors are two Danes and a Pole.",
    (
        "In all 21 people fell ill in eight states: CA (1), CO (1), FL (2), HI (1), IA (3), "
        "MN (3), SD (5) and WA (5)."
    ),
]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_list_is_not_doubted(record_of, text):
    assert [f for f in record_of(text).findings if f.level in ("error", "warning")] == []


def test_that_is_to_say_plans_nothing(record_of):
    record = record_of("Police freed 40 people, that is to say 12 men and 28 boys.")

    assert {figure.status.value for figure in record.figures} == {"asserted"}


def test_the_subject_of_a_row_is_counted(record_of):
    record = record_of(
        "The unit freed 735 children. The children had been working in shops (109), brick kilns "
        "(414) and homes (214)."
    )

    assert ties(record) == {"109<735", "414<735", "214<735"}
    assert [f.code for f in record.findings if f.level in ("error", "warning")] == ["SUM001"]


FRAMES = [
    (
        "Of the 75 on the bus, 52 were pilgrims, of whom nine died; the 23 others were unhurt.",
        {"52<75", "nine<52", "23<75"},
    ),
    ("Of the 900 in the shelter, 52 were children.", {"52<900"}),
    ("Of the 40 in stock, 12 masks were lost.", set()),
    (
        "A court jailed seven. Police held five. Five of the five are Danes, the other two Poles.",
        {"Five<five", "two<five"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FRAMES, ids=[text[:40] for text, _ in FRAMES])
def test_a_frame_is_a_group(record_of, text, expected):
    assert expected <= ties(record_of(text))
    if not expected:
        assert ties(record_of(text)) == set()


def test_others_than_those_of_a_full_list_remain(record_of):
    record = record_of(
        "By May 208 people had been found, 181 alive and 27 dead. The other 104 are still missing."
    )

    assert ties(record) == {"181<208", "27<208"}
    assert ties(
        record_of(
            "Of the 312 missing, 208 had been found, 181 alive and 27 dead. The other 104 are "
            "still missing."
        )
    ) >= {"208<312", "104<312"}


def test_a_million_more_are_no_group_known_before(record_of):
    record = record_of(
        "The state will support the 850,000 people who lost work and the million more expected "
        "to lose it."
    )

    assert [f for f in record.findings if f.level in ("error", "warning")] == []
