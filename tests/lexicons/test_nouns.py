"""Every noun for people, cases and objects is read in its own example."""

import pytest

from statextract.lexicons.agentive import Ending, load_endings
from statextract.lexicons.cases import load_cases
from statextract.lexicons.load import read_entries
from statextract.lexicons.objects import load_objects
from statextract.lexicons.people import load_people
from statextract.lexicons.qualifiers import load_qualifiers
from statextract.lexicons.word_classes import WordClass
from statextract.model.vocabulary import Unit

ENDINGS = read_entries("agentive.toml", Ending)
CLASSES = read_entries("word_classes.toml", WordClass)


def distinct(table):
    return {id(entry): entry for found in table.entries.values() for entry in found}.values()


def is_counted(reader, entry, *units):
    """Whether the entry's noun has a count of one of these units in its example."""
    forms = (entry.singular.lower(), entry.plural.lower())
    return any(
        draft.unit is not None
        and draft.unit.value in units
        and draft.noun is not None
        and draft.noun.value.lower().endswith(forms)
        for draft in reader.counts(entry.example)
    )


def test_every_noun_for_people_is_counted(reader):
    nouns = [e for e in distinct(load_people()) if e.size is None and not e.adjective]

    assert [e.singular for e in nouns if not is_counted(reader, e, e.unit)] == []


def test_every_adjective_for_people_is_counted_without_a_noun(reader):
    adjectives = [e for e in distinct(load_people()) if e.adjective and e.singular == e.plural]

    for entry in adjectives:
        drafts = reader.counts(entry.example)
        assert any(draft.unit and draft.unit.value is Unit.PERSON for draft in drafts), entry


def test_every_noun_for_cases_is_counted(reader):
    assert [
        e.singular for e in distinct(load_cases()) if not is_counted(reader, e, Unit.CASE)
    ] == []


def test_no_noun_for_objects_is_counted_as_people_or_cases(reader):
    figures = set(Unit) - {Unit.OBJECT}

    assert [e.singular for e in distinct(load_objects()) if is_counted(reader, e, *figures)] == []


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda ending: ending.form)
def test_ending_makes_people_but_for_its_exceptions(reader, ending):
    (draft,) = reader.counts(ending.example)

    assert draft.unit.value is Unit.PERSON
    assert not any(load_endings().fit(word) for word in ending.not_people)


@pytest.mark.parametrize("entry", distinct(load_qualifiers()), ids=lambda e: e.example)
def test_qualifier_is_read_in_its_example(reader, entry):
    draft = reader.counts(entry.example)[0]

    assert entry.gives in [cited.value for cited in draft.qualifiers]


@pytest.mark.parametrize("entry", CLASSES, ids=lambda entry: entry.name)
def test_word_class_shows_one_of_its_words(entry):
    words = entry.example.lower().replace(",", " ").replace(".", " ").replace("-", " ").split()

    assert any(form in words or form in entry.example.lower() for form in entry.forms)
