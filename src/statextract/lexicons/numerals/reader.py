"""Reading the numeral that starts at a word."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from statextract.lexicons.numerals.fractions import (
    read_fraction,
    read_parts,
    read_ratio,
    read_vulgar,
)
from statextract.lexicons.numerals.numeral import Numeral, Shape, Tokens
from statextract.lexicons.numerals.printed import VULGAR, read_digits
from statextract.lexicons.numerals.ranges import between, read_joint, spread
from statextract.lexicons.numerals.spelled import read_words
from statextract.lexicons.numerals.suffixes import read_suffix
from statextract.lexicons.numerals.vague import read_vague
from statextract.lexicons.numerals.words import GREAT, SMALL, WordKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statextract.lexicons.numerals.words import NumeralWord, Table

_CARDINAL_WORDS = frozenset((*SMALL, *GREAT))
# What follows a number that a spaced dash sets apart: "3,722 \u2013 4,840 of them women \u2013".
_ASIDES = [[word] for word in ("of", "in", "from", "at", "were", "are", "was", "and", "\u2013")]
_LONG = 10
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+")
_CARDINAL = Shape.CARDINAL
_RANGED = (Shape.CARDINAL, Shape.PERCENT, Shape.FRACTION)
_JOINTS = frozenset("per percentage to or and in of for out fold x".split())
# Those that join nothing where no number, and no word that may stand before one, is behind them.
_JOINING = frozenset("to or and in of for -".split())
_BEFORE_NUMBERS = frozenset("a an every each about even perhaps possibly".split())
_CLOSERS = frozenset((",", ".", ";", ")", "|"))
_NOUGHTS = (("no", "one"), ("no", "-", "one"), ("not", "a", "single"), ("not", "one"))


class NumeralReader:
    """Reads numerals off tokens; built once per process."""

    def __init__(self, words: Iterable[NumeralWord]) -> None:
        self._table: Table = {form: word for word in words for form in word.forms}
        self._small = {form: word.value for form, word in self._table.items() if word.kind in SMALL}
        self._continuing = frozenset(self._table) | _JOINTS | _BEFORE_NUMBERS
        kinds = (WordKind.LETTER, WordKind.PERCENT)
        starts = {form for form, word in self._table.items() if word.kind not in kinds}
        self.triggers: frozenset[str] = frozenset(starts | {"not"} | set(VULGAR))

    def read(
        self,
        tokens: Tokens,
        at: int,
        stop: int,
        start: int | None = None,
        *,
        joined: bool = True,
    ) -> Numeral | None:
        """Return the longest numeral that starts at a token, None if none does.

        Args:
            tokens: The text.
            at: A token that is a number word or holds a digit.
            stop: The token that the numeral may not reach: the end of its sentence.
            start: Code point of the first digit, where it is not the token's first character.
            joined: Whether numbers with "to" or a dash between them are read as one range.
        """
        number = self._atom(tokens, at, stop, start)
        if number is None or number.last >= stop:
            return number
        if joined and number.shape in _RANGED:
            number = self._joined(tokens, number, stop)
        return self._twin(tokens, number, stop)

    def plain_number(self, tokens: Tokens, at: int, stop: int) -> Numeral | None:
        """Return a number of one word with nothing behind it that can go on with it.

        Most numbers are such ("12 people", "two boats").
        """
        lower, starts, ends = tokens.lower, tokens.starts, tokens.ends
        word, end = lower[at], ends[at]
        value = self._small.get(word)
        form: Literal["digits", "words"] = "words"
        if value is None:
            if len(word) >= _LONG or not (word.isdecimal() or _GROUPED.fullmatch(word)):
                return None
            value, form = int(word.replace(",", "")), "digits"
        if at + 1 < stop and (following := lower[at + 1]) not in _CLOSERS:
            if following != "-" and starts[at + 1] == end:
                return None
            if following in _JOINING and at + 2 < stop:
                following = lower[at + 2]
            if following in self._continuing or not following.isalpha():
                return None
        return Numeral(at, at + 1, starts[at], end, value, value, value, _CARDINAL, form)

    def _joined(self, tokens: Tokens, number: Numeral, stop: int) -> Numeral:
        """Join a number with the one behind it: a range, a ratio or a code."""
        joint = read_joint(tokens, number.last, stop, between=between(tokens, number))
        if joint is None:
            return number
        kind, at = joint
        other = self._atom(tokens, at, stop, None)
        if other is None or other.last > stop:
            return number
        return self._pair(tokens, number, other, kind) or number

    def _pair(self, tokens: Tokens, one: Numeral, other: Numeral, kind: str) -> Numeral | None:
        if kind == "ratio":
            return read_ratio(tokens, one, other) if other.shape is Shape.CARDINAL else None
        if kind == "slash":
            return replace(
                one, last=other.last, end=other.end, value=None, low=None, high=None,
                shape=Shape.CODE,
            )  # fmt: skip
        if kind == "spaced dash" and tokens.lower[other.last : other.last + 1] in _ASIDES:
            return None
        return spread(one, other, glued=kind in ("dash", "hyphened word"))

    def _atom(self, tokens: Tokens, at: int, stop: int, start: int | None) -> Numeral | None:
        """Return the numeral that stands at a token, without what is joined to it."""
        word = self._table.get(tokens.lower[at])
        if start is not None or tokens.lower[at][0].isdigit():
            number = read_digits(
                self._table, tokens, at, stop, tokens.starts[at] if start is None else start
            )
        elif word is None:
            return self._wordless(tokens, at, stop)
        elif word.kind in _CARDINAL_WORDS:
            number = read_words(self._table, tokens, at, stop)
        else:
            return self._word(tokens, at, stop, word)
        if number is None or number.shape is not _CARDINAL or number.last >= stop:
            return number
        return (
            read_parts(self._table, tokens, number, stop)
            or read_suffix(self._table, tokens, number, stop)
            or number
        )

    def _wordless(self, tokens: Tokens, at: int, stop: int) -> Numeral | None:
        """Return what starts with a word that is no number word: a hundred, not one, ½."""
        if tokens.lower[at] in ("a", "an"):
            return read_words(self._table, tokens, at, stop)
        return self._nought(tokens, at, stop) or read_vulgar(tokens, at)

    def _word(self, tokens: Tokens, at: int, stop: int, word: NumeralWord) -> Numeral | None:
        if word.kind is WordKind.HALF:
            half_of = read_words(self._table, tokens, at, stop)
            return half_of or read_fraction(self._table, tokens, at, stop)
        if word.kind is WordKind.PART:
            return read_fraction(self._table, tokens, at, stop)
        if word.kind is WordKind.ORDINAL:
            fraction = read_fraction(self._table, tokens, at, stop)
            return fraction or _part_of_year(tokens, at, stop, word.value)
        if word.kind in (WordKind.SEVERAL, WordKind.PLURAL):
            return read_vague(self._table, tokens, at, stop)
        if word.kind is WordKind.ZERO:
            return self._nought(tokens, at, stop) or _plain(tokens, at, at + 1, 0, Shape.ZERO)
        if word.kind is WordKind.MULTIPLE:
            return _plain(tokens, at, at + 1, word.value, Shape.MULTIPLE)
        return None

    def _nought(self, tokens: Tokens, at: int, stop: int) -> Numeral | None:
        for words in _NOUGHTS:
            last = at + len(words)
            if last <= stop and tuple(tokens.lower[at:last]) == words:
                return _plain(tokens, at, last, 0, Shape.ZERO)
        return None

    def _twin(self, tokens: Tokens, number: Numeral, stop: int) -> Numeral:
        """Take the same number in brackets with it: twelve (12)."""
        at = number.last
        if number.form != "words" or tokens.lower[at : at + 1] != ["("] or at + 2 >= stop:
            return number
        if not tokens.lower[at + 1][0].isdigit():
            return number
        inner = self._atom(tokens, at + 1, stop, None)
        if inner is None or inner.last >= stop or tokens.lower[inner.last] != ")":
            return number
        if inner.shape is not number.shape or number.value is None:
            return number
        return replace(number, last=inner.last + 1, end=tokens.ends[inner.last])


def _part_of_year(tokens: Tokens, at: int, stop: int, value: float) -> Numeral:
    """Read an ordinal; with the quarter or half of a year behind it they are one numeral."""
    following = (*tokens.lower[at + 1 : min(stop, at + 3)], "", "")
    if following[0] in ("quarter", "half", "trimester") and following[1] not in ("-", "hour"):
        part = _plain(tokens, at, at + 2, value, Shape.DATE)
        return replace(part, value=None, low=None, high=None)
    return _plain(tokens, at, at + 1, value, Shape.ORDINAL)


def _plain(tokens: Tokens, first: int, last: int, value: float, shape: Shape) -> Numeral:
    start, end = tokens.starts[first], tokens.ends[last - 1]
    return Numeral(first, last, start, end, value, value, value, shape, "words")
