"""Ranks, leaders and questions that are no bodies, and posts that belong to one."""

import pytest


def named(record):
    return [agency.name for agency in record.agencies if not agency.generic]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("North Korean leader Kim Jong Un met the envoy.", []),
        ("The leader, Kim Jong-un, met the envoy.", []),
        ("Two Malaysian UN staff were freed on Monday.", ["UN"]),
        ("Assistant Police Chief Tony Gray said 12 people died.", []),
        ("A Special Police Officer was killed and a constable injured.", []),
        ("Did government go back on its word on child refugees?", []),
        ("Officers at Karnaphuli police station held two men.", ["Karnaphuli police station"]),
        ("Nakuru police outpost commander John Oti held two men.", ["Nakuru police outpost"]),
        ("They were taken to the police station.", []),
        ("Karachi police post photos of suspects online.", ["Karachi police"]),
        ("Nairobi Police Chief Tony Gray said 12 people died.", ["Nairobi Police"]),
    ],
)
def test_only_bodies_are_named(record_of, text, expected):
    assert named(record_of(text)) == expected
