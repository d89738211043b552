"""Calendar expressions: what is found, and what it stands for."""

import itertools

import pytest

from statextract.lexicons import load_lexicons
from statextract.lexicons.dates import DatePhrase
from statextract.lexicons.load import read_entries

LEXICONS = load_lexicons()


@pytest.fixture(scope="module")
def dates_of(record_of):
    """Turn a text into the pairs of its date mentions: wording and value."""

    def dates(text, published="2025-04-24"):
        return [(date.span.text, date.value) for date in record_of(text, published=published).dates]

    return dates


def words_of_the_lexicon():
    calendar = LEXICONS.calendar
    entries = itertools.chain(
        calendar.words.values(),
        calendar.tenses.values(),
        calendar.fiscal_years,
        read_entries("dates_phrases.toml", DatePhrase),
    )
    unique = {entry.forms: entry for entry in entries}
    return [pytest.param(entry, id=entry.forms[0]) for entry in unique.values()]


@pytest.mark.parametrize("entry", words_of_the_lexicon())
def test_lexicon_entry_reads_its_example(entry, dates_of):
    forms = [form.lower() for form in entry.forms]
    assert any(form in entry.example.lower() for form in forms)
    found = dates_of(entry.example)
    if entry.gives:
        assert found[0][1] == entry.gives
    else:
        assert [value for _, value in found if value] == []
