"""Nouns that follow numbers and count neither people nor cases."""

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries

# Kinds of things that can be taken hold of.
TANGIBLE = frozenset("animal building document drug vehicle weapon".split())


class Thing(Entry):
    """A noun for things, places, money, measures; ``people_word``: easily taken for people."""

    singular: str
    plural: str
    kind: str
    people_word: bool = False
    example: str


def load_objects() -> PhraseTable[Thing]:
    """Return the table of object nouns, under singular and plural."""
    entries = read_entries("objects.jsonl", Thing)
    return phrase_table("objects", entries, lambda entry: (entry.singular, entry.plural))
