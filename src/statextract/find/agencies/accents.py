"""Lexicon phrases that are printed with accents: the lexicons have none."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from typing import TypeVar

from statextract.lexicons.load import Entry, PhraseTable
from statextract.model.document import Document, Hit

E = TypeVar("E", bound=Entry)
_ACCENTED = re.compile(r"[^\x00-\x7f](?<=[^\W\d_])")
_LONGEST = 6


def find_accented(document: Document, table: PhraseTable[E]) -> Iterator[Hit[E]]:
    """Yield the phrases that hold a letter with an accent, longest first at each place."""
    end = 0
    for letter in _ACCENTED.finditer(document.shadow):
        i = bisect_right(document.starts, letter.start()) - 1
        for first in range(max(end, i - _LONGEST + 1), i + 1):
            hit = _longest_at(document, table, first, i)
            if hit is not None:
                end = hit.last
                yield hit
                break


def _longest_at(
    document: Document, table: PhraseTable[E], first: int, through: int
) -> Hit[E] | None:
    ceiling = document.sentence_at(first).last
    for last in range(min(ceiling, first + _LONGEST), through, -1):
        phrase = " ".join(map(without_accents, document.words[first:last]))
        for entry in table.lookup(phrase):
            return Hit(first, last, entry)
    return None


def without_accents(word: str) -> str:
    """Return a word with its letters as they stand without accents."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
