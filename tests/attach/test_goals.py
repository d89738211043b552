"""Goals of moving tell a fate whichever verb goes with them; every goal's own example."""

import pytest

from statextract.lexicons.goals import Goal, load_goals
from statextract.lexicons.load import read_entries

ENTRIES = read_entries("goals.toml", Goal)


def outcomes(record):
    return [figure.outcome for figure in record.figures if not figure.derived]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.forms[0])
def test_a_goal_gives_its_outcome(record_of, entry):
    figure = record_of(entry.example).figures[0]

    assert (figure.outcome, figure.role or entry.role) == (entry.outcome, entry.role or figure.role)


def test_every_goal_is_found_under_its_form():
    assert load_goals().entries


NONE = [
    "Nine workers took their boss to court in Lyon.",
    "Twelve patients are out of danger, the hospital in Pune said.",
    "The navy did not get 30 sailors out of the water.",
    "The priest visited 60 men in prison and wrote of their deaths.",
    "Nine people who led the children to safety were honoured.",
    "Smugglers brought 120 Iraqis out of the country.",
    "Nine women went to the police station in Leeds to report a theft.",
    "Some 200 villagers marched to the police station in Kisii on Monday.",
    "Some 3,000 residents ran out of their homes when the quake hit Izmir.",
    "Prosecutors brought nine witnesses before the court in Oslo.",
    "Fog kept 40 sailors from getting to safety in Bergen.",
]


@pytest.mark.parametrize("text", NONE)
def test_others_are_not_brought_there(record_of, text):
    assert outcomes(record_of(text)) == [None]
