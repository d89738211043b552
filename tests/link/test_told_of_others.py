"""Equal numbers of two groups or two events are two facts; their traps are one."""

import pytest
from tests.link.ties import ties

TIES = [
    (
        "kin-of-others",
        "A guard and two cousins saw the blast in Gao. The Keitas lost their two children in it.",
        set(),
    ),
    (
        "own-kin",
        "Two girls vanished in Gao. The man had left with his two daughters on Monday.",
        {"two=Two"},
    ),
    (
        "crew-and-children",
        "Two children died when a coach hit a lorry near Split. The two drivers died too.",
        set(),
    ),
    (
        "pupils-and-children",
        "Two children died when a coach hit a lorry near Split. The two pupils were from Zadar.",
        {"two=Two"},
    ),
    (
        "parents",
        "The Novaks live with two sons in Split. The two parents are paid by the hour.",
        set(),
    ),
    (
        "officers-and-suspects",
        "Three robbers were held in Lima. The three officers who had shot at them were praised.",
        set(),
    ),
    (
        "robbers-again",
        "Three robbers were held in Lima. The three men had shot at a guard.",
        {"three=Three"},
    ),
    (
        "between-them",
        (
            "Two children fell ill in Kribi. The camp has no doctor. Ana and Luc dig wells. "
            "Between the two of them, they earn $9 a day."
        ),
        set(),
    ),
    (
        "described-anew",
        (
            "Three men are in custody in Malta. Police also want three Tunisians for "
            "questioning. If the three who are thought to be abroad stay away, warrants will "
            "follow."
        ),
        {"three=three"},
    ),
    (
        "named-by-what-was-told",
        (
            "Nine clerks at the port agency were fired over links to smugglers. It gave no "
            "proof. Nine lawyers came. Nobody spoke. All rests on the nine staff who may have "
            "had links to smugglers."
        ),
        {"nine=Nine"},
    ),
    (
        "last-of-several",
        "Two men are held in Gao. Two women live in Kidal. The two were seen at a well on Monday.",
        {"two=Two"},
    ),
    (
        "pair-far-away",
        (
            "Two ministers were barred from a rally in Graz.\n\nThe mayor spoke of order. Shops "
            "stayed shut. Rain fell at noon. A band played. Nobody came. The square was empty. "
            "Ms Berg and Mr Lang were on stage. The two leaders will debate on TV."
        ),
        set(),
    ),
    (
        "two-kinds-with-two-fates",
        (
            "Two envoys held in Gao may leave\n\nMali will let them go. They had been at a "
            "camp. Two women, both from Chad, were charged with arson at the port."
        ),
        set(),
    ),
    (
        "claims-of-two-sizes",
        (
            "At least 80 people were killed in the shrine. At least 99 people were killed in "
            "blasts that week."
        ),
        set(),
    ),
    (
        "rounded",
        (
            "More than 70 people were killed in a blast in Gao, the mayor said. The ministry "
            "says at least 72 people were killed."
        ),
        {"72=70"},
    ),
    (
        "no-way-to-round",
        "525 drown off Sfax in nine weeks\n\nBy Monday at least 521 people had drowned off Sfax.",
        set(),
    ),
    (
        "two-rounded",
        (
            "Nearly 3,800 people were arrested for piracy last year. More than 3,500 people "
            "were arrested for fraud."
        ),
        set(),
    ),
    (
        "separate-operation",
        (
            "Three men were arrested on Friday over a robbery in Graz. In a separate operation, "
            "three men were arrested in Linz."
        ),
        set(),
    ),
    (
        "further-raid",
        "Officers arrested four men in Graz. A further raid led to the arrest of four men.",
        set(),
    ),
    (
        "second-blast-again",
        "A second blast killed 12 people in Gao. The second blast killed 12 people near a well.",
        {"12=12"},
    ),
    (
        "a-week-earlier",
        (
            "Two people were shot dead in Graz on Monday. A week earlier, two people were shot "
            "dead at a kiosk."
        ),
        set(),
    ),
    (
        "own-year",
        (
            "Three people were killed when a bus hit a lorry near Graz. Three people were "
            "killed on the pass in 2019."
        ),
        set(),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in TIES], ids=[c[0] for c in TIES])
def test_what_is_told_again(record_of, text, expected):
    assert ties(record_of(text, published="2024-05-20")) == expected


RAIDS = "three four five six seven nine ten eleven four".split()


def test_in_a_list_of_many_events_two_numbers_meet_by_chance(record_of):
    told = "What happened: Gunmen killed {} people in a raid."
    assert ties(record_of("\n\n".join(told.format(number) for number in RAIDS))) == set()


def test_in_such_a_list_a_place_told_of_both_makes_them_one(record_of):
    told = "What happened: Gunmen killed {} people in {}."
    towns = "Gao Kidal Mopti Segou Sikasso Kayes Bamako Timbuktu Gao".split()
    pairs = zip([*RAIDS[:-1], "three"], towns, strict=True)
    text = "\n\n".join(told.format(number, town) for number, town in pairs)
    assert ties(record_of(text)) == {"three=three"}
