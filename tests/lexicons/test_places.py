"""Every known place is found, with its kind and country; every kind word tells the kind."""

from collections import defaultdict

import pytest

from statextract.lexicons.countries import load_countries
from statextract.lexicons.load import read_entries
from statextract.lexicons.places import PlaceKind, PlaceName

ENTRIES = (
    *read_entries("admin_areas.jsonl", PlaceName),
    *read_entries("places.jsonl", PlaceName),
)
KINDS = read_entries("place_kinds.toml", PlaceKind)
COUNTRIES = load_countries()
NAMES = {country.code: country.name for country in COUNTRIES}
CAPITALS = {country.capital for country in COUNTRIES}


def entries_by_country():
    grouped = defaultdict(list)
    for entry in ENTRIES:
        if entry.country is not None and not entry.bound:
            grouped[entry.country].append(entry)
    return [pytest.param(code, grouped[code], id=code) for code in sorted(grouped)]


@pytest.mark.parametrize(("code", "entries"), entries_by_country())
def test_places_of_a_country_are_found_in_an_article_about_it(reader, code, entries):
    about = f"{NAMES[code]} counted its dead. " * 3
    text = about + " ".join(f"Nine died in {entry.name}." for entry in entries)
    spans = ((p.start, p.end) for p in reader.places(text) if p.country == code)
    found = {text[start:end] for start, end in spans}

    assert {entry.name for entry in entries} - found == set()


@pytest.mark.parametrize("entry", KINDS, ids=lambda entry: f"{entry.kind}-{entry.words[0]}")
def test_kind_word_gives_the_kind_of_its_example(reader, entry):
    assert reader.places(entry.example)[0].kind == entry.kind


def test_bound_names_are_no_places_by_themselves(reader):
    free = {name for entry in ENTRIES if not entry.bound for name in (entry.name, *entry.aliases)}
    bound = {entry.name for entry in ENTRIES if entry.bound} - free - CAPITALS
    text = " ".join(f"They saw the {name}." for name in sorted(bound))

    assert [place.name for place in reader.places(text) if place.country] == []
