"""A numeral as printed, before anything is known about what it counts."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Literal

from statextract.lexicons.words import WORD
from statextract.model.frozen import frozen


class Shape(StrEnum):
    """How a numeral is built."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    FRACTION = "fraction"  # half, two-thirds, 1/4
    RATIO = "ratio"  # one in three, 2 out of 5, 3:1
    PERCENT = "percent"
    POINTS = "points"  # three percentage points
    MULTIPLE = "multiple"  # doubled, twice, tenfold
    VAGUE = "vague"  # dozens, several hundred
    ZERO = "zero"  # no, none, no one
    DECADE = "decade"  # 1990s, 30s
    DATE = "date"  # 22/04/2025
    TIME = "time"  # 9.30pm
    PAIR = "pair"  # 5-4, 0-0: no range
    CODE = "code"  # F-16, 24/2013, TG584


@frozen
class Tokens:
    """The words of a text: its folded shadow, the words in lower case and their code points.

    ``spaced``: the text may group digits by spaces ("62 027 503").
    """

    shadow: str
    lower: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    spaced: bool = True

    def glued(self, token: int) -> bool:
        """Whether no space stands between a token and the one before it."""
        return 0 < token < len(self.starts) and self.starts[token] == self.ends[token - 1]


@frozen
class Numeral:
    """A numeral on tokens ``first..last`` and code points ``start..end`` (half-open).

    ``value`` is what is printed (12 for "12 per cent", None for ranges, vague words and codes),
    ``low..high`` what it stands for without a hedge: digits before a scale word are rounded
    ("1.2 million" is 1,150,000..1,249,999), a range has its ends, a vague word is open.
    ``scale`` is the scale word's factor, 1 without one. ``spread`` marks a range.
    """

    first: int
    last: int
    start: int
    end: int
    value: int | float | None
    low: int | float | None
    high: int | float | None
    shape: Shape
    form: Literal["digits", "words", "vague"]
    scale: int = 1
    spread: bool = False


def tokens_of(text: str) -> Tokens:
    """Return the tokens of a piece of text; its quotes and spaces are taken as they are."""
    matches = list(WORD.finditer(text))
    return Tokens(
        text,
        [match.group().lower() for match in matches],
        [match.start() for match in matches],
        [match.end() for match in matches],
    )


_DUST = 1e-12  # of the number


def whole(number: float) -> int | float:
    """Return a number as int where it is whole, else without the dust of binary fractions."""
    nearest = round(number)
    if abs(number - nearest) <= _DUST * max(1.0, abs(number)):
        return nearest  # 65.9 million is 65900000.00000001 in binary
    return round(number, 10)
