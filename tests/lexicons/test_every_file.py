"""No lexicon is without a test that runs its entries."""

from importlib.resources import files
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1]
# Each file and the test that runs its examples; lists of names without examples are run whole.
PROVED_BY = {
    "admin_areas.jsonl": "lexicons/test_places.py",
    "agency_acronyms.jsonl": "find/test_agency_lexicons.py",
    "agency_generic.jsonl": "find/test_agency_lexicons.py",
    "agency_heads.jsonl": "find/test_agency_lexicons.py",
    "agency_not_bodies.jsonl": "find/test_agency_lexicons.py",
    "agency_words.toml": "find/test_agency_lexicons.py",
    "agentive.toml": "lexicons/test_nouns.py",
    "bounds.toml": "lexicons/test_number_words.py",
    "cases.jsonl": "lexicons/test_nouns.py",
    "changes.toml": "lexicons/test_number_words.py",
    "countries.jsonl": "lexicons/test_countries.py",
    "cues.jsonl": "lexicons/test_cues.py",
    "currencies.toml": "lexicons/test_number_words.py",
    "dates.toml": "find/test_dates.py",
    "dates_fiscal.toml": "find/test_dates.py",
    "dates_phrases.toml": "find/test_dates.py",
    "dates_tenses.toml": "find/test_dates.py",
    "diseases.toml": "lexicons/test_diseases.py",
    "events.toml": "attach/test_period.py",
    "goals.toml": "attach/test_goals.py",
    "hedges.toml": "lexicons/test_number_words.py",
    "labels.toml": "lexicons/test_number_words.py",
    "number_idioms.toml": "lexicons/test_number_words.py",
    "number_names.toml": "lexicons/test_number_words.py",
    "numerals.toml": "lexicons/test_numerals.py",
    "objects.jsonl": "lexicons/test_nouns.py",
    "outcomes.jsonl": "lexicons/test_outcomes.py",
    "peoples.jsonl": "lexicons/test_peoples.py",
    "persons.jsonl": "lexicons/test_nouns.py",
    "place_kinds.toml": "lexicons/test_places.py",
    "places.jsonl": "lexicons/test_places.py",
    "qualifiers.toml": "lexicons/test_nouns.py",
    "status.toml": "attach/test_status.py",
    "units.toml": "lexicons/test_number_words.py",
    "word_classes.toml": "lexicons/test_nouns.py",
}


def test_every_lexicon_file_has_its_test():
    present = {file.name for file in files("statextract.lexicons").joinpath("en").iterdir()}

    assert {name for name in present if not name.startswith("_")} == set(PROVED_BY)


@pytest.mark.parametrize("name", sorted(PROVED_BY))
def test_the_test_of_a_lexicon_names_it(name):
    test = (HERE / PROVED_BY[name]).read_text(encoding="utf-8")
    loader = f"load_{name.split('.')[0]}"

    assert name in test or loader in test or LOADERS.get(name, loader) in test


LOADERS = {
    "bounds.toml": "load_bounds",
    "dates.toml": "calendar.words",
    "dates_fiscal.toml": "calendar.fiscal_years",
    "dates_tenses.toml": "calendar.tenses",
    "numerals.toml": "load_numeral_words",
    "persons.jsonl": "load_people",
}
