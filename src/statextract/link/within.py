"""What begins in a stretch of the text, found without looking at the rest of it."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import Protocol, TypeVar

_first = attrgetter("first")


class _Placed(Protocol):
    """Anything that begins at a token: a mention, a hit of a lexicon."""

    @property
    def first(self) -> int:
        """The first token."""
        ...


P = TypeVar("P", bound=_Placed)


def within(placed: Sequence[P], first: int, last: int) -> Sequence[P]:
    """Return those of some mentions or hits, in text order, that begin in ``first..last``."""
    if not placed:
        return placed
    start = bisect_left(placed, first, key=_first)
    return placed[start : bisect_left(placed, last, start, key=_first)]
