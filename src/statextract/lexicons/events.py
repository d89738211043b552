"""Words that say what a date is of: an event, an operation, or what came after."""

from typing import Literal

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries

EventKind = Literal["event", "operation", "aftermath"]


class EventWord(Entry):
    """Wordings of one kind; ``gives`` is the time of the first figure of the example."""

    kind: EventKind
    forms: tuple[str, ...]
    example: str
    gives: str


def load_events() -> PhraseTable[EventWord]:
    """Return the table of event words under their forms."""
    return phrase_table("events", read_entries("events.toml", EventWord), lambda entry: entry.forms)
