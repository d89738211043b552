"""Closed ranges of numbers; an open side is infinite."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statextract.model.quantity import Quantity

Number = int | float
_MANY, _BARELY = 20, 1.1  # fewer come near each other by chance


class Range(NamedTuple):
    """All values from ``low`` to ``high``, both included."""

    low: Number
    high: Number

    @property
    def exact(self) -> bool:
        """Whether only one value is left."""
        return self.low == self.high

    @property
    def bounded(self) -> bool:
        """Whether there is a greatest value."""
        return self.high != inf

    def meets(self, other: Range) -> bool:
        """Whether some value lies in both."""
        return self.low <= other.high and other.low <= self.high

    def holds(self, other: Range) -> bool:
        """Whether every value of the other lies in this one."""
        return self.low <= other.low and other.high <= self.high

    def interval(self) -> dict[str, Number | None]:
        """Return the fields of the range as it is published: null for an open side."""
        return {
            "low": None if self.low == -inf else self.low,
            "high": None if self.high == inf else self.high,
        }

    def __str__(self) -> str:
        """Return the range as a reader would say it: 98, or (90 to 99)."""
        if self.exact:
            return show(self.low)
        if self.high == inf:
            return f"({show(self.low)} or more)"
        if self.low <= 0:
            return f"({show(self.high)} or fewer)"
        return f"({show(self.low)} to {show(self.high)})"


ANY = Range(0, inf)


def range_of(quantity: Quantity) -> Range:
    """Return what the wording of a count allows; counts are never below 0."""
    low = 0 if quantity.low is None else quantity.low
    return Range(low, inf if quantity.high is None else quantity.high)


def barely_exceeds(part: Range, whole: Range) -> bool:
    """Whether a part is larger than its whole by so little that both were meant to agree."""
    return whole.high >= _MANY and part.low <= _BARELY * whole.high


def add(ranges: Iterable[Range]) -> Range:
    """Return the range of a sum."""
    low: Number = 0
    high: Number = 0
    for least, most in ranges:
        low += least
        high += most
    return Range(low, high)


def subtract(whole: Range, part: Range) -> Range:
    """Return the range of a difference; an open side of the part opens the other side."""
    low = -inf if part.high == inf else whole.low - part.high
    return Range(low, inf if whole.high == inf else whole.high - part.low)


def widen(told: Range, slack: Number) -> Range:
    """Return a range with some slack at either end."""
    return Range(told.low - slack, told.high + slack)


def show(number: Number) -> str:
    """Return a number as a reader would print it: 1,310,442 or 2.5."""
    if isinstance(number, float):
        number = int(number) if number.is_integer() else round(number, 4)
    return f"{number:,}"
