"""Words for peoples and the nationalities that they give."""

import pytest

from statextract.lexicons.countries import load_countries
from statextract.lexicons.peoples import load_peoples


@pytest.fixture(scope="module")
def peoples():
    return load_peoples(load_countries())


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        ("Cambodians", ("KH",)),
        ("South Sudanese", ("SS",)),
        ("Englishwomen", ("GB",)),
        ("Ni - Vanuatu", ("VU",)),
        ("Chinese Malaysians", ("MY",)),
        ("Rohingya", ()),
        ("Texans", ()),
        ("Central Americans", ()),
    ],
    ids=str,
)
def test_people_word_gives_its_nationality(peoples, word, codes):
    assert [entry.codes for entry in peoples.lookup(word)] == [codes]


def test_shared_people_word_has_one_default_and_one_that_needs_a_sign(peoples):
    entries = {entry.codes[0]: entry.signs for entry in peoples.lookup("Congolese")}

    assert entries["CD"] == ()
    assert "Brazzaville" in entries["CG"]
