"""Outcomes and units in the words of police releases."""

import pytest


def told(record):
    return [
        (f.span.text, f.unit.value, f.role and f.role.value, f.outcome and f.outcome.value)
        for f in record.figures
    ]


RELEASES = [
    ("One man remains at large in Ohio.", [("One", "person", "suspect", None)]),
    ("One of them remains at large.", [("One", "person", "suspect", None)]),
    ("The 43 remains lay in Tarhuna.", [("43", "person", "victim", "killed")]),
    ("Media Release: Three arrested over theft.", [("Three", "person", "suspect", "arrested")]),
    ("Released: three men.", [("three", "person", "other", "released")]),
    ("Police in Turin seized 1,250 criminal assets.", [("1,250", "object", None, None)]),
    ("Pirates off Benin seized 12 sailors.", [("12", "person", "victim", "abducted")]),
    (
        "Guards located and detained 14 poachers in Kruger. Nine cooks were located and detained.",
        [("14", "person", "suspect", "arrested"), ("Nine", "person", "suspect", "arrested")],
    ),
    ("Nine cooks were identified and fed.", [("Nine", "person", "other", "identified")]),
    (
        "Police in Doha held a gang that brought in 300 welders.",
        [("300", "person", "other", None)],
    ),
    ("Police in Doha brought in 12 welders.", [("12", "person", "suspect", "arrested")]),
    (
        "In all 60 arrests were made, including 25 men hit with bribery charges.",
        [("60", "person", "suspect", "arrested"), ("25", "person", "suspect", "arrested")],
    ),
    ("A minibus hit 25 men in Harare.", [("25", "person", "victim", "injured")]),
    ("Two possessed valid permits.", []),
]


@pytest.mark.parametrize(("text", "expected"), RELEASES)
def test_what_releases_say_of_people(record_of, text, expected):
    assert told(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The raid is under way to free 40 hostages in Gao.", "unrealised"),
        ("Police are working to free 40 hostages in Gao.", "unrealised"),
        ("Crews working in Gao freed 40 hostages.", "asserted"),
    ],
)
def test_what_is_worked_for_is_not_yet_so(record_of, text, status):
    assert [figure.status.value for figure in record_of(text).figures] == [status]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Eight boys and two nuns are identified in the charge as victims of the scheme.",
            ["victim", "victim"],
        ),
        ("Six men were referred as potential victims of trafficking.", ["victim"]),
        ("Thirty people were identified as suspects in Oslo.", ["suspect"]),
        ("Nine porters were transferred to Oslo as victims complained.", ["other"]),
        ("Nine porters were identified by a man who posed as a victim.", ["other"]),
    ],
)
def test_people_are_what_they_are_identified_as(record_of, text, roles):
    assert [figure.role.value for figure in record_of(text).figures] == roles
