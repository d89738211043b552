"""Numbers with the same digits and other zeros."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statextract.checks.engine.ranges import Range

_STEPS = (10, 100, 1000, 100_000, 1_000_000)


def is_shifted(rough: Range, exact: Range) -> bool:
    """Whether two numbers disagree, and agree once one is multiplied by ten, a hundred ..."""
    if rough.meets(exact) or not rough.bounded or not exact.bounded:
        return False
    return any(
        low.low * step <= high.high and high.low <= low.high * step
        for low, high in (sorted((rough, exact)),)
        for step in _STEPS
    )
