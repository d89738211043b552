"""Look-alikes of rules on those still there, members of a body, and tolls told in order."""

import pytest
from tests.link.ties import ties

CASES = [
    # Those still there and those who got out need not be all: some may have died.
    ("Nine of the 20 hostages were freed. The five still held are ill.", "Nine<20 five<20"),
    # Members of another time, of lawful teams, and of those who are dead.
    ("Police charged 14 people. Six members of the gang were killed in 2019.", ""),
    ("Police charged 14 people. Two members of the team won the case.", ""),
    ("Police shot dead 12 gunmen. Four members of the gang escaped.", ""),
    # A pair that is too few for the toll is of something else.
    (
        "Strikes killed 19 people. Rockets killed eight soldiers here and another nine in Gao.",
        "",
    ),
    ("The clinic treated 20 patients. Two doctors and four nurses.", ""),
    ("The crash killed nine. Four nurses and two drivers.", "Four<nine two<nine"),
    # Who was carried is not said to be dead.
    (
        (
            "Thirty people died in the fire. The first ambulance carried 12 people. "
            "The second ambulance carried nine people."
        ),
        "",
    ),
    # Deaths of a war are none of an outbreak.
    (
        (
            "Seven patients died yesterday. The total number of deaths in the war has reached "
            "3,400. Nine new cases of cholera were reported."
        ),
        "",
    ),
    # Shares of "the total" are of what is as large as they say.
    (
        (
            "There were 624 cases. Lima has 386 cases, or 62% of the total. "
            "Ica has 100 cases, or 16% of the total."
        ),
        "62%<624 16%<624",
    ),
    ("There were 624 cases, 386 in Lima. Deaths are 19, or 3% of the total.", "386<624 3%<624"),
    (
        (
            "Two members of the band were killed when a van with six people crashed. "
            "Four members of the group survived."
        ),
        "Two<six Four<six",
    ),
    # Suspects are none of the dead; cases of another year none of this year's.
    ("Six people died. Police named the suspects as two brothers and a cousin.", ""),
    ("Six people died. Two of the suspects are brothers.", ""),
    ("Six people died. The dead were named as four men and two women.", "four<Six two<Six"),
    (
        (
            "The ministry counted 500 cases since January. "
            "In 2023 there were 40 local and 20 imported cases."
        ),
        "",
    ),
    # Who is in hospital is not dead, even if as many died; who is on the first of two buses is
    # not all.
    (
        (
            "Rescue workers saved 31 of the 40 people. Nine people died. "
            "Seven of those rescued are in hospital, two in intensive care."
        ),
        "31<40 Nine<40 Seven<31 two<31",
    ),
    (
        (
            "Two buses collided near Kitwe, killing 17 people. "
            "The first bus was carrying 41 passengers and the second 22."
        ),
        "",
    ),
    ("A bus carrying 41 passengers collided with a truck, killing 17 people.", "17<41"),
    # What the figure was in a year before is not whom "the dead" names.
    (
        "In 2024, 1,602 people were killed. In 2023 it was 1,669. Of the dead, 612 were women.",
        "612<1,602",
    ),
    (
        "In 2023, 1,669 people were killed. In 2024 it was 1,602. Of the dead, 612 were women.",
        "612<1,602",
    ),
    (
        (
            "Some 1,602 people were killed in 2024. In 2023 it was 1,669. "
            "Of those killed in 2023, 700 were men."
        ),
        "700<1,669",
    ),
    # The verdicts of another year, and others who were held.
    (
        (
            "A jury convicted 11 of the 14 defendants on Thursday; two were acquitted. "
            "The first trial last year ended with seven convictions."
        ),
        "11<14 two<14",
    ),
    (
        (
            "Police held 27 people on Wednesday. Eleven had no papers. "
            "Another 14 were held on Thursday in Kano."
        ),
        "Eleven<27",
    ),
    (
        "Police held 27 people. Eleven were held in Gao. Another 14 were held in Kano.",
        "Eleven<27 14<27",
    ),
    # Floods claim lives, too.
    ("Floods claimed 40 lives, and 1,200 cases of cholera were reported.", ""),
    ("Cholera claimed 40 lives this year and 9,100 people fell ill.", "40<9,100"),
    # Those rescued are those of whom it was said without a noun.
    ("Rescuers have saved 19 of the 52 miners. Six of those rescued are burnt.", "19<52 Six<19"),
    ("Nine of the 20 hostages were freed. Three of the freed are ill.", "Nine<20 Three<Nine"),
    # Whoever is under 18 is a child: of all, not of the children.
    (
        "The camp took in 2,150 people, 1,290 of them children. Some 60 percent were under 18.",
        "1,290<2,150 60_percent<2,150",
    ),
    (
        "Forty people drowned. Twenty-five were children. Twenty were under 12.",
        "Twenty-five<Forty Twenty<Twenty-five",
    ),
    # Whom something is said to be from may be no place.
    (
        "Police held 431 people, including 330 Syrians. Another 40 are from a raid in May.",
        "330<431",
    ),
    # The house next door is not where it happened.
    ("There were 39 people in the house next door. Seven people died in the hotel fire.", ""),
    ("A fire at a factory killed 12 people. There were 300 in the hall of a nearby school.", ""),
    # Counts of this year and the last.
    (
        (
            "Last year 210 people were killed. Of those, 40 were children. "
            "Some 100 have been killed this year."
        ),
        "40<210",
    ),
    ("412 people died this year. Last year it was 390. Men accounted for 310.", "310<412"),
    ("412 died this year. The year before, the figure was 390. Men accounted for 310.", "310<412"),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_look_alikes(extractor, text, told):
    record = extractor.extract(text, published="2025-04-24")
    assert ties(record) == set(told.split())
