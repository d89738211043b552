"""Words that say a count is denied, or planned, feared and not real."""

from typing import Literal

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries
from statextract.model.vocabulary import Status

Part = Literal[
    "denying verb", "claim", "untruth", "refuting predicate", "denying preface", "contrast",
    "correction", "size", "aim", "fear ahead", "fear behind", "condition", "modal", "plan",
    "prospect", "promise", "shelved", "generic",
]  # fmt: skip


class StatusWord(Entry):
    """A wording, its part in the grammar of status, and what it makes of a count."""

    part: Part
    status: Status
    forms: tuple[str, ...]
    example: str


def load_status_words() -> PhraseTable[StatusWord]:
    """Return the table of status words under their forms; a form may have several parts."""
    entries = read_entries("status.toml", StatusWord)
    return phrase_table("status_words", entries, lambda entry: entry.forms)
