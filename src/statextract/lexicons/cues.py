"""Multiword cues: hedges, denial, plans, part-of, closure, remainder, change, attribution."""

from typing import Literal

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries


class Cue(Entry):
    """A wording, what it does and how far it reaches."""

    cue: str
    kind: str
    position: Literal["before", "after", "around"]
    scope: Literal["number", "noun_phrase", "clause", "sentence", "next_sentence"]
    example: str
    trap: str


def load_cues() -> PhraseTable[Cue]:
    """Return the table of cues, without those that have a gap."""
    entries = read_entries("cues.jsonl", Cue)
    return phrase_table("cues", entries, lambda entry: () if "…" in entry.cue else (entry.cue,))
