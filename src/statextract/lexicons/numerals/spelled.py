"""Numbers spelled in words: five hundred and twelve, half a million, two dozen."""

from statextract.lexicons.numerals.numeral import Numeral, Shape, Tokens, whole
from statextract.lexicons.numerals.words import GREAT, GREATEST, SMALL, NumeralWord, Table, WordKind


def read_words(table: Table, tokens: Tokens, at: int, stop: int) -> Numeral | None:
    """Return the number that the words from ``at`` spell, None if they spell none.

    "five hundred and twelve", "twenty-one hundred", "a thousand and one", "half a million",
    "one and a half million", "two dozen".
    """
    spelled = _Speller(table, tokens, at, stop).spell()
    if spelled is None:
        return None
    value, last = spelled
    return Numeral(
        at, last, tokens.starts[at], tokens.ends[last - 1],
        value, value, value, Shape.CARDINAL, "words",
    )  # fmt: skip


_PICKED = frozenset("them whom these those us".split())
_OPENING = frozenset(("of", "the"))
_PEOPLE = frozenset("people children men women".split())
_APART = frozenset(", were was are is had have who others other more".split())


class _Speller:
    """Adds up number words from left to right."""

    def __init__(self, table: Table, tokens: Tokens, at: int, stop: int) -> None:
        self._table, self._tokens, self._at, self._stop = table, tokens, at, stop
        self._before = tokens.lower[max(0, at - 2) : at]

    def spell(self) -> tuple[int | float, int] | None:
        """Return value and token after the last, None if no number word stands here."""
        group = self._start()
        if group is None:
            return None
        total: float = 0
        limit = float("inf")
        while (word := self._great()) is not None and total < GREATEST:
            if word.kind is WordKind.HUNDRED and 0 < group < 100:
                group *= 100
                self._at += 1
                group += self._below_hundred()
            elif word.kind is WordKind.SCALE and group and word.value < limit:
                total += group * word.value
                limit, group = word.value, 0
                self._at += 1
                group = self._rest(limit)
            elif word.kind is WordKind.SCALE and not group and total:
                total *= word.value  # a lakh crore
                self._at += 1
            elif word.kind is WordKind.DOZEN and group and not total:
                group *= word.value
                self._at += 1
                break
            else:
                break
        if (total or group) and self._and_a_half():
            great = self._word(self._at)
            step = limit if total and not group else 1
            if great is not None and great.kind in GREAT and not total:
                self._at += 1
                return whole((group + 0.5) * great.value), self._at
            return whole(total + group + step / 2), self._at
        return whole(total + group), self._at

    def _great(self) -> NumeralWord | None:
        """Return the word that the number may go on with, over the hyphen of "two-dozen"."""
        word = self._word(self._at)
        if word is None and self._lower(self._at) == "-":
            word = self._word(self._at + 1)
            if word is None or word.kind not in GREAT:
                return None
            self._at += 1
        return word

    def _start(self) -> float | None:
        word = self._word(self._at)
        if word is None:
            if self._lower(self._at) in ("a", "an"):
                great = self._word(self._at + 1)
                if great is not None and great.kind in GREAT and great.value != 20:
                    self._at += 1
                    return 1
            return None
        if word.kind in SMALL:
            return self._small()
        if word.kind is WordKind.HALF:
            return self._half()
        return 1 if word.kind in GREAT and word.value != 20 else None

    def _half(self) -> float | None:
        """Half a dozen, half-a-million, half-dozen."""
        at = self._at + 1
        while self._lower(at) in ("a", "-"):
            at += 1
        great = self._word(at)
        if great is None or great.kind not in GREAT:
            return None
        self._at = at + 1
        rest: float = great.value / 2
        while (word := self._word(self._at)) is not None and word.kind is WordKind.SCALE:
            if rest >= GREATEST:
                break
            rest *= word.value
            self._at += 1
        return rest

    def _small(self) -> float:
        """A number below a hundred."""
        word = self._word(self._at)
        if word is None or word.kind not in SMALL:
            return 0
        self._at += 1
        if word.kind is not WordKind.TEN:
            return word.value
        following = self._at + (self._lower(self._at) == "-")
        unit = self._word(following)
        if unit is not None and unit.kind is WordKind.UNIT:
            self._at = following + 1
            return word.value + unit.value
        return word.value

    def _below_hundred(self) -> float:
        """The rest behind a hundred: "and twelve", "five", or nothing."""
        mark = self._at
        self._at += self._lower(mark) == "and"
        rest = self._small()
        following = self._word(self._at)
        if not rest or (
            following is not None and following.kind in (WordKind.HUNDRED, WordKind.DOZEN)
        ):
            self._at = mark
            return 0
        return rest

    def _rest(self, limit: float) -> float:
        """The group behind a scale word: it must be smaller than that scale."""
        mark = self._at
        self._at += self._lower(mark) == "and" or self._goes_on_behind_comma(mark)
        group = self._small()
        if not group:
            self._at = mark
            return 0
        following = self._word(self._at)
        if following is not None and (
            following.kind in (WordKind.DOZEN, WordKind.PLURAL)
            or (following.kind is WordKind.SCALE and following.value >= limit)
        ):
            self._at = mark
            return 0
        return group

    def _goes_on_behind_comma(self, mark: int) -> bool:
        """Whether a comma groups a number as in digits: "two thousand, four hundred and six".

        Not so in "two thousand, four hundred of them women", "two thousand, four hundred were", "of
        the two thousand, four hundred died".
        """
        if self._lower(mark) != ",":
            return False
        hundreds, hundred = self._word(mark + 1), self._word(mark + 2)
        if hundreds is None or hundred is None or hundreds.kind is not WordKind.UNIT:
            return False
        behind, rest = self._lower(mark + 3), self._word(mark + 4)
        picked = behind == "of" and self._lower(mark + 4) in _PICKED
        noun = behind.endswith("s") or behind in _PEOPLE
        picked = picked or (not noun and "of" in self._before and self._before[-1] in _OPENING)
        closed = behind not in _APART and not picked
        grouped = rest is not None and rest.kind in SMALL if behind == "and" else closed
        return hundred.kind is WordKind.HUNDRED and grouped

    def _and_a_half(self) -> bool:
        words = [self._lower(self._at + k) for k in range(3)]
        if words == ["and", "a", "half"]:
            self._at += 3
            return True
        return False

    def _lower(self, at: int) -> str:
        return self._tokens.lower[at] if at < self._stop else ""

    def _word(self, at: int) -> NumeralWord | None:
        return self._table.get(self._lower(at))
