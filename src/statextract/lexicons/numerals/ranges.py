"""What joins two numerals (a dash, to, or, and, in, out of), and the ranges so made."""

from collections.abc import Sequence
from dataclasses import replace

from statextract.lexicons.numerals.numeral import Numeral, Shape, Tokens, whole

_DASHES = ("-", "\u2013")
_IN = frozenset(("in", "since", "during"))
_YEARS = range(1900, 2100)
_DIGITS = 4  # of a year
_ROUND = 50  # "2000 to 10,000 people", where four digits go without a comma


def read_joint(tokens: Tokens, at: int, stop: int, *, between: bool) -> tuple[str, int] | None:
    """Return what joins the numeral that ends before ``at`` to another one, and where that is.

    The first is ``dash``, ``spaced dash``, ``slash``, ``ratio``, ``word`` (to, or, and) or
    ``hyphened word`` ("2-to-1"); None if nothing joins.
    "and" joins only what "between" announced.
    """
    lower = tokens.lower
    if at + 1 >= stop:
        return None
    joint = lower[at]
    if joint in _DASHES:
        return _dashed(tokens, at, stop)
    if joint == "/" and tokens.glued(at) and tokens.glued(at + 1):
        return ("slash", at + 1) if lower[at + 1][0].isdigit() else None
    if joint == ":" and tokens.glued(at) and tokens.glued(at + 1):
        return ("ratio", at + 1) if lower[at + 1].isdigit() else None
    if joint == "to" and _ends_with_year(tokens, at) and not _may_be_year(lower[at + 1]):
        return None  # "from 224,000 in 2002 to 342,000"
    if joint in ("to", "or") or (between and joint == "and"):
        at += 1 + (lower[at + 1] in ("about", "even", "perhaps", "possibly"))
        return ("word", at) if at < stop else None
    if joint in ("in", "of", "for"):
        at += 1 + (lower[at + 1] in ("every", "each"))
        return ("ratio", at) if at < stop else None
    if joint == "out" and lower[at + 1] == "of" and at + 2 < stop:
        at += 2 + (lower[at + 2] in ("every", "each"))
        return ("ratio", at) if at < stop else None
    return None


def _ends_with_year(tokens: Tokens, at: int) -> bool:
    """Whether a year stands before "to": behind "in", or unlike the number that follows.

    Who writes "2025 to 14,812" groups digits by commas, and would write 2,025; round numbers
    may be grouped from 10,000 on alone.
    """
    year = tokens.lower[at - 1]
    if not _may_be_year(year) or at < 2:
        return False
    return tokens.lower[at - 2] in _IN or ("," in tokens.lower[at + 1] and int(year) % _ROUND > 0)


def _may_be_year(word: str) -> bool:
    return word.isdecimal() and len(word) == _DIGITS and int(word) in _YEARS


def _dashed(tokens: Tokens, at: int, stop: int) -> tuple[str, int] | None:
    lower = tokens.lower
    following = at + 1
    if lower[following] in ("to", "or") and following + 1 < stop:
        following += 1 + (lower[following + 1] == "-")
        return ("hyphened word", following) if following < stop else None
    if lower[following] in ("in", "out") and tokens.glued(following):
        return _hyphened_ratio(lower, following, stop)
    glued = tokens.glued(at) == tokens.glued(following)
    if not glued or not (tokens.glued(at) or lower[at] == "\u2013"):
        return None
    if not tokens.glued(at) and not (lower[following][0].isdigit() and lower[at - 1][0].isdigit()):
        return None
    return ("dash" if tokens.glued(at) else "spaced dash"), following


def _hyphened_ratio(lower: Sequence[str], at: int, stop: int) -> tuple[str, int] | None:
    """Return where the second number of "one-in-three", "two-out-of-five" stands."""
    words = ["out", "-", "of", "-"] if lower[at] == "out" else ["in", "-"]
    behind = at + len(words)
    return ("ratio", behind) if behind < stop and lower[at:behind] == words else None


def spread(one: Numeral, other: Numeral, *, glued: bool) -> Numeral | None:
    """Return the range from one number to another, None if they make none.

    A scale word or per cent sign behind the second is the first's too ("3-5 million"). A glued
    pair that does not rise is a pair ("5-4"), or years ("1992-95").
    """
    if other.shape not in (Shape.CARDINAL, Shape.PERCENT) or None in (one.value, other.value):
        return None
    if one.shape is not other.shape and one.shape is not Shape.CARDINAL:
        return None
    low, high = one.value, other.value
    if low is None or high is None:
        return None
    if other.scale > 1 and one.scale == 1 and low < high / other.scale:
        low = whole(low * other.scale)
    joined = replace(one, last=other.last, end=other.end, value=None, low=None, high=None)
    if low >= high:
        if not glued or one.form != other.form:
            return None
        if 1000 <= low <= 2100 and low % 100 < high < 100:
            return replace(joined, low=low, high=whole(low - low % 100 + high), spread=True)
        return replace(joined, shape=Shape.PAIR if low < 100 else Shape.CODE)
    return replace(joined, low=low, high=high, shape=other.shape, spread=True)


def between(tokens: Tokens, number: Numeral) -> bool:
    """Whether the number is the first of the two that "between" or "the ages of" announces."""
    before = tokens.lower[max(0, number.first - 2) : number.first]
    return before[-1:] == ["between"] or before == ["ages", "of"] or "between" in before
