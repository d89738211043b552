"""Where people are brought or come, which tells what has befallen them."""

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries
from statextract.model.vocabulary import Outcome, Role


class Goal(Entry):
    """A goal of moving and what it tells; ``alone``: also of those who go there by themselves."""

    outcome: Outcome
    role: Role | None = None
    alone: bool = False
    forms: tuple[str, ...]
    example: str


def load_goals() -> PhraseTable[Goal]:
    """Return the table of goals under their forms."""
    entries = read_entries("goals.toml", Goal)
    return phrase_table("goals", entries, lambda entry: entry.forms)
