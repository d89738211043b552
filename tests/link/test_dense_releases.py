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

    assert ("173", ("110", "24"), False) in listed(record)
    assert ("173", ("88", "52"), False) in listed(record)


def test_a_country_with_an_article_is_no_known_group(record_of):
    record = record_of("Spain had 121 victims, the Netherlands 77 and the Philippines 64.")

    assert [figure.span.text for figure in record.figures] == ["121", "77", "64"]
    assert [f for f in record.findings if f.kind == "review"] == []


def test_none_of_those_who_survived_is_missing(record_of):
    record = record_of(
        "Thirty people survived, most of them men; one is a Dane. At least 43 are lost."
    )

    assert ties(record) == {"one<Thirty"}
