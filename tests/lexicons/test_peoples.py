"""Words for peoples and the nationalities that they give."""

import pytest

from statextract.lexicons.countries import load_countries
from statextract.lexicons.load import read_entries
from statextract.lexicons.peoples import People, load_peoples

PEOPLES = read_entries("peoples.jsonl", People)


@pytest.fixture(scope="module")
def peoples():
    return load_peoples(load_countries())


@pytest.mark.parametrize("people", PEOPLES, ids=lambda people: people.singular)
def test_example_of_a_people_gives_its_nationality(reader, people):
    given = reader.nationalities(people.example)

    assert people.codes in given if given else people.codes == ()


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
