"""Endings that make nouns for people."""

from dataclasses import dataclass

from statextract.lexicons.load import Entry, read_entries


class Ending(Entry):
    """An ending of plural nouns for people, with the words in it that are none."""

    form: str
    not_people: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class Endings:
    """All endings, made for a look-up by the end of a word."""

    forms: tuple[str, ...]
    not_people: frozenset[str]

    def fit(self, word: str) -> bool:
        """Whether a lower-case plural noun means people by its ending."""
        return word.endswith(self.forms) and word not in self.not_people


def load_endings() -> Endings:
    """Return all endings."""
    entries = read_entries("agentive.toml", Ending)
    words = frozenset(word for entry in entries for word in entry.not_people)
    return Endings(tuple(entry.form for entry in entries), words)
