"""Nouns counted as cases or incidents."""

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries
from statextract.model.vocabulary import Outcome


class Case(Entry):
    """A noun counted as a case or incident, with the outcome that it implies."""

    singular: str
    plural: str
    outcome: Outcome | None = None
    kind: str
    example: str


def load_cases() -> PhraseTable[Case]:
    """Return the table of case nouns, under singular and plural."""
    entries = read_entries("cases.jsonl", Case)
    return phrase_table("cases", entries, lambda entry: (entry.singular, entry.plural))
