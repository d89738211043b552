"""Percentages in a row of which only the last says so: "8.26, 8.42 and 9 per cent"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from statextract.lexicons.numerals import Numeral, Shape
from statextract.model.document import Document

_CARDINAL, _PERCENT = Shape.CARDINAL, Shape.PERCENT
_PRINTED = frozenset("% percent cent pc".split())
_MOST = 100
_OPENING = frozenset(
    """
    at by to for with are were is was up between accounted reached averaged recorded scored polled
    won got received took
    """.split()
)
_LEVEL = frozenset("to at was is were are reached hit stands stood".split())
_COMPARING = (
    ("from",),
    (",", "up", "from"),
    (",", "down", "from"),
    ("compared", "with"),
    ("compared", "to"),
    (",", "compared", "with"),
    (",", "compared", "to"),
    ("against",),
    (",", "against"),
)
_ENDS = frozenset(["", ".", ",", ";", ")", "in", "a", "last", "and", "the", "on"])
_RESPECTIVELY = 4  # tokens from the last of a row to the word


def percent_of_all(document: Document, numerals: Iterable[Numeral]) -> Iterator[Numeral]:
    """Yield the numerals in text order, those of a row with the shape of its last.

    "Killed 12 and 40 percent" is no row: its numbers have decimals, stand behind a preposition or
    a copula, or are told "respectively".
    """
    if _PRINTED.isdisjoint(document.vocabulary):
        yield from numerals
        return
    row: list[Numeral] = []
    share: Numeral | None = None
    for numeral in numerals:
        if share is not None and _is_compared(document, share, numeral):
            yield replace(numeral, shape=_PERCENT)
            share = None
            continue
        share = numeral if numeral.shape is _PERCENT else None
        if row and not _joins(document, row[-1], numeral):
            yield from row
            row = []
        if numeral.shape is _PERCENT:
            like = len(row) and _is_row(document, row, numeral)
            yield from (replace(one, shape=_PERCENT) for one in row) if like else row
            row = []
            yield numeral
        elif numeral.shape is _CARDINAL and numeral.form == "digits" and not numeral.spread:
            row.append(numeral)
        else:
            yield from row
            row = []
            yield numeral
    yield from row


def _is_compared(document: Document, share: Numeral, numeral: Numeral) -> bool:
    """Whether a share is compared with one that leaves the sign out: "to 29 percent from 19"."""
    plain = numeral.shape is _CARDINAL and numeral.form == "digits" and not numeral.spread
    if not plain or numeral.scale != 1 or numeral.value is None or numeral.value > _MOST:
        return False
    if share.first == 0 or document.lower[share.first - 1] not in _LEVEL:
        return False  # "fell 20 percent from 50 in 2020": of the 50
    between = tuple(document.lower[share.last : numeral.first])
    return between in _COMPARING and document.following(numeral.last) in _ENDS


def _joins(document: Document, one: Numeral, other: Numeral) -> bool:
    """Whether only a comma or "and" stands between two numbers; only "and" before the last."""
    mark = document.lower[one.last]
    if other.first != one.last + 1 or document.sentence_at(one.first).last <= other.first:
        return False
    return mark == "and" if other.shape is _PERCENT else mark in (",", "and")


def _is_row(document: Document, row: list[Numeral], last: Numeral) -> bool:
    """Whether what is printed behind the last of a row is said of all."""
    if any(one.value is None or one.value > _MOST or one.scale != 1 for one in row):
        return False
    behind = document.lower[last.last : last.last + _RESPECTIVELY]
    before = document.lower[row[0].first - 1] if row[0].first else ""
    broken = any(isinstance(one.value, float) for one in row)
    return broken or before in _OPENING or "respectively" in behind
