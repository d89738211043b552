"""Closed classes of words: determiners, prepositions, auxiliaries."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from statextract.lexicons.load import Entry, read_entries


class WordClass(Entry):
    """Words that play one part in a sentence; a word may belong to several classes."""

    name: str
    forms: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class WordClasses:
    """The members of each class, in lower case."""

    members: Mapping[str, frozenset[str]]

    def of(self, *names: str) -> frozenset[str]:
        """Return the words of one or several classes together."""
        return _together(*[self.members[name] for name in names])


@lru_cache(maxsize=256)
def _together(*classes: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*classes)


def load_word_classes() -> WordClasses:
    """Return all classes."""
    entries = read_entries("word_classes.toml", WordClass)
    return WordClasses({entry.name: frozenset(entry.forms) for entry in entries})
