"""Repairs of relations that are no sums: each operand as the others would have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.checks.engine.typos import distance, swapped
from statextract.model.digits import is_slip
from statextract.model.finding import Repair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statextract.checks.engine.ranges import Number
    from statextract.checks.engine.told import Operand
    from statextract.model.figure import Figure

_FEW_DIGITS = 3
SWAPPED = "two digits change places"


def is_clear_slip(figure: Figure, repair: Repair) -> bool:
    """Whether a repair is one that chance seldom offers: digits swapped, left out, one of four."""
    value = figure.quantity.value
    if not isinstance(value, int) or not isinstance(repair.value, int):
        return False
    old, new = str(value), str(repair.value)
    if swapped(old, new):
        return True
    long = max(len(old), len(new)) > _FEW_DIGITS
    same = len(old) == len(new) and distance(old, new) == 1
    return long and (same or is_slip(value, repair.value))


def rank_slips(options: Iterable[tuple[Operand, Number]], scale: int = 1) -> tuple[Repair, ...]:
    """Return the repairs that are possible, the likeliest slip of the pen first.

    Args:
        options: Operands with the value that would fit; those that are no figures are left out.
        scale: What shares are multiplied by to get what is printed (100 for percentages).
    """
    ranked = []
    for place, (operand, value) in enumerate(options):
        figure = operand.figure
        if figure is None or figure.derived or figure.quantity.value is None or value < 0:
            continue
        old = _digits(figure.quantity.value, scale if figure.unit == "share" else 1)
        new = _digits(value, scale if figure.unit == "share" else 1)
        if old == new:
            continue
        typo = distance(old, new)
        why = SWAPPED if swapped(old, new) else "the number that fits"
        ranked.append(((typo > 1, typo, place), Repair(figure=figure.id, value=value, why=why)))
    return tuple(repair for _, repair in sorted(ranked, key=lambda each: each[0]))


def _digits(value: Number, scale: int) -> str:
    return f"{round(value * scale, 6):g}" if isinstance(value, float) else str(value)
