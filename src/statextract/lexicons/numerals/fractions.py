"""Fractions and ratios: half, two-thirds, a quarter of a million, one in three, 3:1."""

import re
from collections.abc import Sequence
from dataclasses import replace

from statextract.lexicons.numerals.numeral import Numeral, Shape, Tokens
from statextract.lexicons.numerals.printed import VULGAR
from statextract.lexicons.numerals.words import Table, WordKind

_LARGE = 100
_FIRST, _LAST = 1800, 2100  # years
_ROUND = frozenset((20, 25, 30, 40, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000))
_BEHIND_PART = frozenset("of less more fewer lower higher larger".split())


def read_fraction(table: Table, tokens: Tokens, at: int, stop: int) -> Numeral | None:
    """Return the fraction on the word ``at``: half, or the quarter and third of "a third of"."""
    lower = tokens.lower
    word = table[lower[at]]
    before = lower[at - 1] if at else ""
    after = lower[at + 1] if at + 1 < stop else ""
    if word.kind is WordKind.HALF:
        return _of_scale(table, tokens, _fraction(tokens, at, at + 1, 0.5), stop)
    if before != "a" or after == "-" or word.value < 3:
        return None
    if word.kind is WordKind.ORDINAL and after not in _BEHIND_PART:
        measured = (at > 1 and lower[at - 2] in _BEFORE_PART) or _restates(table, lower, at)
        measured = measured or _is_restated(table, lower, at, stop) or _goes_on(lower, at)
        if after not in _PLURAL_VERBS and not (measured and _loose(after)):
            return None
    if lower[at + 1 : at + 3] == ["of", "the"] and word.kind is WordKind.ORDINAL:
        return _fraction(tokens, at, at + 1, 1 / word.value)
    return _of_scale(table, tokens, _fraction(tokens, at, at + 1, 1 / word.value), stop)


# "By more than a third." is a share, "Two men and a third, 16," is not.
_BEFORE_PART = frozenset(
    "than about nearly almost roughly over under by only around just for to least most".split()
)


def _restates(table: Table, lower: Sequence[str], at: int) -> bool:
    """Whether "or a third" says a count again: "Eleven, or a third, were named"."""
    if list(lower[max(0, at - 3) : at]) != [",", "or", "a"]:
        return False
    before = lower[max(0, at - 3 - _COUNT) : at - 3]
    words = [table[word].kind for word in before if word in table]
    counted = any(word[:1].isdigit() for word in before) or not _COUNTS.isdisjoint(words)
    return counted and WordKind.ORDINAL not in words


def _goes_on(lower: Sequence[str], at: int) -> bool:
    """Whether a row of parts goes on: "two thirds came from Kent and a third from Essex".

    Not one of people or games: "the Old Quarter, and a third was", "two were shot and a third was".
    """
    floor = max(0, at - _ROW)
    floor = next((i + 1 for i in range(at - 2, floor - 1, -1) if lower[i] == "."), floor)
    before = list(lower[floor : at - 1])
    if before[-1:] not in (["and"], [","], ["while"]):
        return False
    part = next((i for i in range(len(before) - 2, -1, -1) if _is_part(before, i)), None)
    return part is not None and _ENTRIES.isdisjoint(before[part + 1 :])


def _is_part(words: Sequence[str], at: int) -> bool:
    """Whether a word is a part of a whole: "two thirds", "half of them", "a quarter were"."""
    before, behind = words[at - 1] if at else "", list(words[at + 1 : at + 3])
    if words[at] in _PARTS:
        return before.isdigit() or before in _ABOVE
    if words[at] not in ("half", "quarter") or behind in (["of", "a"], ["of", "an"]):
        return False
    alone = before == "a" or not (before.isalpha() and before not in _BEFORE_PART)
    return alone and (behind[0] in _BEHIND_PART or behind[0] in _PLURAL_VERBS | _VERBS)


def _is_restated(table: Table, lower: Sequence[str], at: int, stop: int) -> bool:
    """Whether "A third, or 200," opens a sentence and is said again as a count."""
    if at + 3 >= stop or lower[at + 1 : at + 3] != [",", "or"]:
        return False
    counted = lower[at + 3][:1].isdigit() or lower[at + 3] in table
    return counted and (at < _OPENING or not lower[at - 2].isalnum())


_PARTS = frozenset("thirds quarters fifths sixths eighths tenths".split())
_ABOVE = frozenset("two three four five six seven eight nine".split())
_ENTRIES = frozenset("one two another first second".split())  # of people counted one by one
_ROW = 24  # tokens from one part to the next
_OPENING = 2  # tokens: "A third" at the beginning of a text
_COUNTS = frozenset((WordKind.UNIT, WordKind.TEEN, WordKind.TEN, WordKind.DOZEN))
_COUNT = 3  # tokens of "eleven of them"
_PLURAL_VERBS = frozenset("were are have".split())
_VERBS = frozenset("was is had has in from said say came live lived on by or and who did".split())


def _loose(after: str) -> bool:
    """Whether nothing that an ordinal could stand before follows."""
    return (not after[:1].isalpha() and after not in ("-", "'")) or after in _VERBS


