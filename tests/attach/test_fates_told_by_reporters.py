"""Fates, roles, traits and times as reporters tell them, with what only looks like them."""

import pytest


def told(record, field):
    return [
        (f.span.text, getattr(value, "value", value))
        for f in record.figures
        if f.unit != "object" and not f.derived
        for value in [getattr(f, field)]
    ]


OUTCOMES = [
    (
        "A plane crashed, killing all nine on board. The victims were five Danes and four Swedes.",
        [("nine", "killed"), ("five", "killed"), ("four", "killed")],
    ),
    (
        "There were no survivors. The dead include six doctors.",
        [("no", None), ("six", "killed")],
    ),
    ("There were no survivors. The victims were named by 12 clerks.", [("no", None), ("12", None)]),
    ("The crash killed all on board. The dead were found by two hikers.", [("two", None)]),
    ("Two of the arrested belonged to a gang of 30.", [("Two", None), ("30", None)]),
    ("The blast killed all hopes of a truce. The victims were six men.", [("six", None)]),
    ("The charity brought 54 people to port.", [("54", "rescued")]),
    ("The ferry was brought to port with 300 passengers.", [("300", None)]),
    ("Some 340 women were taken into shelters.", [("340", "in_care")]),
    ("Twenty-two of the hurt remain in three hospitals.", [("Twenty-two", "hospitalised")]),
    (
        "The court acquitted 31 men over riots in which 53 people were killed.",
        [("31", None), ("53", "killed")],
    ),
    ("Six miners who were near the entrance escaped on their own.", [("Six", "escaped")]),
    ("Six prisoners who had escaped were caught.", [("Six", "arrested")]),
    ("Deputies found three gunshot wound victims.", [("three", "injured")]),
    ("There is little hope of finding the nine missing miners alive.", [("nine", None)]),
    ("Ten of the climbers were found alive.", [("Ten", "rescued")]),
    (
        "Three men froze to death, taking the number of victims to 58.",
        [("Three", "killed"), ("58", "killed")],
    ),
    (
        "Sudan brought home 56 men trapped in scam camps. Another 37 Sudanese are still held.",
        [("56", "repatriated"), ("37", None)],
    ),
    (
        "Police freed 12 men from a scam compound. Four guards are still held.",
        [("12", "rescued"), ("Four", "arrested")],
    ),
]


@pytest.mark.parametrize(("text", "fates"), OUTCOMES, ids=[case[0][:40] for case in OUTCOMES])
def test_what_befell_them(record_of, text, fates):
    assert told(record_of(text), "outcome") == fates


STATUSES = [
    ("The gang held 60 women against their will.", "asserted"),
    ("Some 60 women came of their own free will.", "asserted"),
    ("Some 60 women will come home.", "unrealised"),
    ("An earlier version said 35 people had died.", "denied"),
]


@pytest.mark.parametrize(("text", "status"), STATUSES, ids=[case[0][:40] for case in STATUSES])
def test_status(record_of, text, status):
    assert [value for _, value in told(record_of(text), "status")] == [status]


ROLES = [
    ("Laos flew home 56 workers who had been trafficked.", "victim"),
    ("Ghana flew home 40 women who were exploited in Beirut.", "victim"),
    ("The embassy repatriated 12 nationals who were held captive.", "victim"),
    ("Ghana flew home 40 students who had been studying abroad.", "other"),
    ("Ghana flew home 40 players who had been invited.", "other"),
]


@pytest.mark.parametrize(("text", "role"), ROLES, ids=[case[0][:40] for case in ROLES])
def test_who_was_harmed_before(record_of, text, role):
    assert [value for _, value in told(record_of(text), "role")] == [role]


def test_traits_behind_what_was_done_to_them(record_of):
    record = record_of("Gunmen seized 46 pupils. Twenty-one of those taken are girls.")
    assert told(record, "sex") == [("46", None), ("Twenty-one", "female")]
    assert told(record, "age") == [("46", "minor"), ("Twenty-one", "minor")]


WHEN = [
    (
        "Drownings claimed 34 lives; last year 27 people drowned over the same period.",
        [("34", None), ("27", "2024")],
    ),
    ("Fires killed 34 people; last year 27 died.", [("34", None), ("27", "2024")]),
    ("Fires killed 34 people last year; 27 died in 2023.", [("34", "2024"), ("27", "2023")]),
    (
        (
            "Five men were sentenced for the sexual abuse of two girls between 1998 and 2003. "
            "Eleven men have now been convicted."
        ),
        [("Five", None), ("two", "1998/2003"), ("Eleven", None)],
    ),
    (
        (
            "SFAX, April 23 - The coast guard recovered 13 bodies on Wednesday after a boat sank. "
            "Nine people were rescued. On Monday, a separate shipwreck left seven dead."
        ),
        [("13", "2025-04-23"), ("Nine", "2025-04-23"), ("seven", "2025-04-21")],
    ),
    (
        "LES CAYES, April 22 - At least 94 were killed and 31 maimed in the first quarter of 2025.",
        [("94", "2025-01/2025-03"), ("31", "2025-01/2025-03")],
    ),
    (
        "PORT-AU-PRINCE, April 22 - Two were killed and four hurt on Sunday.",
        [("Two", "2025-04-20"), ("four", "2025-04-20")],
    ),
    (
        "The toll since March 18, when fighting resumed, stands at 1,928 killed.",
        [("1,928", "2025-03-18/2025-04-24")],
    ),
    (
        "It was the worst wreck since June 2024, when a boat, the Maria, with 260 people sank.",
        [("260", "2024-06")],
    ),
    (
        "Nine men were charged with the murders of eight people between 2017 and 2019.",
        [("Nine", None), ("eight", "2017/2019")],
    ),
    (
        "Police held 40 in the week ending 13 April, against 31 a week earlier.",
        [("40", "2025-04-07/2025-04-13"), ("31", "2025-03-31/2025-04-06")],
    ),
    (
        (
            "HUE, April 18 - Two hundred people died during the long holiday. In the same period "
            "last year, 287 people died."
        ),
        [("Two hundred", "2025-04-18"), ("287", None)],
    ),
]


@pytest.mark.parametrize(("text", "times"), WHEN, ids=[case[0][:40] for case in WHEN])
def test_when(record_of, text, times):
    assert told(record_of(text, published="2025-04-24"), "when") == times
