"""What a printed percentage or fraction leaves possible, in percent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.checks.engine.alternatives import other_totals
from statextract.checks.engine.ranges import Number, Range
from statextract.model.vocabulary import Bound, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.checks.engine.told import Operand
    from statextract.checks.facts import Facts

_DIGITS = re.compile(r"(\d+)(?:[.,](\d+))?\s?(?:%|per|pct|pc\b)")
_ONE_IN = re.compile(r"(?:one|1)\s+(?:in|out of)\s", re.IGNORECASE)
_COARSE = 5  # points that "a third" or "half" may be from the exact share
_TWICE = 0.55  # of the last digit: 16.848 was rounded to 16.85, and that to 16.9
_SLACK = 1e-9  # binary fractions do not hit decimal ends


def is_printed_percent(text: str) -> bool:
    """Whether the digits of a percentage are printed, so that its decimals say how exact it is."""
    return _DIGITS.match(text) is not None


def is_hedged(operand: Operand) -> bool:
    """Whether a word such as "nearly" or "more than" stands before a share."""
    return operand.figure is not None and operand.figure.quantity.bound is not Bound.EXACT


def told_fractions(
    facts: Facts, *, hedged: bool
) -> Iterator[tuple[Operand, Operand, Operand, Range, Range]]:
    """Yield each fraction in words with its part and total, the range told and that computed.

    Args:
        facts: What is checked.
        hedged: Those behind "nearly" or "more than", else those without such a word.
    """
    for share, part, total in facts.shares():
        told, computed = percent_of(share), ratio(part.range, total.range)
        if told is None or computed is None or is_printed_percent(share.span.text):
            continue
        if is_hedged(share) is hedged:
            yield share, part, total, told, computed


def in_percent(operand: Operand) -> Range:
    """Return what is printed in percent: a share is kept as its fraction of one, a rate is not."""
    low, high = operand.range
    digits = _DIGITS.match(operand.span.text)
    if operand.figure is not None and operand.figure.unit is Unit.SHARE:
        scale = 100
    elif digits is None:
        scale = 100 if high <= 1 else 1
    else:
        scale = 100 if 2 * high < float(f"{digits[1]}.{digits[2] or 0}") else 1
    return Range(low * scale, high * scale)


def percent_of(operand: Operand) -> Range | None:
    """Return every exact percentage that may stand behind a printed one.

    The last printed digit may be rounded, even twice, or cut off, so all are allowed; "one in
    three" and "half" are coarse. None if the wording leaves it open upwards.
    """
    if not operand.range.bounded:
        return None
    low, high = in_percent(operand)
    text = operand.span.text
    digits = _DIGITS.match(text)
    if digits is None and "per" not in text.lower():
        return _coarse(text, low, high)
    step = 10.0 ** -len(digits[2] or "") if digits else 1.0
    return Range(low - _TWICE * step - _SLACK, high + step + _SLACK)


def _coarse(text: str, low: Number, high: Number) -> Range:
    if _ONE_IN.match(text) and low > 0:
        return Range(100 / (100 / low + 0.5), 100 / max(100 / high - 0.5, 1))
    return Range(low - _COARSE, high + _COARSE)


def ratio(part: Range, whole: Range) -> Range | None:
    """Return the percentages that a part may be of a whole, None if that has no bounds."""
    if not part.bounded or not whole.bounded or whole.low <= 0:
        return None
    return Range(100 * part.low / whole.high, 100 * part.high / whole.low)


def show_percent(percent: Number, printed: str = "") -> str:
    """Return a percentage with one decimal more than the printed one it is compared with."""
    digits = _DIGITS.match(printed)
    places = 1 + (len(digits[2] or "") if digits else 0)
    shown = f"{percent:.{places}f}".rstrip("0").rstrip(".")
    return f"{shown} per cent"


def total_of_share(facts: Facts, printed: Range, part: Operand, total: Operand) -> Range | None:
    """Return another count before the part of which it is the printed share, None if none is."""
    if part.figure is None or total.figure is None:
        return None
    for other in other_totals(facts, total.figure, part.figure):
        found = ratio(part.range, facts.ranges[other.id])
        if found is not None and found.meets(printed):
            return facts.ranges[other.id]
    return None
