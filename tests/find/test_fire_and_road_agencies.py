"""Bodies of fires, roads and emergencies; a jury is named only by its place."""

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Crews of the Bacolod Fire District (BFD) left.", [("Bacolod Fire District", "BFD")]),
        ("The Davao City Fire Station said nine fled.", [("Davao City Fire Station", None)]),
        ("The Kent Fire Authority met.", [("Kent Fire Authority", None)]),
        ("The Federal Road Safety Corps met.", [("Federal Road Safety Corps", None)]),
        ("A Napa County Grand Jury met.", [("Napa County Grand Jury", None)]),
        ("GRAND JURY INDICTS NINE MEN IN FRAUD CASE", []),
        ("Grand Jury Indicts Four In Fraud", []),
        ("A district fire station burned.", []),
    ],
    ids=lambda value: str(value)[:40],
)
def test_named_bodies_are_found(record_of, text, wanted):
    found = [(a.name, a.acronym) for a in record_of(text).agencies if not a.generic]

    assert found == wanted


def test_road_corps_is_no_army(record_of):
    (agency,) = record_of("The Federal Road Safety Corps said nine died.").agencies

    assert agency.type == "police"