def read_parts(table: Table, tokens: Tokens, number: Numeral, stop: int) -> Numeral | None:
    """Return the fraction that begins with ``number``: two-thirds, three quarters, 2/3."""
    lower, at = tokens.lower, number.last
    if at >= stop or not isinstance(number.value, int):
        return None
    if lower[at] == "/" and tokens.glued(at) and at + 1 < stop and lower[at + 1].isdecimal():
        below = int(lower[at + 1][:3])
        if 0 < number.value < below <= 10 and not lower[at + 1].startswith("0"):
            fraction = _fraction(tokens, number.first, at + 2, number.value / below)
            return replace(fraction, start=number.start, form="digits")
        return None
    at += lower[at] == "-" and at + 1 < stop
    word = table.get(lower[at])
    if word is None or number.value > 20:
        return None
    plural = word.kind is WordKind.PART and lower[at].endswith("s")
    single = number.value == 1 and (
        word.kind in (WordKind.PART, WordKind.HALF)
        or (word.kind is WordKind.ORDINAL and word.value > 2)
    )
    if not (plural or single or lower[at] == "quarter") or lower[at + 1 : at + 2] == ["-"]:
        return None
    part = 1 / word.value if word.kind is not WordKind.HALF else 0.5
    fraction = _fraction(tokens, number.first, at + 1, number.value * part)
    return _of_scale(table, tokens, fraction, stop)


def read_vulgar(tokens: Tokens, at: int) -> Numeral | None:
    """Return the fraction of one character: ½."""
    value = VULGAR.get(tokens.lower[at])
    return None if value is None else _fraction(tokens, at, at + 1, value)


def read_ratio(tokens: Tokens, above: Numeral, below: Numeral) -> Numeral | None:
    """Return the ratio of two numbers joined by in, out of, out of every or a colon.

    "70,000 out of 110,000" is none: it prints two counts.
    """
    joint = tokens.shadow[above.end : below.start].strip().lower()
    joint = joint.strip("-").replace("-", " ")  # "one-in-three"
    one, all_ = above.value, below.value
    if not isinstance(one, int) or not isinstance(all_, int) or one < 1:
        return None
    if joint == ":":
        if _is_labelled(tokens.shadow, above, below):
            return None
        value = one / (one + all_)
    elif (
        joint in _JOINTS
        and one < all_
        and (
            _rounded(all_, every=joint.endswith(_EVERY)) or (one == 1 and _is_large(tokens, below))
        )
    ):
        value = one / all_
    else:
        return None
    form = above.form if joint != ":" else "digits"
    fraction = _fraction(tokens, above.first, below.last, value)
    return replace(fraction, start=above.start, end=below.end, shape=Shape.RATIO, form=form)


def _is_labelled(shadow: str, above: Numeral, below: Numeral) -> bool:
    """Whether a colon ends the label of one line of several: "- Zone 4: 90" above "- Zone 12:7"."""
    begin, end = shadow.rfind("\n", 0, above.start) + 1, shadow.find("\n", below.end)
    label = _LABEL.fullmatch(shadow, begin, above.start)
    if label is None or shadow[below.end : end if end >= 0 else None].strip(" \t\r."):
        return False
    near = shadow[max(0, begin - _LINES) : begin], shadow[below.end : below.end + _LINES]
    line = re.compile(rf"\n[^\w\n]{{0,4}}{re.escape(label['name'])}\ \w{{1,4}}\ ?:\ ?\d")
    return any(line.search("\n" + text) for text in near)


_LABEL = re.compile(r"[^\w\n]{0,4}(?P<name>[A-Z][a-z]{2,20})\ ")
_LINES = 80  # code points around a line in which the next ones begin
_EVERY = ("every", "each")
_JOINTS = frozenset(
    ("in", "out of", *(f"{word} {every}" for word in ("in", "out of", "of") for every in _EVERY))
)


def _is_large(tokens: Tokens, below: Numeral) -> bool:
    """Whether one in so many can be no count: "one in 4,300", but "one in 2015"."""
    value, printed = below.value or 0, tokens.shadow[below.start : below.end]
    return value >= _LARGE and not (printed.isdigit() and _FIRST <= value <= _LAST)


def _rounded(number: int, *, every: bool) -> bool:
    return every or 2 <= number <= 10 or number in _ROUND


def _fraction(tokens: Tokens, first: int, last: int, value: float) -> Numeral:
    """Make a fraction; two thirds are 0.6667: no text means more places than that."""
    value = round(value, 4) if value >= 0.01 else float(f"{value:.4g}")
    return Numeral(
        first, last, tokens.starts[first], tokens.ends[last - 1],
        value, value, value, Shape.FRACTION, "words",
    )  # fmt: skip


def _of_scale(table: Table, tokens: Tokens, fraction: Numeral, stop: int) -> Numeral:
    """A quarter of a million is a number of its own."""
    at = fraction.last
    if at + 2 >= stop or fraction.value is None or tokens.lower[at : at + 2] != ["of", "a"]:
        return fraction
    word = table.get(tokens.lower[at + 2])
    if word is None or word.kind is not WordKind.SCALE:
        return fraction
    value = round(fraction.value * word.value)
    return replace(
        fraction, last=at + 3, end=tokens.ends[at + 2],
        value=value, low=value, high=value, shape=Shape.CARDINAL,
    )  # fmt: skip
