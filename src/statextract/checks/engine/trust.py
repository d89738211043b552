"""What speaks for another reading of a broken edit than a slip of the author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.checks.engine.ranges import Range, add
from statextract.model.vocabulary import Bound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.checks.engine.edits import Edit
    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

_SOFT = (Bound.APPROX, Bound.BELOW, Bound.VAGUE)  # the house sets how far these reach
_ROUND = 100


def find_doubts(facts: Facts, edit: Edit) -> tuple[str, ...]:
    """Return the readings under which the figures of a broken edit agree, () if there is none.

    An error needs that there is none: the author is never blamed for what may be our reading.
    """
    whole = facts.figures[edit.whole]
    parts = [facts.figures[name] for name in edit.parts]
    return tuple(dict.fromkeys(_doubts(facts, edit, whole, parts)))


def _doubts(facts: Facts, edit: Edit, whole: Figure, parts: list[Figure]) -> Iterator[str]:
    total = add(facts.ranges[part.id] for part in parts)
    if edit.closed and not edit.said and total.high < facts.ranges[whole.id].low:
        yield "the list of parts may be open"
    if any(figure.derived for figure in (whole, *parts)):
        yield "a figure is implied, not printed"
    if any(figure.quantity.bound in _SOFT for figure in (whole, *parts)):
        yield "a figure is only approximate"
    if any(part.zone != whole.zone for part in parts):
        yield "a headline may speak of another group"
    yield from differences(facts, whole, parts)
    gap = max(total.low - facts.ranges[whole.id].high, facts.ranges[whole.id].low - total.high)
    if any(abs(gap) <= _rounding(figure) for figure in (whole, *parts) if _rounding(figure)):
        yield "a figure may be rounded"


def differences(facts: Facts, whole: Figure, parts: list[Figure]) -> Iterator[str]:
    """Yield in what the figures may differ: time, source, who is counted."""
    for part in parts:
        mine, theirs = facts.period(whole), facts.period(part)
        if mine and theirs and not mine.covers(theirs):
            yield "the figures may cover different times"
        if whole.source and part.source and whole.source != part.source:
            yield "the figures come from different sources"
        if whole.role and part.role and whole.role is not part.role:
            yield "the figures may count different people"


def _rounding(figure: Figure) -> float:
    return grain(figure.quantity.value) / 2


def grain(value: float | None) -> int:
    """Return how coarsely a number that ends in two zeros or more is rounded, else 0."""
    if not isinstance(value, int) or value < _ROUND or value % _ROUND:
        return 0
    found = _ROUND
    while value % (found * 10) == 0:
        found *= 10
    return found


def rounded(printed: Range) -> Range:
    """Return what may stand behind an exact number that looks rounded."""
    half = grain(printed.low) / 2 if printed.exact else 0
    return Range(printed.low - half, printed.high + half)
