"""Parts of which nobody can be in two are too many, where others may overlap."""

import pytest

TOO_MANY = {
    "bail": "Police charged 27 people. Eighteen were refused bail and 14 were granted bail.",
    "severity": (
        "A crash in Oslo injured 27 people. Four of them were in serious condition and 26 suffered "
        "light injuries."
    ),
    "custody": (
        "Police in Izmir detained eight people. Five of those detained were later released and "
        "five were formally arrested."
    ),
    "treated": (
        "Eight firemen were injured in Porto. Five of them were treated at the scene and six were "
        "taken to hospital."
    ),
    "places": (
        "Floods in Sumatra have killed 33 people. Nineteen people died in Agam, nine in Tanah "
        "Datar, four in Padang and six in Solok."
    ),
    "trades": (
        "Gunmen killed 13 people in Ecuador. Ten of the victims were workers and six were guards."
    ),
    "how they fared": (
        "The clinic had 40 patients. Twenty recovered, 15 died and ten are still in hospital."
    ),
    "in a row": (
        "Bus fire in Thailand kills 23\n\nTwenty students and six teachers died when a bus burned "
        "near Bangkok."
    ),
}


@pytest.mark.parametrize("text", TOO_MANY.values(), ids=TOO_MANY)
def test_too_many_are_told(record_of, text):
    levels = {f.level.value for f in record_of(text).findings if f.code in ("SUM001", "SUM002")}
    assert not levels.isdisjoint(["error", "warning"])


OVERLAP = {
    "charged and freed": (
        "Police held 27 people. Eighteen of them were charged and 14 were released on bail."
    ),
    "sex and trade": (
        "Gunmen killed 13 people in Quito. Ten of the victims were women and six were students."
    ),
    "origin and sex": (
        "Gunmen killed 13 people in Quito. Ten of them were from Peru and six were women."
    ),
    "unpaid and on strike": (
        "There were 40 workers. Twenty had not been paid, 15 were sent home and eight are still on "
        "strike."
    ),
    "convicted and still held": (
        "Police held 60 men. Thirty were convicted, 25 were released and ten are still held."
    ),
    "hurt and freed": "Troops freed 40 hostages. Thirty of them were hurt and 20 were flown home.",
}


@pytest.mark.parametrize("text", OVERLAP.values(), ids=OVERLAP)
def test_parts_that_overlap_are_not(record_of, text):
    assert not [f for f in record_of(text).findings if f.level.value in ("error", "warning")]
