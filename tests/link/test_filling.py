"""Counts that no wording ties and that make up a group told before to the last one."""

import pytest
from tests.link.ties import ties

FILLED = [
    (
        "Twenty-one people are on their way to Gan. There were 18 passengers and a crew of three.",
        "18<Twenty-one three<Twenty-one",
    ),
    (
        "Troops killed 14 rebels in two raids. Nine died in the first and five in the second.",
        "Nine<14 five<14",
    ),
    (
        (
            "Twenty Rohingya, among them eight children, were found in a house. Twelve adults "
            "were handed to the immigration office."
        ),
        "eight<Twenty Twelve<Twenty",
    ),
    (
        (
            "The fire killed at least 22 people, 15 of them civilians, the governor said. Seven "
            "soldiers also lost their lives."
        ),
        "15<22 Seven<22",
    ),
    (
        (
            "The year's total of polio cases is 55. Kano has reported 26 cases, Lagos 15, Kaduna "
            "13 and Abuja one."
        ),
        "26<55 15<55 13<55 one<55",
    ),
    (
        "Twenty-nine men escaped. Police caught 17 and shot dead two; ten remain at large.",
        "17<Twenty-nine two<Twenty-nine ten<Twenty-nine",
    ),
    (
        (
            "A coach hit a wall and 16 people died. Fifteen people were pronounced dead at the "
            "scene, while another person died in hospital."
        ),
        "Fifteen<16",
    ),
    (
        "Inspectors found 112 children at work in 37 shops; 70 boys and 42 girls.",
        "70<112 42<112",
    ),
    (
        "Police freed 17 workers from a kiln near Lahore, including a family of six.",
        "six<17",
    ),
]
APART = [
    ("The 21 players flew home. On Sunday 19 men and two women were hurt in a fire.", ""),
    (
        "The fire killed at least 22 people, 15 of them civilians. Seven soldiers were hurt.",
        "15<22",
    ),
    (
        "The fire killed 22 people, 15 of them civilians. Seven people were hurt elsewhere.",
        "15<22",
    ),
    ("Troops killed 14 rebels. A week earlier nine died in Gao and five in Mopti.", ""),
    ("Troops killed seven rebels. Five women fled, and two men drowned.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), FILLED + APART, ids=lambda value: value[:50])
def test_a_group_holds_what_fills_it_and_nothing_else(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


def test_those_of_whom_something_is_unknown_keep_a_list_open(record_of):
    text = (
        "Of the 60 victims, 30 were women and 20 men; the sex of 15 others, found in a second "
        "grave, was not known."
    )
    assert not any(finding.kind.value == "fail" for finding in record_of(text).findings)


def test_a_larger_account_of_one_fate_is_of_the_whole(record_of):
    text = "The ferry carried 90 people. Sixty were rescued, police said. The navy said 70 were."
    record = record_of(text.replace("70 were.", "70 had been saved."))
    assert ties(record) == {"Sixty<90", "70<90"}
    assert not any(finding.kind.value != "pass" for finding in record.findings)


SPREAD = [
    (
        (
            "Two explosions wounded 11 people in Gao on Friday. The first wounded seven near a "
            "school. The second wounded four at a bridge."
        ),
        {"seven<11", "four<11"},
    ),
    (
        (
            "The death toll in Potosi has risen to 23. An official said 9 people died in Uyuni. "
            "According to another official, 14 people died in Tupiza."
        ),
        {"9<23", "14<23"},
    ),
    (
        (
            "A quake killed 30 people in Lima. In 2007 a quake killed 18 people there. In 1990 "
            "another killed 12 people."
        ),
        set(),
    ),
]


@pytest.mark.parametrize(
    ("text", "wanted"), SPREAD, ids=["explosions", "two officials", "older quakes"]
)
def test_counts_of_one_fate_that_make_up_the_total_are_its_parts(text, wanted, record_of):
    assert ties(record_of(text)) == wanted


REMAINDERS = [
    (
        "About 70 came down first; the other 58 were let go later. The 128 hostages are safe.",
        {"70<128", "58<128"},
    ),
    (
        (
            "Ebola has killed 1,864 people. Malawi, at 903 dead, is the hardest hit. The toll in "
            "Mozambique is 541, and Zambia has lost 407. Tanzania reports nine dead, while in "
            "Kenya there were three and in Togo one."
        ),
        {f"{part}<1,864" for part in ("903", "541", "407", "nine", "three", "one")},
    ),
    ("In 2019 nine shops shut; the other 15 stayed. Police held 24 men.", set()),
    (
        "About 70 metres of road were lost; the other 58 were shut. The 128 hostages are safe.",
        set(),
    ),
]


@pytest.mark.parametrize(
    ("text", "wanted"), REMAINDERS, ids=["hostages", "countries", "shops", "metres"]
)
def test_what_remains_makes_up_a_total_with_those_before(text, wanted, record_of):
    assert ties(record_of(text)) == wanted
