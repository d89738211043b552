"""Wordings that say how firm or how new a count is."""

from typing import Literal

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries
from statextract.model.vocabulary import Qualifier


class QualifierWord(Entry):
    """Wordings of one qualifier.

    ``reach``: they count only inside the noun phrase or right behind it, or anywhere in the
    clause of the number.
    """

    gives: Qualifier
    reach: Literal["phrase", "clause"]
    forms: tuple[str, ...]
    example: str


def load_qualifiers() -> PhraseTable[QualifierWord]:
    """Return the table of qualifiers."""
    entries = read_entries("qualifiers.toml", QualifierWord)
    return phrase_table("qualifiers", entries, lambda entry: entry.forms)
