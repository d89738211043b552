"""Raids, arrests and court round-ups: which group is split, by whom, and how far."""

import pytest
from tests.link.ties import listed, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Of the 640 drivers stopped, 50 were drunk and 110 had no licence.",
            [("640", ("50", "110"), False)],
        ),
        (
            "Nurses saw 130 patients. Of them, 95 have recovered and six have died.",
            [("130", ("95", "six"), False)],
        ),
        (
            "Of the 80 ferries checked, 30 lacked rafts, while 12 lacked radios.",
            [("80", ("30", "12"), False)],
        ),
        (
            (
                "Of the 240 inmates, 150 await trial, 60 are serving terms, 30 are on remand, "
                "and 90 had been held before."
            ),
            [("240", ("150", "60", "30"), True)],
        ),
        (
            "Of the 90 held in Suva, 50 were charged and 40 were freed.",
            [("90", ("50", "40"), True)],
        ),
        (
            "Of the 90 held in Suva, 50 were charged and the remaining 40 were freed.",
            [("90", ("50", "40"), True)],
        ),
        (
            "Of the 120 women, 61 went home, 45 are in care and 16 fell ill.",
            [("120", ("61", "45", "16"), True)],
        ),
        (
            "Of the 160 pupils, 70 were boys and 60 were girls.",
            [("160", ("70", "60"), True)],
        ),
    ],
    ids=[
        "some of them",
        "some of those told before",
        "while adds no more than one part",
        "another trait behind a full list",
        "the sum fits",
        "what remains",
        "a slip in a list of three",
        "both sexes",
    ],
)
def test_of_a_group_some_are_told_unless_the_words_or_the_sum_close_it(record_of, text, expected):
    assert listed(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Rangers made 70 arrests. Of the 45 arrested for poaching, three were guides. "
                "The other 25 arrests were for logging."
            ),
            {"45<70", "three<45", "25<70"},
        ),
        (
            (
                "The clinic saw 64 children. Of the 50 who live in Beira, nine had cholera. "
                "The remaining 14 live in Dondo."
            ),
            {"50<64", "nine<50", "14<64"},
        ),
        (
            (
                "The ferry carried 90 tourists. The 60 who left at Split were Danes. "
                "The remaining 30 went on."
            ),
            {"60<90", "30<90"},
        ),
        (
            (
                "The clinic saw 64 children. Of the 50 who live in Beira, nine had cholera. "
                "The other 41 were healthy."
            ),
            {"nine<50", "41<50"},
        ),
    ],
    ids=["by offence", "by place", "no part of the first", "the rest of the first"],
)
def test_what_remains_stands_beside_the_group_told_before_if_both_make_up_all(
    record_of, text, expected
):
    assert ties(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Officers in Kano held 30 suspected robbers. In a similar development, a judge in "
                "Jos convicted four robbers."
            ),
            set(),
        ),
        (
            (
                "Divers saved 24 sailors in May. In 2018, ten sailors were saved at Aden, nine at "
                "Mocha and five at Hodeida."
            ),
            set(),
        ),
        (
            (
                "Divers saved 24 sailors in May. On May 3, ten sailors were saved at Aden, nine "
                "at Mocha and five at Hodeida."
            ),
            {"ten<24", "nine<24", "five<24"},
        ),
        (
            (
                "Of the 30 accused, 21 were convicted. Another nine people were arrested in Peru "
                "over an unrelated theft."
            ),
            {"21<30"},
        ),
        (
            (
                "Police in Hobart held 40 people. The detectives – two from Perth and three from "
                "Darwin – flew in."
            ),
            set(),
        ),
        (
            "Police in Lima held nine detectives. Of the detectives, three were from Cusco.",
            {"three<nine"},
        ),
        (
            (
                "Twelve people were charged. The accused – seven from Perth and five from "
                "Darwin – were bailed."
            ),
            {"seven<Twelve", "five<Twelve"},
        ),
    ],
    ids=[
        "another case of a round-up",
        "another year",
        "the same month",
        "an unrelated case",
        "those who investigate",
        "detectives who were held",
        "those who stand accused",
    ],
)
def test_a_group_of_another_case_or_time_is_none_of_the_first(record_of, text, expected):
    assert ties(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Among the 70 arrests, eight were suspected brokers and 12 victims were freed.",
            {"eight<70"},
        ),
        (
            "Of the 45 arrests, 20 were for theft and six boys were taken into care.",
            {"20<45"},
        ),
        (
            "Among the 70 arrests, eight were suspected brokers and 12 were couriers.",
            {"eight<70", "12<70"},
        ),
        (
            "Of the 310 migrants detained, 200 were men and 40 children were taken into care.",
            {"200<310", "40<310"},
        ),
    ],
    ids=["victims", "children in care", "more of the arrested", "children who were detained"],
)
def test_victims_found_beside_the_arrested_are_none_of_them(record_of, text, expected):
    assert ties(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The seven suspects arrested by rangers will appear in court. Four men were "
                "arrested in Gulu and three in Lira."
            ),
            {"Four<seven", "three<seven"},
        ),
        (
            (
                "Police arrested nine people over the theft. In a separate case, six women were "
                "arrested in Leeds while three were caught in Hull."
            ),
            set(),
        ),
    ],
    ids=["those who are to appear", "a separate case"],
)
def test_the_arrested_are_told_again_place_by_place(record_of, text, expected):
    assert ties(record_of(text)) == expected
