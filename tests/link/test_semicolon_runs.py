"""Items between semicolons stand beside each other where they are more than the first."""

import pytest
from tests.link.ties import ties

RUNS = [
    (
        (
            "Police said 21 people, including six women, were killed in raids; 15 people as a "
            "result of feuds; 12 in robberies; and 13 for unknown motives."
        ),
        {"six<21"},
        ["killed"] * 5,
    ),
    (
        "Last year 40 people were shot in raids; 31 people over debts; 22 in feuds.",
        set(),
        ["injured"] * 3,
    ),
    (
        (
            "Police arrested 48 people in the north, including nine women; 30 people in the "
            "south; and 22 in the east."
        ),
        {"nine<48"},
        ["arrested"] * 4,
    ),
    (
        "The court convicted 34 men, including two guards, of theft; 21 of arson; 18 of fraud.",
        {"two<34"},
        ["convicted"] * 4,
    ),
    # what the first can hold may be of it
    (
        "In all 57 were held, including three nurses; 19 are out on bail; 38 are in custody.",
        {"three<57", "19<57", "38<57"},
        ["arrested", "arrested", "released", "arrested"],
    ),
    (
        "Police arrested 27 people; 15 in Lagos and 12 in Abuja.",
        {"15<27", "12<27"},
        ["arrested"] * 3,
    ),
    # an item with a verb of its own met its own fate
    (
        "Police said 21 people were killed; 15 people were rescued; 12 got away.",
        set(),
        ["killed", "rescued", "escaped"],
    ),
]
KILLINGS = [
    ("Of the 310 homicides in Natal, 41 victims were women.", {"41<310"}),
    ("Of the 310 homicides in Natal, 41 suspects were women.", set()),
    ("Some 94 men, including six boys, died in raids; 79 in feuds; and one in Gao.", {"six<94"}),
    (
        "There were 12 deaths in Gao, 16 in Mopti and 14 in Kidal. In 2023 there were 42 deaths.",
        set(),
    ),
    ("Of the 120 killings, 60 people were shot by gangs.", {"60<120"}),
    ("Of the 12 double murders, 24 people were of one family.", set()),
    ("Of the 310 raids in Natal, 41 victims were women.", set()),
    (
        (
            "Of the 606 murders, 241 men died in feuds. Police counted 24 double murders, four "
            "triple murders and two quadruple murders."
        ),
        {"241<606"},
    ),
]


@pytest.mark.parametrize(("text", "expected", "fates"), RUNS)
def test_items_of_a_run_are_no_parts_of_the_first(record_of, text, expected, fates):
    record = record_of(text)

    assert ties(record) == expected
    assert [f.outcome.value for f in record.figures if f.outcome] == fates


@pytest.mark.parametrize(("text", "expected"), KILLINGS)
def test_people_are_told_of_among_killings(record_of, text, expected):
    assert ties(record_of(text)) == expected
