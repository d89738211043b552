"""Names of diseases, and the talk around them."""

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries


class Disease(Entry):
    """Names of one kind of disease; beside one of them a "case" is a person who is sick."""

    kind: str
    forms: tuple[str, ...]
    example: str


def load_diseases() -> PhraseTable[Disease]:
    """Return the table of diseases, under all names."""
    entries = read_entries("diseases.toml", Disease)
    return phrase_table("diseases", entries, lambda entry: entry.forms)
