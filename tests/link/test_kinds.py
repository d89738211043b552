"""A group told at once by kind: in brackets, behind a semicolon, by "make up", by key and value."""

import pytest
from tests.link.ties import wholes


def people(record):
    return [figure for figure in record.figures if figure.unit != "object"]


KINDS = {
    "nations in brackets": (
        "Three people were saved so far (two Poles from one tunnel and one Dane from another).",
        [("Three", None), ("two", "Three"), ("one", "Three")],
    ),
    "sexes in brackets": (
        "Scouts account for four (three boys aged 13 and 14, one girl aged 15).",
        [("four", None), ("three", "four"), ("one", "four")],
    ),
    "brackets in the middle": (
        "Police held 19 people in Cusco (12 men in May, 3 women in June and 4 boys in July).",
        [("19", None), ("12", "19"), ("3", "19"), ("4", "19")],
    ),
    "behind a semicolon": (
        "The gang fled and left nine victims; seven males and two females.",
        [("nine", None), ("seven", "nine"), ("two", "nine")],
    ),
    "make up the group": (
        "Police in Oslo held 21 people. Nineteen males and two females make up the group.",
        [("21", None), ("Nineteen", "21"), ("two", "21")],
    ),
    "included behind": (
        "Officials put those on the ferry at 128 people, 17 children included.",
        [("128", None), ("17", "128")],
    ),
    "included in the above": (
        "The agency helped 2,743 people. Included in the above are 1,016 people from Chad.",
        [("2,743", None), ("1,016", "2,743")],
    ),
    "none of those beside them": (
        "Three Kurds were shot dead in Lyon. Six others were wounded but none were in danger.",
        [("Three", None), ("Six", None), ("none", "Six")],
    ),
    "the returnees": (
        "Ghana brought home 907 people from Libya. The returnees comprised 600 men and 307 women.",
        [("907", None), ("600", "907"), ("307", "907")],
    ),
    "a word put in before the verb": (
        "In all, 168 people are in hospital. Most are well; 11, though, are on ventilators.",
        [("168", None), ("11", "168")],
    ),
    "a word put in behind a bare count": (
        "Nineteen people were hurt in Quito. Four, however, were released at once.",
        [("Nineteen", None), ("Four", "Nineteen")],
    ),
    "keys and values": (
        "The outbreak has killed 412 people.\n- Under five: 301\n- Over sixty: 48",
        [("412", None), ("301", "412"), ("48", "412")],
    ),
}

OTHERS = {
    "one kind in brackets": (
        "Police held 40 people who had set fire to it (three Poles told of a second one).",
        [("40", None), ("three", None)],
    ),
    "others, however": (
        "Police held 19 men in Accra. Six women, however, got away.",
        [("19", None), ("Six", None)],
    ),
    "deportees are not those who came home": (
        "Some 907 people came home from Libya. The deportees included 30 women.",
        [("907", None), ("30", None)],
    ),
    "men and then women": (
        "Police held 30 men; seven women fled.",
        [("30", None), ("seven", None)],
    ),
    "they make up another body": (
        "Police held 21 people. Two men and three women make up the council.",
        [("21", None), ("Two", None), ("three", None)],
    ),
    "included in a plan": (
        "The 128 people were fed. Included in the plan are 17 schools and 30 teachers.",
        [("128", None), ("30", None)],
    ),
    "keys that are no kinds": (
        "Measles has killed 412 people.\n- Deaths in May: 31\n- Injured: 12",
        [("412", None), ("31", None), ("12", None)],
    ),
}


@pytest.mark.parametrize(
    ("text", "expected"), [*KINDS.values(), *OTHERS.values()], ids=[*KINDS, *OTHERS]
)
def test_kinds_are_of_the_group_that_they_split(text, expected, record_of):
    assert wholes(people(record_of(text))) == expected
