"""Whether two printed numbers can be one."""

from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound

LARGE = 12  # numbers from here on rarely meet by chance
_CLOSE = 1.15
_EXACT, _VAGUE = Bound.EXACT, Bound.VAGUE


def are_equal(mine: Draft, theirs: Draft) -> bool:
    """Whether two numbers are printed with one value."""
    return mine.number.value is not None and mine.number.value == theirs.number.value


def is_large(draft: Draft) -> bool:
    """Whether a number is too large to meet another by chance."""
    return (draft.number.value or 0) >= LARGE


def values_meet(mine: Draft, theirs: Draft) -> bool:
    """Whether two numbers are equal, or one of them is hedged around the other."""
    a, b = mine.number, theirs.number
    if a.bound is _VAGUE or b.bound is _VAGUE:
        return a.bound is b.bound and (a.low, a.high) == (b.low, b.high)
    if are_equal(mine, theirs):
        return a.value != 0
    if a.bound is _EXACT and b.bound is _EXACT:
        return False
    return _near(a.value, b.value) and _overlap(mine, theirs)


def _near(one: float | None, other: float | None) -> bool:
    if one is None or other is None or min(one, other) < LARGE:
        return False
    return max(one, other) <= _CLOSE * min(one, other)


def _overlap(mine: Draft, theirs: Draft) -> bool:
    a, b = mine.number, theirs.number
    highs = [high for high in (a.high, b.high) if high is not None]
    return not highs or max(a.low or 0, b.low or 0) <= min(highs)
