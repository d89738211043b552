"""What the text says of all the counted behind their verb: "seven were killed, all of them men"."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from statextract.attach.function_words import CALENDAR, PREPOSITIONS
from statextract.attach.inserts import DASH
from statextract.model.document import Document
from statextract.model.draft import Draft

_OPENERS = frozenset((",", DASH, "("))
_ALL = frozenset(("all", "both"))
_THEM = (["of", "them"], ["of", "whom"])
_COPULAS = frozenset(("are", "were", "being"))
_BREAKS = frozenset(("who", "whose", ";", ":", "while", "but", "including"))
_ENDS = PREPOSITIONS | _OPENERS | frozenset((".", ")", ";", "who", "aged", "and", "but", "were"))
_REACH = 24  # tokens from a count to "all of them"
_WIDTH = 5  # tokens of "young women and girls"
_PAIR = 2


def told_of_all(
    document: Document, draft: Draft, numerals: AbstractSet[str]
) -> tuple[int, int] | None:
    """Return the tokens (half-open) of what all the counted are said to be, None if nothing is.

    No other number may stand between; dates may.
    """
    lower = document.lower
    first = max(draft.phrase.last, draft.phrase.tail)
    end = document.sentence_at(draft.number.first).last
    for at in range(first, min(end - 2, first + _REACH)):
        word = lower[at]
        if word in _BREAKS or _counts(document, at, numerals):
            return None
        if word in _OPENERS and lower[at + 1] in _ALL:
            pair = lower[at + 1] == "both"
            if pair != (draft.number.value == _PAIR):
                return None
            return _group(document, at + _PAIR, end)
    return None


def _counts(document: Document, at: int, numerals: AbstractSet[str]) -> bool:
    """Whether a token is a number that is no part of a date: "on 12 May", "on May 12"."""
    lower = document.lower
    if not (lower[at] in numerals or lower[at][0].isdigit()):
        return False
    return lower[at - 1] not in CALENDAR and document.following(at + 1) not in CALENDAR


def _group(document: Document, at: int, end: int) -> tuple[int, int] | None:
    """The words behind "all" or "all of whom were", to the first that ends a noun group."""
    lower = document.lower
    at += _PAIR if lower[at : at + _PAIR] in _THEM else 0
    at += at < end and lower[at] in _COPULAS
    last = at
    while last < min(end, at + _WIDTH) and (lower[last] not in _ENDS or _goes_on(lower, last)):
        last += 1
    return (at, last) if last > at else None


def _goes_on(lower: Sequence[str], at: int) -> bool:
    """Whether "and" joins another noun: "all of them women and girls"."""
    return lower[at] == "and" and lower[at - 1].endswith(("n", "s")) and lower[at + 1][-1] in "ns"
