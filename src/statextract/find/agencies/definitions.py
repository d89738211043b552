"""Acronyms that the article itself explains: "Long Name (LN)" and "LN (Long Name)".

The letters are matched as by Schwartz and Hearst (2003): each letter, from the last, must be
found in the long form, and the first letter must begin one of its words.
"""

from collections.abc import Iterator, Sequence

from statextract.find.agencies.letters import is_capital
from statextract.model.document import Document
from statextract.model.frozen import frozen

_SMALL = frozenset(
    {"of", "the", "and", "for", "in", "on", "to", "against", "&", "de", "du", "la", "des"}
)


@frozen
class Definition:
    """A long form and its acronym, each in tokens (half-open)."""

    first: int
    last: int
    acronym: int

    def letters(self, document: Document) -> str:
        """Return the acronym as printed."""
        return document.words[self.acronym]

    def named(self, document: Document) -> bool:
        """Whether the long form is written like a name: every weighty word has a capital."""
        words = document.words[self.first : self.last]
        return all(is_capital(w) for w in words if w.isalpha() and w.lower() not in _SMALL)


def is_acronym(word: str) -> bool:
    """Whether a word is printed like an acronym: GDI, MoSVY, BP2MI."""
    return (
        2 <= len(word) <= 12
        and word[0].isalpha()
        and sum(map(str.isupper, word)) >= 2
        and word.replace("-", "").isalnum()
    )


def find_definitions(document: Document) -> Iterator[Definition]:
    """Yield each definition in brackets, in text order."""
    words = document.words
    for i in document.places.get("(", ()):
        if i == 0 or i + 2 >= len(words):
            continue
        sentence = document.sentence_at(i)
        if words[i + 2] in (")", ",", ";") and is_acronym(words[i + 1]):
            end = i - (words[i - 1] == "'s")  # the Federal Bureau of Investigation's (FBI)
            first = _long_form_before(document, end, sentence.first, words[i + 1])
            if first is not None:
                yield Definition(first, end, i + 1)
        elif is_acronym(words[i - 1]):
            last = _long_form_inside(document, i + 1, sentence.last)
            if last is not None and letters_match(words[i - 1], words[i + 1 : last]):
                yield Definition(i + 1, last, i - 1)


def _long_form_before(document: Document, end: int, floor: int, acronym: str) -> int | None:
    """Return the first token of the shortest long form that ends at ``end``."""
    words = document.words
    low = max(floor, end - min(len(acronym) + 5, 2 * len(acronym)) - 3)
    for first in range(end - 1, low - 1, -1):
        if words[first][0].upper() != acronym[0].upper() or words[first] in _SMALL:
            continue
        if end - first > 1 and letters_match(acronym, words[first:end]):
            return first
    return None


def _long_form_inside(document: Document, first: int, ceiling: int) -> int | None:
    words = document.words
    for i in range(first, min(ceiling, first + 16)):
        if words[i] == ")":
            return i if i - first > 1 and is_capital(words[first]) else None
    return None


def letters_match(acronym: str, words: Sequence[str]) -> bool:
    """Whether the letters of an acronym are found in the words, the first at their beginning."""
    long = " ".join(words).lower()
    at = len(long)
    letters = [letter for letter in acronym.lower() if letter.isalnum()]
    for position in range(len(letters) - 1, -1, -1):
        at = long.rfind(letters[position], 0, at)
        while position == 0 and at > 0 and long[at - 1].isalnum():
            at = long.rfind(letters[0], 0, at)
        if at < 0:
            return False
    return at == 0


def initials_of(words: Sequence[str]) -> str:
    """Return the initials of a name, without its small words."""
    return "".join(
        [word[0] for word in words if word[0].isalpha() and word.lower() not in _SMALL]
    ).upper()
