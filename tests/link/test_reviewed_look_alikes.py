"""Counts that stand where parts of a group do, and are of others or of nothing."""

import pytest
from tests.link.ties import listed, ties

TIED = {
    "most of the year told, not of the one before": (
        (
            "The panel took in 17,004 referrals in 2024, up 13% from 15,050 in 2023. Most "
            "referrals (9,012) were for adults."
        ),
        "9,012<17,004",
    ),
    "most of two years": (
        (
            "The panel took in 17,004 referrals in 2024 and 15,050 in 2023. Most referrals "
            "(9,012) were for adults."
        ),
        "",
    ),
    "a count with a comma is no year": (
        "The panel took in 17,000 referrals. The most common were Danes (12%; 2,040).",
        "12%<17,000 2,040<17,000",
    ),
    "one who died of those hurt": (
        "Four hurt in blast\n\nA man died on Monday. Three others were hurt.",
        "",
    ),
    "one hurt elsewhere": (
        (
            "Four people were hurt in a shooting. A woman was stabbed in a different attack. Three "
            "others were hurt there."
        ),
        "",
    ),
    "one badly hurt": (
        "Four hurt in blast\n\nA woman was badly burnt. Three others were slightly hurt.",
        "Three<Four",
    ),
    "in a cell of the police": (
        (
            "There are 6,900 prisoners in Irish jails. Two hundred students are still held by "
            "police. Some 180 minors are still being held."
        ),
        "180<6,900",
    ),
    "all who live in a country": (
        (
            "The world has 43 million refugees. Germany hosts 2.7 million and Uganda hosts 1.7 "
            "million. Lebanon has 5 million people."
        ),
        "2.7_million<43_million 1.7_million<43_million",
    ),
    "held for something else": (
        (
            "At least 40 people were arrested at the rally. The party said six of its members "
            "were arrested. Three journalists were arrested, the union said. Police arrested two "
            "smugglers at the border."
        ),
        "six<40 Three<40",
    ),
    "soldiers sent home": (
        "In all 260 people were freed. Two days later 260 soldiers were sent home.",
        "",
    ),
    "foreigners sent home": (
        "In all 260 people were freed. Two days later 260 foreigners were sent home.",
        "260=260",
    ),
    "kinds that outnumber the first of their row": (
        "Three soldiers, four women and five children died when a shell hit a market, killing 12.",
        "Three<12 four<12 five<12",
    ),
    "kinds of all, larger than the first of them": (
        "Fighting killed 12 people, three soldiers, four women and five children, on Monday.",
        "three<12 four<12 five<12",
    ),
    "some of others whom no number counts": (
        "Four pupils died at the scene. All the others were injured, seven of them seriously.",
        "",
    ),
    "some of a counted group behind others": (
        "Four pupils died. The others had 12 guides with them, seven of them Swiss.",
        "seven<12",
    ),
    "pleas in a related case": (
        (
            "The office said 14 defendants were charged over a ring. Eleven were arrested. Seven "
            "pleaded guilty in a related case last year."
        ),
        "Eleven<14",
    ),
    "verdicts in a separate trial": (
        "Fourteen defendants were charged. Seven were convicted in a separate trial.",
        "",
    ),
    "verdicts in this trial": (
        "Fourteen defendants were charged. Seven were convicted in a trial in May.",
        "Seven<Fourteen",
    ),
}
THINGS = [
    "Storm report\n\nDead: 14\nVehicles burnt: 8\nHouses: 4\nShops: 2",
    "People arrested: 45\nWeapons seized: 20\nCars seized: 15\nPhones: 10",
    "Persons checked: 90\nVehicles checked: 40\nTickets: 30\nWarnings: 20",
]


@pytest.mark.parametrize(("text", "expected"), TIED.values(), ids=TIED)
def test_only_parts_are_tied(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())


@pytest.mark.parametrize("text", THINGS, ids=["burnt", "seized", "checked"])
def test_things_make_up_no_people(record_of, text):
    assert listed(record_of(text)) == []


def test_the_dead_of_a_list_of_cases_stay_dead(record_of):
    record = record_of("Cases 115. Recovered 60, deaths 25, active 30.")

    assert [f.outcome and f.outcome.value for f in record.figures] == [
        None,
        "recovered",
        "killed",
        None,
    ]


def test_a_city_behind_the_states_that_fill_a_toll_is_of_none(record_of):
    record = record_of(
        "Storm killed 14\n\nFourteen people were killed as a storm hit Texas, Ohio and Iowa. Six "
        "died in Texas, five in Ohio and three in Iowa. In Dallas, four people were killed."
    )

    assert listed(record) == [("Fourteen", ("Six", "five", "three"), True)]
