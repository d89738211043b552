"""Counts of the one that has the most, papers against people, and figures set in brackets."""

import pytest
from tests.link.ties import ties

from statextract.model.vocabulary import Kind

RATED = (
    "The board says 101 workers died at work. The trade with the highest rate is transport with "
    "19 fatalities. Farming recorded 24 fatalities followed by building with 13 fatalities. "
    "Mining came fourth with 9 fatalities."
)


def test_the_topmost_is_no_whole(record_of):
    record = record_of(RATED)

    assert not {tie for tie in ties(record) if tie.endswith("<19")}
    assert all(finding.kind is Kind.PASS for finding in record.findings)


def test_a_whole_beside_a_superlative_stays_one(record_of):
    text = (
        "There were 60 deaths, the highest number in years. Drivers came first with 31 killed, "
        "followed by cyclists with 12."
    )

    assert ties(record_of(text)) == {"31<60", "12<60"}


def test_those_among_a_larger_number_are_no_slip_for_it(record_of):
    text = (
        "Families mourn 12 killed in Peru\n\nFamilies say that 12 of their relatives were among "
        "the 18 charred bodies found in Peru."
    )

    assert not [f for f in record_of(text).findings if f.code == "DUP001"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The court unsealed two indictments against 12 men.", "object person"),
        ("Jurors returned four indictments charging nine men with fraud.", "object person"),
        ("There were 40 indictments against officials.", "person"),
    ],
)
def test_papers_against_people(record_of, text, units):
    assert " ".join(f.unit for f in record_of(text).figures) == units


def test_whom_an_indictment_names_are_suspects(record_of):
    [named] = record_of("The indictment named 27 men.").figures
    [listed] = record_of("The list named 27 men.").figures

    assert (named.role, listed.role) == ("suspect", "other")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Agents seized enough fentanyl to kill 130,000 people.", "unrealised"),
        ("The powder is strong enough to kill 40 people.", "unrealised"),
        ("The quake was strong and killed 40 people.", "asserted"),
    ],
)
def test_enough_to_kill(record_of, text, status):
    assert record_of(text).figures[0].status == status


def test_two_levels_far_behind_the_number_that_rose(record_of):
    text = (
        "Prosecutors increased the number of accused persons alleged to have taken part in a plot "
        "to bring pills into the port of Gdansk from 24 to 33."
    )

    assert [f.quantity.value for f in record_of(text).figures] == [24, 33]


def test_a_level_of_before_in_brackets_is_what_it_is_compared_with(record_of):
    text = (
        "In 2024, 4,612 victims were referred to the ministry, a 9% increase compared to the "
        "same period of 2023 (4,231)."
    )
    [now, before] = record_of(text).figures

    assert (before.role, before.outcome) == (now.role, now.outcome) == ("victim", "transferred")
