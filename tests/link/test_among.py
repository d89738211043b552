"""Several counts whose one predicate names the group that all of them are among."""

import pytest
from tests.link.ties import ties

ROWS = [
    (
        (
            "A ferry sank off Cebu and 41 people drowned. Six nurses and one priest were among "
            "those who drowned."
        ),
        "Six<41 one<41",
    ),
    (
        "Seven cooks, two porters and a guard were among the 15 people killed in Izmir.",
        "Seven<15 two<15",
    ),
    ("Forty-one people drowned. Six nurses and three pupils were among them.", "Six<41 three<41"),
    ("Forty were hurt in Oran, five women and two children among them.", "five<40 two<40"),
    ("Police in Bari held 13 people, three women among them, after a fight.", "three<13"),
    ("Some 55 rode. Six people, two women and three girls among them, died.", "two<Six three<Six"),
    (
        "Some 55 were aboard. The 26 dead, eight women and two men among them, lie in Bari.",
        "26<55 eight<26 two<26",
    ),
    (
        "Police in Bari held 13 people, three women and two boys among them, after a fight.",
        "three<13 two<13",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_a_row_is_among_one_group(record_of, text, wanted):
    found = {tie.replace("Forty-one", "41").replace("Forty", "40") for tie in ties(record_of(text))}

    assert found == set(wanted.split())


PAIRS = [
    ("Two lorry drivers died near Lyon. One driver was from Metz, the other from Nice.", "One<Two"),
    (
        (
            "The accord split the isle in two halves – one for the Greeks, the other for the "
            "Turks – after 900 deaths."
        ),
        "one<two",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), PAIRS)
def test_one_and_the_other_are_a_pair(record_of, text, wanted):
    assert ties(record_of(text)) == {wanted}


PEOPLE_MEANT = {
    "people from a place, not the cases opened last": (
        (
            "Twenty-one minors were rescued in Pune on Monday.\n\nThe police have registered seven "
            "FIRs.\n\nAmong them, nine are from Gaya district and twelve are from Arwal."
        ),
        "nine<Twenty-one twelve<Twenty-one",
    ),
    "more than the raids": (
        ("Police rescued 40 workers in Oran. Officers made six raids. Of them, 12 hail from Kano."),
        "12<40",
    ),
    "people of an age": (
        ("The court heard nine cases and 12 witnesses spoke. Among them, seven are aged under 20."),
        "seven<12",
    ),
    "raids are raids": (
        "Police made six raids and held 40 men. Of these, four raids were in Oran.",
        "four<six",
    ),
    "numbers of those missing, not dozens": (
        (
            "Coast guards searched for dozens of people missing off Crete. No bodies were in "
            "sight. A cargo ship rescued 12 people. Guards recovered six bodies, and survivors say "
            "57 people are missing.\n\nThey said the boat had left Egypt with about 75 people from "
            "Iran, Syria and Iraq on board."
        ),
        "12<75 six<75 57<75",
    ),
    "tourists from a town": (
        "The ship took in 40 tourists from Rome on Monday. Nine people drowned.",
        "",
    ),
    "bodies that belong to": (
        (
            "Nine sailors died when the trawler sank. The bodies belong to five Danish sailors, "
            "three Finns and a Swede."
        ),
        "five<Nine three<Nine",
    ),
    "houses that belong to": (
        "Nine people died in the crash. The houses belonged to three families.",
        "",
    ),
}


@pytest.mark.parametrize(("text", "wanted"), PEOPLE_MEANT.values(), ids=PEOPLE_MEANT)
def test_what_only_people_can_be_is_of_people(record_of, text, wanted):
    told = ties(record_of(text, published="2025-04-24"))
    assert {tie for tie in told if "<" in tie} == set(wanted.split())
