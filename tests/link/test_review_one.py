"""Look-alikes of the rules for those at large, kinds, sums and those left aside."""

import pytest
from tests.link.ties import listed, ties

from statextract import extract

CASES = [
    # Those held in a separate raid do not, with those on the run, make up the charged.
    (
        (
            "Police in Lima charged 20 people on Monday. Officers arrested 15 suspects in a "
            "separate raid, and five are on the run."
        ),
        set(),
    ),
    (
        "Nineteen were charged. Police detained 16. Three are still on the run.",
        {"16<Nineteen", "Three<Nineteen"},
    ),
    # Nor are those held in an unrelated inquiry among the headline's.
    (
        (
            "Four held after Cork raid\n\nA man of 40 was arrested at his home. Three men were "
            "also arrested in Dublin in an unrelated inquiry."
        ),
        set(),
    ),
    (
        (
            "Four held after Cork raid\n\nA man of 40 was arrested at his home. Three men were "
            "also arrested at a flat."
        ),
        {"Three<Four"},
    ),
    # Of the killed none was treated.
    (
        (
            "Seventeen people were killed in Kabul. Apart from the 5 dead, 12 people were treated "
            "in Herat."
        ),
        set(),
    ),
    (
        (
            "Seventeen people were in the hall. Apart from the 5 dead, 12 people were treated in "
            "hospital."
        ),
        {"5<Seventeen", "12<Seventeen"},
    ),
    # Survivors are none of the dead.
    ("The crash killed nine people. Those who survived were six.", set()),
    ("The bus carried 30 people. Nine died. Those who survived were 21.", {"Nine<30", "21<30"}),
    # More than were in one of two craft were in both.
    (
        (
            "A bus carrying 40 people collided with a van carrying 9. Thirty people were hurt and "
            "12 died."
        ),
        set(),
    ),
    (
        "A bus carrying 40 people collided with a van. Thirty people were hurt and nine died.",
        {"Thirty<40", "nine<40"},
    ),
    (
        "A ferry boat carrying 40 people capsized. Thirty people were hurt and 12 died.",
        {"Thirty<40", "12<40"},
    ),
    # A sum of a list's kinds is none of the kinds.
    (
        "Police held 40 people, among them 12 Danes and 10 Swedes, 22 in all.",
        {"12<40", "10<40"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_ties(text, expected):
    assert ties(extract(text)) == expected


@pytest.mark.parametrize(
    ("text", "complete"),
    [
        ("The 40 patients were 12 nurses and 14 cooks, among others.", False),
        ("The 40 players were 12 goalkeepers and 14 strikers among others.", False),
        ("The 12 dead were eight women and four children.", True),
    ],
)
def test_a_list_that_goes_on_is_open(text, complete):
    record = extract(text)
    assert [closed for _, _, closed in listed(record)] == [complete]
    assert all(finding.level.value == "none" for finding in record.findings)
