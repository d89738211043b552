"""Lexicon phrases that are printed with accents: the lexicons have none."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from typing import Generic, TypeVar

from statextract.lexicons.load import Entry, PhraseTable
from statextract.model.document import Document, Hit

E = TypeVar("E", bound=Entry)
_ACCENTED = re.compile(r"[^\x00-\x7f](?<=[^\W\d_])")
_LONGEST = 6


class AccentFinder(Generic[E]):
    """Finds the phrases of a table where they are printed with accents; built once per process."""

    def __init__(self, table: PhraseTable[E]) -> None:
        self._table = table
        self._words = frozenset(word for phrase in table.entries for word in phrase.split(" "))

    def __call__(self, document: Document) -> Iterator[Hit[E]]:
        """Yield the phrases that hold a letter with an accent, longest first at each place."""
        if document.shadow.isascii():
            return
        end = 0
        for i in _accented(document):
            if without_accents(document.words[i]) not in self._words:
                continue
            for first in range(max(end, i - _LONGEST + 1), i + 1):
                hit = self._longest_at(document, first, i)
                if hit is not None:
                    end = hit.last
                    yield hit
                    break

    def _longest_at(self, document: Document, first: int, through: int) -> Hit[E] | None:
        ceiling = document.sentence_at(first).last
        for last in range(min(ceiling, first + _LONGEST), through, -1):
            phrase = " ".join(map(without_accents, document.words[first:last]))
            for entry in self._table.lookup(phrase):
                return Hit(first, last, entry)
        return None


def _accented(document: Document) -> Iterator[int]:
    """The words that hold a letter beyond the plain alphabet, in text order."""
    last = -1
    for letter in _ACCENTED.finditer(document.shadow):
        at = bisect_right(document.starts, letter.start()) - 1
        if at != last:
            yield at
        last = at


def without_accents(word: str) -> str:
    """Return a word with its letters as they stand without accents."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
