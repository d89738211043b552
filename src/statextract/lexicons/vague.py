"""Vague quantities: dozens, several, half of, no one."""

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries


class VagueQuantity(Entry):
    """A wording for a quantity and the range it allows; ``high`` none: open.

    ``soft_high`` is the highest value that a careful reader still accepts under it.
    """

    expression: str
    low: float | None = None
    high: float | None = None
    soft_high: float | None = None
    unit_hint: str | None = None
    example: str


def load_vague() -> PhraseTable[VagueQuantity]:
    """Return the table of vague quantities."""
    entries = read_entries("vague.jsonl", VagueQuantity)
    return phrase_table("vague", entries, lambda entry: (entry.expression,))
