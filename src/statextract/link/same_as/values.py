"""Whether two printed numbers can be one."""

from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound

LARGE = 12  # numbers from here on rarely meet by chance
_CLOSE = 1.15
_EXACT, _VAGUE = Bound.EXACT, Bound.VAGUE
_WELL_BEYOND = 1.3
_ROUND = 10
_FEW = 5
_DOZENS = 20  # smaller vague numbers ("several") are equal by chance
_TENFOLD = 5
_HALF = 5


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
        return a.value != 0 and not _is_beyond_a_few(mine, theirs)
    if a.bound is _EXACT and b.bound is _EXACT:
        return False
    if not (_overlap(mine, theirs) and _may_round(mine, theirs)):
        return False
    return _near(a.value, b.value) or _goes_beyond(mine, theirs) or _goes_beyond(theirs, mine)


def _may_round(mine: Draft, theirs: Draft) -> bool:
    """Whether one of two unequal numbers may round the other: "over 70" of 72.

    "At least 521" is no way to tell 525, nor "over 3,500" to tell "nearly 3,800".
    """
    one, other = _zeros(mine), _zeros(theirs)
    if one == other:
        return False
    reach = [_reach(draft) for draft in (mine, theirs)]
    return max(low for low, _ in reach) <= min(high for _, high in reach)


def _zeros(draft: Draft) -> int:
    """How many zeros a whole number ends in; -1 for a fraction."""
    value = draft.number.value or 0
    if value % 1:
        return -1
    digits = str(int(value))
    return len(digits) - len(digits.rstrip("0"))


def _reach(draft: Draft) -> tuple[float, float]:
    """From where to where a hedge leads: "over 70" up to 80, "over 75" too."""
    value, bound = draft.number.value or 0, draft.number.bound
    step = 10.0 ** _zeros(draft)
    if value / step % 10 == _HALF:
        step *= _HALF  # "over 4,500" of 4,608
    if bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        return value, value + step
    if bound in (Bound.BELOW, Bound.AT_MOST, Bound.LESS_THAN):
        return value - step, value
    return value - step / 2, value + step / 2


def _is_beyond_a_few(mine: Draft, theirs: Draft) -> bool:
    """Whether "more than one" is not the one: of a few, each one counts."""
    a, b = mine.number, theirs.number
    return (
        Bound.MORE_THAN in (a.bound, b.bound) and a.bound is not b.bound and (a.value or 0) < _FEW
    )


def is_one_of(mine: Draft, theirs: Draft) -> bool:
    """Whether a count is what a vague word may stand for: 50 are "dozens", 300 "hundreds"."""
    a, b = mine.number, theirs.number
    if b.bound is not Bound.VAGUE or a.bound is Bound.VAGUE or a.value is None or b.low is None:
        return False
    return b.low >= _DOZENS and b.low <= a.value <= (b.high or _TENFOLD * b.low)


def _goes_beyond(one: Draft, other: Draft) -> bool:
    """Whether a round number is only the least there were: "more than 100" of 128."""
    a, b = one.number, other.number
    if a.high is not None or a.value is None or b.value is None or a.value < LARGE:
        return False
    if a.value % _ROUND or not b.value % _ROUND:
        return False
    return a.value <= b.value <= _WELL_BEYOND * a.value


def _near(one: float | None, other: float | None) -> bool:
    if one is None or other is None or min(one, other) < LARGE:
        return False
    return max(one, other) <= _CLOSE * min(one, other)


def _overlap(mine: Draft, theirs: Draft) -> bool:
    a, b = mine.number, theirs.number
    highs = [high for high in (a.high, b.high) if high is not None]
    return not highs or max(a.low or 0, b.low or 0) <= min(highs)


def share_outcome(mine: Draft, theirs: Draft) -> bool:
    """Whether one known fate is told of both."""
    if mine.outcome is None or theirs.outcome is None or mine.outcome.value is None:
        return False
    return mine.outcome.value is theirs.outcome.value
