"""Every entry of the lexicons of bodies does what it says."""

import pytest

from statextract.lexicons.agencies import (
    BodyHead,
    GenericMention,
    MentionKind,
    NoBody,
    ShortName,
    WordClass,
    load_agency_words,
)
from statextract.lexicons.load import read_entries

HEADS = read_entries("agency_heads.jsonl", BodyHead)
GENERIC = read_entries("agency_generic.jsonl", GenericMention)
SHORT = read_entries("agency_acronyms.jsonl", ShortName)


@pytest.mark.parametrize("entry", HEADS, ids=lambda entry: entry.head)
def test_the_examples_of_a_head_are_names_of_bodies(entry, record_of):
    for example in entry.examples:
        record = record_of(f"The {example} said nine people were hurt.")

        assert example in {agency.name for agency in record.agencies}


@pytest.mark.parametrize("entry", GENERIC, ids=lambda entry: entry.phrase)
def test_a_phrase_without_a_name_is_what_its_example_says(entry, record_of):
    record = record_of(entry.example)
    named = [
        a for a in record.agencies for m in a.mentions if entry.phrase.lower() in m.text.lower()
    ]

    assert entry.phrase.lower() in entry.example.lower()
    if entry.kind in (MentionKind.CLASS, MentionKind.LATER):
        assert not [agency for agency in named if agency.generic]
    elif entry.kind is MentionKind.BODY:
        assert named


def test_known_names_without_a_caution_are_found(record_of):
    for number in range(0, len(SHORT), 40):
        entries = [entry for entry in SHORT[number : number + 40] if entry.caution is None]
        text = "".join(
            f"A team of the {entry.short}, led by Ana, met nine girls.\n" for entry in entries
        )
        found = {mention.text for agency in record_of(text).agencies for mention in agency.mentions}

        assert [e.short for e in entries if not any(e.short in text for text in found)] == []


def test_what_is_no_body_is_none(record_of):
    bodies = {entry.short for entry in SHORT}  # AFP is a disease, and a news agency
    entries = [e for e in read_entries("agency_not_bodies.jsonl", NoBody) if e.form not in bodies]
    read = {
        entry.form: record_of(f"The {entry.form} was named in nine files.") for entry in entries
    }

    assert [form for form, record in read.items() if record.agencies] == []


def test_word_classes_are_lower_case_and_complete():
    classes = {entry.id: entry for entry in read_entries("agency_words.toml", WordClass)}

    assert set(classes) == set(load_agency_words().__slots__)
    for entry in classes.values():
        assert all(word == word.lower() for word in entry.words), entry.id
