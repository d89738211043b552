"""Runs of counts, sentences and columns that make up a count told before them."""

import pytest
from tests.link.ties import listed, ties

from statextract import extract

TIED = [
    (
        (
            "Police in Ghana rescued 310 children last year. 140 had been working on fishing boats,"
            " 80 as porters, 50 in kiosks, 25 in begging and 15 in mines."
        ),
        {"140<310", "80<310", "50<310", "25<310", "15<310"},
    ),
    (
        (
            "In a year in which the service of Malta, by its own account, opened 31 inquiries, 96"
            " victims were freed. Forty had been exploited in nail bars, 34 as carers, 12 in car"
            " washes and 10 in private homes."
        ),
        {"Forty<96", "34<96", "12<96", "10<96"},
    ),
    (
        (
            "The courts of Fiji heard 300 men. 45 were sent to prison, 12 for murder, 20 for rape"
            " and 13 for theft."
        ),
        {"12<45", "20<45", "13<45"},
    ),
    (
        (
            "The office took 2,480 decisions relating to 3,021 persons. Refugee status was granted"
            " to 1,236 persons, subsidiary protection to 74, and 1,394 persons were refused; for"
            " the other 317 the application was inadmissible."
        ),
        {"1,236<3,021", "74<3,021", "1,394<3,021", "317<3,021"},
    ),
    (
        (
            "Officers in Lima opened 97 files and detained 146 smugglers. Sixty-one were placed in"
            " pre-trial arrest, 42 are under judicial control and the remaining 43 are at liberty."
        ),
        {"Sixty-one<146", "42<146", "43<146"},
    ),
    (
        (
            "In 2023 the centre of Arica helped 640 women. The largest groups came from Peru, with"
            " 150 women, Chile (90) and Bolivia (80)."
        ),
        {"150<640", "90<640", "80<640"},
    ),
    (
        "The region of Gulu had 170 cases, with 90 deaths (60 men and 30 women).",
        {"90<170", "60<90", "30<90"},
    ),
    (
        (
            "Some 3,412 households (15,198 people) fled floods in Chad.\n\nBy commune:\n\n"
            "Bol: 1,218 households, 5,471 people\nLiwa: 1,004 households, 4,463 people\n"
            "Kaya: 861 households, 3,789 people\nMani: 329 households, 1,475 people"
        ),
        {"1,218<3,412", "5,471<15,198", "861<3,412", "1,475<15,198"},
    ),
    (
        (
            "In October, 3,902 persons applied for asylum in Malta, 2,718 men and 1,184 women.\n\n"
            "Country | Men | Women | Total\nPalestine | 412 | 139 | 551\nEritrea | 318 | 164 | 482"
            "\nOthers | 1,988 | 881 | 2,869"
        ),
        {"412<551", "551<3,902", "482<3,902", "2,869<3,902"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TIED)
def test_runs_are_parts_of_what_they_make_up(text, wanted):
    assert wanted <= ties(extract(text))


def test_run_is_no_part_of_its_first_item():
    assert not any("<80" in tie for tie in ties(extract(TIED[0][0])))


def test_columns_are_partitions_too():
    split = listed(extract(TIED[-1][0]))
    assert ("2,718", ("412", "318", "1,988"), True) in split
    assert ("1,184", ("139", "164", "881"), True) in split


def test_lines_that_miss_their_total_by_one_are_left_alone():
    text = TIED[-2][0].replace("861", "862")
    assert "862<3,412" not in ties(extract(text))


CHANCE = [
    "Iceland took in 155 refugees in 2022. Norway took in 90 and Denmark 64.",
    "The airline employs 412 pilots. It hired 250 in 2022 and 160 in 2023.",
    "Voters chose 3,000 delegates. A protest drew 2,000 farmers and 1,000 teachers.",
    "Police arrested a total of 40 people at a rally. Twelve more were held at a game on Friday.",
]


@pytest.mark.parametrize("text", CHANCE)
def test_sums_met_by_chance_tie_nobody(text):
    assert ties(extract(text)) == set()


def test_those_who_left_are_not_those_left():
    text = "The police freed eight of the 20 boys. The 12 who left were fed."
    assert ties(extract(text)) == {"eight<20"}
