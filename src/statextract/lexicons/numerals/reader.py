"""Reading the numeral that starts at a word."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from statextract.lexicons.numerals.cardinals import VULGAR, Table, read_digits, read_words
from statextract.lexicons.numerals.fractions import (
    read_fraction,
    read_parts,
    read_ratio,
    read_vulgar,
)
from statextract.lexicons.numerals.numeral import Numeral, Shape, Tokens, tokens_of, whole
from statextract.lexicons.numerals.ranges import read_range
from statextract.lexicons.numerals.suffixes import read_suffix
from statextract.lexicons.numerals.vague import read_vague
from statextract.lexicons.numerals.words import WordKind, load_numeral_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statextract.lexicons.numerals.words import NumeralWord

_CARDINAL_WORDS = frozenset(
    (
        WordKind.UNIT, WordKind.TEEN, WordKind.TEN, WordKind.HUNDRED, WordKind.SCALE, WordKind.DOZEN
    )
)  # fmt: skip
# What follows a number that a spaced dash sets apart: "3,722 \u2013 4,840 of them women \u2013".
_ASIDES = [[word] for word in ("of", "in", "from", "at", "were", "are", "was", "and", "\u2013")]
_SMALL = (WordKind.UNIT, WordKind.TEEN, WordKind.TEN)
_LONG = 10
_JOINTS = frozenset("per percentage to or and in of for out fold x".split())
_NOUGHTS = (("no", "one"), ("no", "-", "one"), ("not", "a", "single"), ("not", "one"))


class NumeralReader:
    """Reads numerals off tokens; built once per process."""

    def __init__(self, words: Iterable[NumeralWord]) -> None:
        self._table: Table = {form: word for word in words for form in word.forms}
        self._continuing = frozenset(self._table) | _JOINTS
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
        if start is None and (plain := self._plain_number(tokens, at, stop)):
            return plain
        number = self._atom(tokens, at, stop, start)
        if number is None or number.last >= stop:
            return number
        if joined and number.shape in (Shape.CARDINAL, Shape.PERCENT, Shape.FRACTION):
            number = self._joined(tokens, number, stop)
        return self._twin(tokens, number, stop)

    def _plain_number(self, tokens: Tokens, at: int, stop: int) -> Numeral | None:
        """Return a number of one word with a word behind it that cannot go on with it.

        Most numbers are such ("12 people", "two boats"): this is the short way to them.
        """
        if at + 1 >= stop:
            return None
        following = tokens.lower[at + 1]
        if following in self._continuing or not following.isalpha() or tokens.glued(at + 1):
            return None
        word = tokens.lower[at]
        entry = self._table.get(word)
        if entry is not None and entry.kind in _SMALL:
            value = entry.value
        elif word.isdecimal() and len(word) < _LONG:
            value = int(word)
        else:
            return None
        start, end = tokens.starts[at], tokens.ends[at]
        form: Literal["digits", "words"] = "digits" if entry is None else "words"
        return Numeral(at, at + 1, start, end, value, value, value, Shape.CARDINAL, form)

    def _joined(self, tokens: Tokens, number: Numeral, stop: int) -> Numeral:
        """Join a number with the one behind it: a range, a ratio or a code."""
        joint = read_range(tokens, number.last, stop, between=_between(tokens, number))
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
        if number is None or number.shape is not Shape.CARDINAL or number.last >= stop:
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


def _part_of_year(tokens: Tokens, at: int, stop: int, value: float) -> Numeral:
    """Read an ordinal; with the quarter or half of a year behind it they are one numeral."""
    following = (*tokens.lower[at + 1 : min(stop, at + 3)], "", "")
    if following[0] in ("quarter", "half", "trimester") and following[1] not in ("-", "hour"):
        part = _plain(tokens, at, at + 2, value, Shape.DATE)
        return replace(part, value=None, low=None, high=None)
    return _plain(tokens, at, at + 1, value, Shape.ORDINAL)


def _between(tokens: Tokens, number: Numeral) -> bool:
    """Whether the number is the first of the two that "between" or "the ages of" announces."""
    before = tokens.lower[max(0, number.first - 2) : number.first]
    return before[-1:] == ["between"] or before == ["ages", "of"] or "between" in before


def _plain(tokens: Tokens, first: int, last: int, value: float, shape: Shape) -> Numeral:
    start, end = tokens.starts[first], tokens.ends[last - 1]
    return Numeral(first, last, start, end, value, value, value, shape, "words")


@lru_cache(maxsize=1)
def load_numerals() -> NumeralReader:
    """Return the reader of the package's own number words, built once per process."""
    return NumeralReader(load_numeral_words())


def numeral_value(text: str) -> Numeral | None:
    """Return the numeral that a whole piece of text prints, None if it prints none.

    A percentage is worth its fraction of one: "40 per cent" is 0.4. Text around the numeral
    ("about 40 people") makes it none.
    """
    tokens = tokens_of(text)
    reader = load_numerals()
    if not tokens.lower:
        return None
    at = int(tokens.lower[0] == "a" and len(tokens.lower) > 1 and not _scaled(reader, tokens))
    numeral = reader.read(tokens, at, len(tokens.lower))
    if numeral is None or numeral.last < len(tokens.lower):
        return None
    return as_share(numeral) if numeral.shape is Shape.PERCENT else numeral


def _scaled(reader: NumeralReader, tokens: Tokens) -> bool:
    return reader.read(tokens, 0, len(tokens.lower)) is not None


def as_share(numeral: Numeral) -> Numeral:
    """Return a percentage as the fraction of one that it stands for."""
    value, low, high = (
        None if number is None else whole(number / 100)
        for number in (numeral.value, numeral.low, numeral.high)
    )
    return replace(numeral, value=value, low=low, high=high)
