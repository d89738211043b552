"""Exact numbers that look rounded."""

from statextract.checks.engine.ranges import Range

_ROUND = 100


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
