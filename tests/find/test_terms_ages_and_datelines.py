"""Prison terms and ages that go on, and the town of a dateline before a body."""

import pytest

NUMBERS = [
    ("One driver in 23 was not fit to drive.", []),
    ("One man in 2015 was hurt.", ["One"]),
    ("One man in a boat was hurt.", ["One"]),
    ("One man was given 13 years and another 18.", ["One"]),
    ("One was jailed for six years and the other nine.", ["One"]),
    ("One was sentenced to 12 years, another to 18 and a third to nine.", ["One"]),
    ("They were held for three days and another 18 were freed.", ["18"]),
    ("One man served six years in prison and another 18 people were freed.", ["One", "18"]),
    ("Police named 41 victims, the youngest aged 16, nine of whom are girls.", ["41", "nine"]),
    ("Police found four boys aged 9, 11, 12 and 15.", ["four"]),
]


@pytest.mark.parametrize(("text", "counts"), NUMBERS, ids=[case[0][:40] for case in NUMBERS])
def test_only_people_are_counted(record_of, text, counts):
    assert [f.span.text for f in record_of(text).figures if not f.derived] == counts


BODIES = [
    ("BANGKOK - Thai police freed 37 men.", "Thai police", "acting"),
    ("ROME - Italian Coast Guard said nine died.", "Italian Coast Guard", "reporting"),
    ("Police in Tbilisi detained nine men.", "Police", "acting"),
    ("The health ministry in the Gaza Strip said nine died.", "health ministry", "reporting"),
    ("Police in riot gear watched nine men.", "Police", None),
]


@pytest.mark.parametrize(("text", "name", "role"), BODIES, ids=[case[0][:40] for case in BODIES])
def test_bodies(record_of, text, name, role):
    body = record_of(text).agencies[0]
    assert (body.name, body.role and body.role.value) == (name, role)
