"""Documents as charts: each token a letter for its word class."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.find.dates.expressions import MEANINGS, Feast

if TYPE_CHECKING:
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
    "till": "u",
    "until": "u",
    "by": "u",
    "since": "c",
    "before": "k",
    "after": "j",
    "between": "b",
    "and": "&",
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
    "far": "r",
    "that": "T",
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
_CAPITALISED = frozenset("MWBwQ")
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
        letters = []
        look = self._letters.get
        for word in document.lower:
            letter = look(word)
            if letter is None:
                letter = _number(word) if word[0].isdigit() else " "
            letters.append(letter)
        for index, letter in enumerate(letters):
            if letter in _CAPITALISED and not document.words[index][0].isupper():
                letters[index] = " "
        atoms = {}
        for first, last, phrase in document.hits(self._phrases):
            letters[first:last] = " " * (last - first)
            expression: Expression
            if phrase.means:
                expression = MEANINGS[phrase.means]
            elif phrase.month or phrase.easter is not None:
                expression = Feast(phrase.month, phrase.day, phrase.easter)
            else:
                continue
            atoms[first] = Atom(first, last, expression)
            letters[first:last] = "A" + "~" * (last - first - 1)
        return Chart(document, self._lexicons, "".join(letters), atoms)


def _number(word: str) -> str:
    if word.isdecimal():
        if len(word) <= 2:
            return "D" if 1 <= int(word) <= 31 else "y"
        if len(word) == 4 and word[0] in "12":
            return "Y"
        return "n"
    return "." if _DOTTED.fullmatch(word) else " "
