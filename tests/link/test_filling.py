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

MADE_UP = {
    "both sexes far behind": (
        (
            "The agency has arrested no fewer than 214 traffickers and freed 860 victims.\n\nIts "
            "head spoke in Oyo.\n\nHe said the command arrested 150 male suspects, 64 female "
            "suspects, and rescued 500 females and 360 males."
        ),
        "150<214 64<214 500<860 360<860",
    ),
    "before their total": (
        (
            "Minister says 9,050 people were held in raids, while 2,110 gave themselves up.\n\nThe "
            "office has detained 11,160 people so far this year."
        ),
        "9,050<11,160 2,110<11,160",
    ),
    "in one sentence, of few": (
        (
            "Police rescued 15 children in Pune.\n\nThe team raided two sites and rescued eleven "
            "children from a bakery, whereas four children were rescued at the bus stand."
        ),
        "eleven<15 four<15",
    ),
    "stopped and held": (
        (
            "Border guards held 88 migrants near the river.\n\nOfficers stopped 30 Iraqis, 28 "
            "Afghans and 10 Syrians. They were sent to a camp.\n\nIn Kos, 20 migrants were held on "
            "a beach."
        ),
        "30<88 28<88 10<88 20<88",
    ),
    "a running toll of two days": (
        (
            "The toll rose to 131 on Wednesday.\n\nMonday's quake killed 113 people in Gansu. It "
            "has also claimed 18 lives in neighbouring Qinghai."
        ),
        "113<131 18<131",
    ),
    "earlier arrests beside the new": (
        (
            "Police made 61 arrests in four countries.\n\nIn addition to the arrests of 40 "
            "couriers on Monday (25 in Ghana and 15 in Togo), earlier raids led to the arrest of "
            "12 members of the ring in Mali and nine in Niger."
        ),
        "40<61 25<40 15<40 12<61 nine<61",
    ),
    "some of a list": (
        (
            "Soldiers held 36 migrants.\n\nThey stopped a van with 17 Iraqis, 12 Kurds and nine "
            "Afghans. In Bodrum 24 migrants were held."
        ),
        "",
    ),
    "others also freed": (
        (
            "Officers freed 93 girls from brothels.\n\nThe unit also freed 70 workers from a mine "
            "and 23 from a farm."
        ),
        "",
    ),
    "other causes": (
        "A flood killed 48 people.\n\nA bus crash killed 30 people and a shooting killed 18.",
        "",
    ),
    "another month": (
        (
            "Police held 84 people at the rally.\n\nIn May, officers held 50 people in Lyon and 34 "
            "in Nice."
        ),
        "",
    ),
    "another day": (
        (
            "A blast killed 30 people in Kabul on Monday.\n\nOn Sunday 20 people were killed in "
            "Herat and 10 in Farah."
        ),
        "",
    ),
    "other diseases": (
        "There are 140 cases of cholera.\n\nThe camp also had 90 cases of measles and 50 of polio.",
        "",
    ),
    "both fates of another side": (
        "The gang kidnapped 26 students. Soldiers killed 15 bandits and arrested 11.",
        "",
    ),
    "another group of as many": (
        "Police held 19 men and two women in Lagos. Another 21 people were held in Kano.",
        "",
    ),
    "those who act": (
        "The city has 300 officers. Police arrested 200 people on Friday and 100 on Saturday.",
        "",
    ),
    "summed up in their sentence, of a part": (
        (
            "In 2023 troops freed 50 boys and 31 girls, giving a total of 81 children. Over 300 "
            "have been freed since 2020."
        ),
        "50<81 31<81",
    ),
    "a slip for a semicolon": (
        (
            "The sweep led to the arrest of 160 people.\n\nIt ended in the arrests of: 70 men who "
            "sought sex; 80 women accused of prostitution: and 10 others."
        ),
        "70<160 80<160 10<160",
    ),
    "with those known to be part": (
        (
            "The agency convicted 45 fraudsters in three cities.\n\nIn Lagos 11 of the 45 were "
            "jailed by one judge. The Edo office won the conviction of 32 fraudsters. The Borno "
            "office pushed for the conviction of two."
        ),
        "45=45 11<45 32<45 two<45",
    ),
    "workers are no children": (
        (
            "Police rescued 40 children in two raids. Of these, 25 were boys. Officers also found "
            "15 workers."
        ),
        "25<40",
    ),
}


@pytest.mark.parametrize(("text", "wanted"), MADE_UP.values(), ids=MADE_UP)
def test_a_sum_ties_wherever_its_total_is_told(record_of, text, wanted):
    assert ties(record_of(text, published="2025-04-24")) == set(wanted.split())


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
