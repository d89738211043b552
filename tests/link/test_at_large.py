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


CAME_BACK = {
    "freed before it is told how many were taken": (
        (
            "The army freed 136 hostages on Sunday.\n\nGunmen had abducted 287 students in Kuriga "
            "on March 7."
        ),
        "136<287",
    ),
    "another number of the taken without a noun": (
        (
            "The army freed 136 hostages on Sunday.\n\nResidents had said 287 students were "
            "abducted by gunmen on March 30. The governor put the number kidnapped at over 200."
        ),
        "136<287",
    ),
    "caught again of those who fled": (
        (
            "A total of 220 convicts escaped yesterday and at this moment we have recaptured 190, "
            "the police chief said."
        ),
        "190<220",
    ),
    "caught again before": (
        (
            "Police have recaptured 41 of the inmates. In all, 60 prisoners fled the jail in Kano "
            "on Friday."
        ),
        "41<60",
    ),
    "taken years ago": (
        (
            "The army freed 12 hostages on Sunday near Yola. In 2014, gunmen abducted 276 girls "
            "from Chibok."
        ),
        "",
    ),
    "children are no farmers": (
        ("Police rescued 30 children from a factory. Gunmen abducted 40 farmers in another state."),
        "",
    ),
    "rescued from the sea": (
        (
            "Nine sailors were rescued from a sinking ship. Pirates abducted 20 sailors off Benin "
            "last year."
        ),
        "",
    ),
    "held, not caught again": (
        (
            "Police arrested nine smugglers in Kano. A total of 60 prisoners fled the jail in Jos "
            "on Friday."
        ),
        "",
    ),
    "counts of a chronicle that come to a large total": (
        (
            "Attacks killed 130 people in Paris.\n\nIn one town a bomb killed 10 people. In the "
            "capital gunmen killed eight people. A man with a machete killed four people. In the "
            "market a bomber killed four people. In an airport bombs killed 32 people. In a club a "
            "gunman killed 49 people. A suicide blast killed 23 people."
        ),
        "",
    ),
}


@pytest.mark.parametrize(("text", "wanted"), CAME_BACK.values(), ids=CAME_BACK)
def test_the_freed_and_the_caught_are_of_those_who_were_gone(record_of, text, wanted):
    told = ties(record_of(text, published="2025-04-24"))
    assert {tie for tie in told if "<" in tie} == set(wanted.split())
