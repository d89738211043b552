"""Documents as charts: each token a letter for its word class."""

from __future__ import annotations

import re
from itertools import repeat
from typing import TYPE_CHECKING

from statextract.find.dates.expressions import MEANINGS, Feast, Fiscal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statextract.find.dates.expressions import Expression
    from statextract.lexicons import Lexicons
    from statextract.lexicons.dates import WordKind
    from statextract.model.document import Document

from statextract.find.dates.chart import Atom, Chart

_KINDS: dict[WordKind, str] = {
    "month": "M",
    "short_month": "M",
    "weekday": "W",
    "short_weekday": "B",
    "weekdays": "w",
    "season": "S",
    "unit": "U",
    "weekend": "K",
    "period": "I",
    "semester": "U",
    "daypart": "P",
    "deictic": "X",
    "overnight": "0",
    "last": "L",
    "next": "J",
    "previous": "V",
    "recent": "R",
    "same": "=",
    "edge": "E",
    "shade": "e",
    "fiscal": "Z",
    "vague_count": "m",
    "cardinal": "N",
    "ordinal": "O",
    "era": "G",
    "dated_noun": " ",
    "law": "Q",
}
_GRAMMAR = {
    "the": "t",
    "a": "a",
    "an": "a",
    "of": "f",
    "from": "F",
    "to": "z",
    "through": "z",
    "thru": "z",
    "into": "%",
    "till": "u",
    "until": "u",
    "by": "u",
    "since": "c",
    "before": "k",
    "after": "j",
    "between": "b",
    "and": "&",
    "or": "|",
    "in": "i",
    "on": "i",
    "at": "i",
    "during": "i",
    "over": "i",
    "within": "i",
    "throughout": "i",
    "around": "i",
    "for": "i",
    "than": "h",
    "ago": "g",
    "earlier": "l",
    "later": "l",
    "every": "v",
    "each": "v",
    "so": "s",
    "thus": "s",
    "far": "r",
    "that": "T",
    "these": "T",
    "those": "T",
    "this": "C",
    "current": "C",
    "date": "d",
    "then": "1",
    "present": "2",
    "now": "2",
    "ended": "3",
    "ending": "3",
    "up": "^",
    "reporting": "4",
    "onwards": "5",
    "onward": "5",
    "about": "6",
    "around ": "6",
    "some": "6",
    "whole": "7",
    "entire": "7",
    "fy": "Z",
    "st": "o",
    "nd": "o",
    "rd": "o",
    "th": "o",
    "s": "x",
    "-": "-",
    "\u2013": "-",
    "/": "/",
    ",": ",",
    ".": "!",
    ";": ";",
    ":": ";",
    "(": "<",
    ")": ">",
    "'": "'",
    "'s": "p",
} | {f"{letter}{number}": "q" for letter in "qh" for number in range(1, 5)}
_ADDRESS = frozenset(("block", "blk"))  # "the 2000 block of North Street" is no year
_LAND = frozenset("island islands isle bay street road avenue seal trading".split())
_CAPITALISED = re.compile("[MWBwQ]")
_ANCHOR = re.compile(r"[MWwSUKIPXYGqox0.d1A]")
# Half the length of the longest expression that a rule reads around one anchor.
_REACH = 9
_FISCAL_CODE = re.compile(r"FY((?:20)?\d\d)")
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})")


class Alphabet:
    """Turns documents into charts; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons
        self._phrases = lexicons.date_phrases
        self._letters = {
            form: _KINDS[word.kind] for form, word in lexicons.calendar.words.items()
        } | _GRAMMAR

    def __call__(self, document: Document) -> Chart:
        """Return the chart of a document, with its feasts and set phrases read."""
        lower = document.lower
        letters = list(map(self._letters.get, lower, repeat(" ")))
        for at in document.signs:
            if lower[at][0].isdigit() and document.following(at + 1) not in _ADDRESS:
                letters[at] = _number(lower[at])
        for match in _CAPITALISED.finditer("".join(letters)):
            if not document.words[match.start()][0].isupper():
                letters[match.start()] = " "
        atoms = dict(_fiscal_codes(document, letters)) if "FY" in document.shadow else {}
        for hit in document.hits(self._phrases):
            first, last, phrase = hit.first, hit.last, hit.entry
            feast = phrase.month or phrase.easter is not None
            if feast and document.following(last) in _LAND and document.words[last][0].isupper():
                continue  # "Christmas Island"
            letters[first:last] = " " * (last - first)
            expression: Expression
            if phrase.means:
                expression = MEANINGS[phrase.means]
            elif feast:
                expression = Feast(
                    phrase.month,
                    phrase.day,
                    phrase.easter,
                    days=phrase.days,
                    former=first > 0 and lower[first - 1] == "last",
                    weekday=phrase.weekday,
                    nth=phrase.nth,
                    shift=phrase.shift,
                    months=phrase.months,
                )
            else:
                continue
            atoms[first] = Atom(first, last, expression)
            letters[first:last] = "A" + "~" * (last - first - 1)
        text = "".join(letters)
        windows = tuple(_windows(text))
        return Chart(document, self._lexicons, text, atoms, windows, _holding(text, windows))


def _fiscal_codes(document: Document, letters: list[str]) -> Iterator[tuple[int, Atom]]:
    """Yield the fiscal years that are printed as one word: FY2023."""
    for at, word in enumerate(document.words):
        code = _FISCAL_CODE.fullmatch(word)
        if code:
            letters[at] = "A"
            year = int(code[1])
            short = Fiscal(1999 + year, 2000 + year)  # named by the year in which it ends
            yield at, Atom(at, at + 1, Fiscal(year) if year > 99 else short)


def _windows(letters: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches around the words that a date can be built on, none overlapping."""
    start, end = 0, -1
    for match in _ANCHOR.finditer(letters):
        at = match.start()
        if at - _REACH > end:
            if end >= 0:
                yield start, end
            start = max(0, at - _REACH)
        end = min(len(letters), at + _REACH)
    if end >= 0:
        yield start, end


def _holding(letters: str, windows: Iterable[tuple[int, int]]) -> dict[str, int]:
    """Return the windows that hold each letter, one bit for each."""
    holding: dict[str, int] = {}
    for window, (first, last) in enumerate(windows):
        for letter in set(letters[first:last]):
            holding[letter] = holding.get(letter, 0) | 1 << window
    return holding


def _number(word: str) -> str:
    if word.isdecimal():
        if len(word) <= 2:
            return "D" if 1 <= int(word) <= 31 else "y"
        if len(word) == 4 and word[0] in "12":
            return "Y"
        return "n"
    return "." if _DOTTED.fullmatch(word) else " "
