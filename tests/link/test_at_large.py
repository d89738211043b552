"""Those not caught yet are some of those charged, beside the arrested, and none of these."""

import pytest
from tests.link.ties import listed, ties

LARGE = [
    (
        (
            "Nineteen traders were indicted in Ohio. Agents held 16 of the defendants on Monday. "
            "Three remain at large."
        ),
        {"16<Nineteen", "Three<Nineteen"},
        [("Nineteen", ("16", "Three"), True)],
    ),
    (
        (
            "Eleven dealers were indicted in Bari. Officers have held eight members in Lecce and "
            "two outside Rome. One man remains at large."
        ),
        {"eight<Eleven", "two<Eleven", "One<Eleven"},
        [("Eleven", ("eight", "two", "One"), True)],
    ),
    (
        "Prosecutors charged 12 brokers in Malta. Nine were held. Three brokers are fugitives.",
        {"Nine<12", "Three<12"},
        [("12", ("Nine", "Three"), True)],
    ),
    (
        "Sixteen prisoners escaped in Lomé. Police caught 11 of them on Monday. Five are at large.",
        {"11<Sixteen", "Five<Sixteen"},
        [("Sixteen", ("11", "Five"), True)],
    ),
    (
        "Twenty men were charged in Cebu. Police arrested 11 of them. Five are at large.",
        {"11<Twenty", "Five<Twenty"},
        [("Twenty", ("11", "Five"), False)],
    ),
    ("Police in Accra arrested nine smugglers. Three remain at large.", set(), []),
    ("Police arrested 14 men in Riga. Two other men are on the run.", set(), []),
    (
        "Police in Oslo held nine men. The two who are at large were named.",
        set(),
        [],
    ),
    (
        (
            "Eleven dealers were indicted in Bari. Officers have held eight members in Lecce. One "
            "man remains at large."
        ),
        set(),
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected", "lists"), LARGE)
def test_those_at_large_stand_beside_the_arrested(record_of, text, expected, lists):
    record = record_of(text)

    assert ties(record) == expected
    assert listed(record) == lists
