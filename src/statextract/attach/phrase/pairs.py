"""A number with another in brackets behind it: both are said of the same noun.

"3,340 (68%) were adults", "38% (53 of 139) of the deaths", "96% (480 cases) of the 500",
"Three in five victims (131)".
"""

from collections.abc import Set as AbstractSet

from statextract.model.document import Document
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType

_REACH = 7
_BETWEEN = frozenset("% per cent percent pc of ; , / about some".split())
_SHARED = frozenset("% cent percent half third thirds quarter quarters fifth fifths tenth".split())
_STOPS = frozenset("( ) , ; :".split())
_OF_YEARS = frozenset(("most", "total"))  # "Most 2019 arrivals (over 4,000)"
_NOUN = 4  # words between a share and the bracket behind its noun


class PairReader:
    """Finds the bracket that a number shares with the one before or in it."""

    def __init__(self, numerals: AbstractSet[str]) -> None:
        self._numerals = numerals

    def behind(self, document: Document, number: NumberMention, end: int) -> int:
        """Return the token behind the bracket of a pair, the number's own end if it has none."""
        lower = document.lower
        at = number.last
        opened = at < end and lower[at] == "("
        if not opened and self.outer(document, number) is None:
            return at
        closing = at + 1 if opened else at
        stop = min(end, closing + _REACH)
        while closing < stop and self._is_plain(lower[closing]):
            closing += 1
        if opened and closing + 2 < stop and lower[closing + 1] == ")":
            closing += lower[closing].isalpha() and lower[closing + 2] == "of"
        empty = opened and closing == at + 1
        if empty or closing >= stop or lower[closing] != ")":
            return at
        return closing + 1

    def outer(self, document: Document, number: NumberMention) -> int | None:
        """Return the last token of the number that stands before the bracket of this one."""
        lower = document.lower
        at = number.first - 1
        if lower[at] != "(" and not self._is_plain(lower[at]):
            return None
        floor = max(document.sentence_at(number.first).first, number.first - _REACH)
        while at > floor and self._is_plain(lower[at]):
            at -= 1
        if at <= floor or lower[at] != "(":
            return None
        return at - 1 if self._ends_number(lower[at - 1]) else None

    def share_before(self, document: Document, at: int) -> bool | None:
        """Tell whether a share counts the noun that ends before ``at``; None if no number does."""
        lower = document.lower
        floor = max(document.sentence_at(at).first, at - _NOUN)
        for token in range(at - 1, floor - 1, -1):
            word = lower[token]
            if word in _STOPS or (word.isdigit() and lower[token - 1] in _OF_YEARS):
                break
            if word in _SHARED or (word in self._numerals and lower[token - 1] == "in"):
                return True
            if word[0].isdigit() or word in self._numerals:
                return False
        return None

    def _is_plain(self, word: str) -> bool:
        return word in _BETWEEN or word[0].isdigit() or word in self._numerals

    def _ends_number(self, word: str) -> bool:
        return word in _SHARED or word[0].isdigit() or word in self._numerals


def is_share(number: NumberMention) -> bool:
    """Whether a number is a share of something."""
    return number.type is NumberType.SHARE
