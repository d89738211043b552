"""Whether one number can be that of a part of another, vague and hedged ones among them."""

from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound

_VAGUELY = 10  # times the least that "dozens" can be: 408 are none of them
_SEVERAL = 3  # times the least that "several" or "dozens" can be
_SLIP = 1.5
_SLIP_OF_FEW = 3
_MANY, _LITTLE_MORE = 20, 1.1


def can_hold(whole: Draft, part: Draft) -> bool:
    """Whether a group is as large as a part of it would be, as far as both numbers are known."""
    high, low = _top(whole), _least(part)
    return high is None or low is None or low <= high


def _least(part: Draft) -> float | None:
    """The least that a number allows; "as many as 300" are hardly none of them."""
    most = part.number.bound is Bound.AT_MOST and part.number.value is not None
    return part.number.value if most else part.number.low


def _top(whole: Draft) -> float | None:
    """The most that a number allows; one that is open by its form is not open in fact.

    "At least 30" are hardly 90.
    """
    number = whole.number
    if number.high is not None:
        return number.high
    if number.value:
        return number.value
    if number.bound is Bound.VAGUE and number.low:
        return _VAGUELY * number.low
    return number.high


def is_ample(whole: Draft, part: Draft) -> bool:
    """Whether a group is as large as a part even if "at least 762" is no more than it says."""
    said = whole.number.value
    return can_hold(whole, part) and (said is None or said >= (part.number.low or 0))


def is_surely_larger(whole: Draft, part: Draft) -> bool:
    """Whether a group is larger however it is read: 98 may be all of "almost 100"."""
    least, most = part.number.low, whole.number.high
    if least is None:
        return False
    if most is None:  # "at least 50" are hardly 70, nor "several" 15
        value = whole.number.value
        return least < _SEVERAL * (whole.number.low or least) if value is None else value > least
    return (whole.number.low or 0) > least


def may_be_larger(whole: Draft, part: Draft) -> bool:
    """Whether a group is larger than a part, or smaller by no more than a mistake would make it.

    As many as the part they are not: then the two would be one fact.
    """
    if is_surely_larger(whole, part):
        return True
    return not can_hold(whole, part) and nearly_holds(whole, part)


def barely_exceeds(part: Draft, whole: Draft) -> bool:
    """Whether a part is larger than its whole by so little that they hardly are two stories.

    Two events of a day may cost three lives and four; 309 and 312 are not met by chance.
    """
    high, low = _top(whole), _least(part)
    if high is None or low is None or low <= high:
        return False
    return high >= _MANY and low <= _LITTLE_MORE * high


def nearly_holds(whole: Draft, part: Draft) -> bool:
    """Whether a part is larger than its whole by no more than a mistake would make it.

    What the wording or the story makes a part stays one then, for the checks to speak of. A
    count far above the other was hardly meant as part of it: the reading is at fault.
    """
    high, low = _top(whole), _least(part)
    if high is None or low is None:
        return True
    return low <= high + _SLIP_OF_FEW or low <= _SLIP * high


def is_as_vague(whole: Draft, part: Draft) -> bool:
    """Whether a vague group may be as small as a part: 260 are hardly some of "hundreds"."""
    least, told = whole.number.low, part.number.low
    vague = whole.number.bound is Bound.VAGUE
    return vague and least is not None and told is not None and told >= least
