"""What is printed behind a number and belongs to it: per cent, points, st, s, fold."""

from dataclasses import replace

from statextract.lexicons.numerals.numeral import Numeral, Shape, Tokens
from statextract.lexicons.numerals.words import Table, WordKind

_ORDINAL = ("st", "nd", "rd", "th")


def read_suffix(table: Table, tokens: Tokens, number: Numeral, stop: int) -> Numeral | None:
    """Return the number with its suffix, None if it has none."""
    lower, at = tokens.lower, number.last
    joint = lower[at]
    digits = number.form == "digits" and tokens.glued(at)
    if digits and joint in _ORDINAL:
        return _with(tokens, number, at + 1, Shape.ORDINAL)
    if digits and joint == "s":
        return replace(_with(tokens, number, at + 1, Shape.DECADE), value=None)
    if joint == "%":
        return _with(tokens, number, at + 1, Shape.PERCENT)
    if joint == "-" and at + 1 < stop:
        return _hyphened(table, tokens, number, at + 1)
    if joint == "fold" or (joint == "-" and lower[at + 1 : at + 2] == ["fold"]):
        return _with(tokens, number, at + 1 + (joint == "-"), Shape.MULTIPLE)
    return _percent(table, tokens, number, at, stop)


def _percent(table: Table, tokens: Tokens, number: Numeral, at: int, stop: int) -> Numeral | None:
    lower = tokens.lower
    word = table.get(lower[at])
    if word is not None and word.kind is WordKind.PERCENT:
        last = at + 1
    elif lower[at] == "per" and lower[at + 1 : at + 2] == ["cent"]:
        last = at + 2
    elif lower[at] == "percentage":
        last = at
    else:
        return None
    following = lower[last : last + 2]
    if following[:1] == ["percentage"] and following[1:] in (["points"], ["point"]):
        return _with(tokens, number, last + 2, Shape.POINTS)
    if following[:1] in (["points"], ["point"]) and last < stop:
        return _with(tokens, number, last + 1, Shape.POINTS)
    return _with(tokens, number, last, Shape.PERCENT) if last > at else None


def _hyphened(table: Table, tokens: Tokens, number: Numeral, at: int) -> Numeral | None:
    """Twenty-third, two-fold, a 40-percent rise."""
    word = table.get(tokens.lower[at])
    if tokens.lower[at] == "fold":
        return _with(tokens, number, at + 1, Shape.MULTIPLE)
    if word is None or number.value is None:
        return None
    if word.kind is WordKind.PERCENT:
        return _with(tokens, number, at + 1, Shape.PERCENT)
    if word.kind is WordKind.ORDINAL and word.value < 10 and 20 <= number.value < 100:
        value = number.value + word.value
        return replace(
            _with(tokens, number, at + 1, Shape.ORDINAL), value=value, low=value, high=value
        )
    return None


def _with(tokens: Tokens, number: Numeral, last: int, shape: Shape) -> Numeral:
    return replace(number, last=last, end=tokens.ends[last - 1], shape=shape)
