"""Whom a fate or a role is said of, where a wording is used of others as well."""

import pytest


def read(record, field):
    return [
        (f.span.text, getattr(f, field) and getattr(f, field).value)
        for f in record.figures
        if f.unit != "object"
    ]


FATES = [
    ("Thousands of troops and medics rushed to flooded districts.", [("Thousands", None)]),
    ("Six welders were rushed to a hospital in Haiphong.", [("Six", "hospitalised")]),
    ("Eleven people were admitted on humanitarian grounds.", [("Eleven", None)]),
    ("The number of newly admitted prisoners rose to 14,695.", [("14,695", None)]),
    ("Some 40 refugees were admitted with burns.", [("40", "hospitalised")]),
    ("Twelve people were admitted to the country's main hospital.", [("Twelve", "hospitalised")]),
    ("Nine of the men admitted to killing a guard.", [("Nine", None)]),
    ("Four defendants admitted to the murders.", [("Four", None)]),
    ("Nine were admitted to a ward after attacks.", [("Nine", "hospitalised")]),
    ("Forty pensioners were admitted to nursing homes.", [("Forty", "hospitalised")]),
    ("The nine state shelters admitted 388 people.", [("388", "in_care")]),
    ("A rehabilitation centre in Osh admitted 88 victims.", [("88", "in_care")]),
    ("Some 64 women were admitted to a refuge in May.", [("64", "in_care")]),
    ("The rehabilitation hospital admitted 30 patients.", [("30", "hospitalised")]),
    ("The shelter said 14 women were admitted with measles.", [("14", "hospitalised")]),
    (
        "Survivors were referred to clinics (204), the police (86) and safe houses (nine).",
        [("204", "transferred"), ("86", "transferred"), ("nine", "transferred")],
    ),
    (
        "Victims were exploited on farms (41) and in bars (12).",
        [("41", "exploited"), ("12", "exploited")],
    ),
    ("Crews were called to fires (12) and floods (nine).", [("12", None), ("nine", None)]),
    (
        "In May 610 people came back, including 43 women, while 15 died.",
        [("610", None), ("43", None), ("15", "killed")],
    ),
    (
        "Nine patients died, six in hospital and three at home.",
        [("Nine", "killed"), ("six", "killed"), ("three", "killed")],
    ),
    (
        "Three people died, 54 in hospital and nine in shelters.",
        [("Three", "killed"), ("54", "hospitalised"), ("nine", "in_care")],
    ),
    ("The army withdrew 300 troops from the mines.", [("300", None)]),
    ("Officials withdrew 58 girls from mining.", [("58", "rescued")]),
    ("Forty students were admitted to medical school.", [("Forty", None)]),
    ("Five wounded miners were rushed to Rustenburg for treatment.", [("Five", "hospitalised")]),
    ("Ambulances rushed six people to Mercy West.", [("six", "hospitalised")]),
    ("Two patients are still in treatment.", [("Two", "hospitalised")]),
    ("Some 400 people are in treatment for addiction.", [("400", None)]),
    (
        "With the help of Interpol and nearly 300 officers, 61 suspects were arrested.",
        [("300", None), ("61", "arrested")],
    ),
    ("The mayor and 12 councillors were arrested.", [("12", "arrested")]),
    ("In the first, 51 people were picked up 40 nautical miles off Gavdos.", [("51", "rescued")]),
    ("A cargo ship picked up 28 people.", [("28", "rescued")]),
    ("Police picked up 12 suspects in raids across Multan.", [("12", "arrested")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FATES, ids=[case[0][:40] for case in FATES])
def test_fate_is_of_those_it_is_said_of(record_of, text, expected):
    assert read(record_of(text), "outcome") == expected


ROLES = [
    ("These states account for 72% of all confirmed cholera cases.", [("72%", None)]),
    ("Motorcycles were involved in 80 percent of the accidents.", [("80 percent", None)]),
    ("Four defendants admitted to the murders.", [("Four", "suspect")]),
    ("Three teenagers went out and fired several rockets.", [("Three", "other")]),
    ("Three teenagers stepped up and fired several shots.", [("Three", "suspect")]),
    ("Nearly 60 percent of the victims were women.", [("60 percent", "victim")]),
    (
        "The UN verified 2,031 violations against 1,418 children.",
        [("2,031", None), ("1,418", "victim")],
    ),
    ("The ban on 40 parties was lifted.", []),
    ("It was an attack on 12 farmers.", [("12", "victim")]),
    ("Charges against 12 men were dropped.", [("12", "suspect")]),
    ("It is a city of 44,000 near Lima.", [("44,000", "other")]),
    ("A family of five was left homeless.", [("five", "victim")]),
    (
        "Monitors counted 318 arbitrary arrests, including 52 children. Forces made 161 arrests.",
        [("318", "victim"), ("52", "victim"), ("161", "suspect")],
    ),
    (
        "Officers checked 300 foreigners, of whom 61 were found to be without valid permits.",
        [("300", "other"), ("61", "suspect")],
    ),
    ("Forty tourists were found without their guide.", [("Forty", "other")]),
    (
        "Some 60 Malians flew home: 41 had been held in Sebha and 19 in Tunis.",
        [("60", "other"), ("41", "other"), ("19", "other")],
    ),
    (
        "Police freed 40 suspects. Twelve of them had been arrested in May.",
        [("40", "suspect"), ("Twelve", "suspect")],
    ),
    (
        "Raids accounted for 56 percent of the killings, gangs for 35 percent.",
        [("56 percent", "victim"), ("35 percent", "victim")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROLES, ids=[case[0][:40] for case in ROLES])
def test_role_is_of_those_counted(record_of, text, expected):
    assert read(record_of(text), "role") == expected


def test_share_that_goes_on_has_its_own_sex(record_of):
    record = record_of("Men accounted for 60 percent of the victims, women for 40 percent.")

    assert [figure.sex.value for figure in record.figures] == ["male", "female"]


STATUSES = [
    ("The killing of two teens may be connected.", "asserted"),
    ("The release of ten hostages may be delayed.", "unrealised"),
    ("More than 90 migrants might have drowned off Zuwara.", "unrealised"),
    ("Forty people may have been exposed to measles.", "asserted"),
    ("Officers had a target list of around 2,000 families.", "asserted"),
    ("The boat had a capacity of just 60 passengers.", "unrealised"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status"), STATUSES, ids=[case[0][:40] for case in STATUSES])
def test_status_is_of_those_counted(record_of, text, status):
    assert [figure.status.value for figure in record_of(text).figures] == [status]
