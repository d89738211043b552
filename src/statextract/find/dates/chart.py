"""The tokens of a document as letters, on which the grammar of dates is written.

Every token becomes one letter for its word class, a space if it has none; a rule is a regular
expression over these letters. What a rule reads is replaced by ``A`` and ``~`` for each further
token, so that later rules build on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract.find.dates.calendar import is_year
from statextract.find.dates.expressions import Feast
from statextract.model.frozen import frozen

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from statextract.find.dates.expressions import Expression
    from statextract.lexicons import Lexicons
    from statextract.lexicons.cases import Case
    from statextract.lexicons.dates import CalendarUnit, DateWord
    from statextract.lexicons.objects import Thing
    from statextract.lexicons.people import Person
    from statextract.model.document import Document, Hit


# Parts that many rules share: one or two expressions read before, and a count.
ONE = r"(?P<one>A~*)"
TWO = r"(?P<two>A~*)"
COUNT = r"(?P<count>a|N-N|[NDnyY]|m)"
SINGULAR = frozenset(("month", "year", "quarter", "week", "day", "decade", "semester", "fortnight"))
_MAX_COUNT = 5000


@frozen
class Atom:
    """An expression read from the tokens ``first..last``.

    ``weak``: no date mention of its own ("the year"), only part of a larger one.
    """

    first: int
    last: int
    expression: Expression
    weak: bool = False


class Rule:
    """A pattern of letters, and what makes an atom of a match of it.

    ``needs``: of each of these sets of letters one must occur in a window for a match.
    """

    def __init__(
        self,
        pattern: re.Pattern[str],
        build: Callable[[Chart, re.Match[str]], Atom | None],
        *needs: str,
    ) -> None:
        self.pattern = pattern
        self.build = build
        self.needs = tuple(map(frozenset, needs))


@dataclass(slots=True)
class Chart:
    """The letters of a document and what has been read of it so far.

    ``windows`` are the stretches of tokens around the words that a date can be built on: rules
    are tried only there. ``holding`` says which of them hold a letter at first, one bit each.
    """

    document: Document
    lexicons: Lexicons
    letters: str
    atoms: dict[int, Atom]
    windows: tuple[tuple[int, int], ...]
    holding: Mapping[str, int]

    def read(self, rules: Iterable[Rule]) -> None:
        """Read every match of each rule in turn, left to right; a rule may refuse one."""
        everywhere = (1 << len(self.windows)) - 1
        able: dict[frozenset[str], int] = {}
        for rule in rules:
            windows = everywhere
            for need in rule.needs:
                if need not in able:
                    able[need] = self._holding_any(need)
                windows &= able[need]
            if windows:
                self._reduce(rule, windows)

    def _holding_any(self, letters: frozenset[str]) -> int:
        """Return the windows that hold one of some letters."""
        windows = 0
        for letter in letters & self.holding.keys():
            windows |= self.holding[letter]
        return windows

    def _reduce(self, rule: Rule, able: int) -> None:
        """Read every match of a rule in the windows that have all the letters a match needs."""
        pieces: list[str] = []
        at = 0
        while able:
            start, end = self.windows[(able & -able).bit_length() - 1]
            able &= able - 1
            for match in rule.pattern.finditer(self.letters, start, end):
                atom = rule.build(self, match)
                if atom is None or not self._in_one_sentence(atom):
                    continue
                for first in range(atom.first, atom.last):
                    self.atoms.pop(first, None)
                self.atoms[atom.first] = atom
                pieces += (self.letters[at : atom.first], "A", "~" * (atom.last - atom.first - 1))
                at = atom.last
        if pieces:
            self.letters = "".join(pieces) + self.letters[at:]

    def _in_one_sentence(self, atom: Atom) -> bool:
        sentence_of = self.document.sentence_of
        return sentence_of[atom.first] == sentence_of[atom.last - 1]

    def atom_at(self, match: re.Match[str], group: str) -> Atom | None:
        """Return the atom that a group of a match begins with."""
        return self.atoms.get(match.start(group))

    def value(self, token: int) -> int:
        """Return what the word of a token counts in its kind."""
        word = self.document.lower[token]
        if word.isdecimal():
            return int(word[:9])
        entry = self.word(token)
        return entry.value if entry else 0

    def word(self, token: int) -> DateWord | None:
        """Return the calendar word of a token."""
        return self.lexicons.calendar.words.get(self.document.lower[token])

    def counts(self, token: int) -> bool:
        """Whether a plural noun for people, cases or things begins at a token."""
        for hit in self._hits_at(token):
            phrase = " ".join(self.document.lower[hit.first : hit.last])
            if phrase == hit.entry.plural.lower() != hit.entry.singular.lower():
                return True
        return False

    def _hits_at(self, token: int) -> Iterator[Hit[Person] | Hit[Case] | Hit[Thing]]:
        starting = self.document.starting
        yield from starting(self.lexicons.people).get(token, ())
        yield from starting(self.lexicons.cases).get(token, ())
        yield from starting(self.lexicons.objects).get(token, ())

    def after_feast(self, token: int) -> bool:
        """Whether the expression right before a token is a feast: Christmas Eve 2023."""
        atom = self.atoms.get(self.letters.rfind("A", 0, token))
        return atom is not None and isinstance(atom.expression, Feast)

    def dates_noun(self, token: int) -> bool:
        """Whether a noun that years are put before stands at a token: 2021 data."""
        if token >= len(self.letters):
            return False
        word = self.word(token)
        return word is not None and word.kind == "dated_noun"

    def unit(self, token: int) -> CalendarUnit | None:
        """Return the calendar unit that a token names."""
        word = self.word(token)
        if word is None:
            return None
        return "half" if word.kind == "semester" else word.unit

    def count(self, match: re.Match[str]) -> int | None:
        """Return what the group ``count`` counts, 1 for "a", None if vague or beyond reason."""
        text = match["count"]
        if text == "a":
            return 1
        if not text or text == "m":
            return None
        number = self.number(match, "count") or 0
        return number if number <= _MAX_COUNT else None

    def year(self, match: re.Match[str]) -> int | None:
        """Return the year in the group ``year``, None if the group is empty."""
        year = self.number(match, "year")
        return year if year is not None and is_year(year) else None

    def number(self, match: re.Match[str], group: str) -> int | None:
        """Return the number that a group holds, None if the group is empty."""
        first, last = match.span(group)
        if first < 0 or first == last:
            return None
        tokens = [token for token in range(first, last) if self.letters[token] in "NODYyn"]
        return sum(self.value(token) for token in tokens)

    def letter(self, token: int) -> str:
        """Return a token's letter, a semicolon beyond the sentence that its neighbour is in."""
        if not 0 <= token < len(self.letters):
            return ";"
        return self.letters[token]

    def begins_sentence(self, token: int) -> bool:
        """Whether a token is the first word of its sentence or cell."""
        document = self.document
        first = document.sentence_at(token).first
        return token == first or all(
            not document.words[index][0].isalnum() for index in range(max(first, token - 2), token)
        )
