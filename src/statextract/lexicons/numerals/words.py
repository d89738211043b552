"""The words that numerals are made of."""

from collections.abc import Mapping
from enum import StrEnum

from statextract.lexicons.load import Entry, read_entries


class WordKind(StrEnum):
    """The place of a word in the grammar of numerals."""

    UNIT = "unit"  # one..nine
    TEEN = "teen"  # ten..nineteen
    TEN = "ten"  # twenty..ninety
    HUNDRED = "hundred"
    SCALE = "scale"  # thousand, million, lakh
    LETTER = "letter"  # glued to digits: 3.5m, 10k
    DOZEN = "dozen"  # dozen, score
    ORDINAL = "ordinal"
    HALF = "half"
    PART = "part"  # thirds, quarter
    SEVERAL = "several"
    PLURAL = "plural"  # dozens, hundreds
    ZERO = "zero"
    MULTIPLE = "multiple"
    PERCENT = "percent"


SMALL = (WordKind.UNIT, WordKind.TEEN, WordKind.TEN)
GREAT = (WordKind.SCALE, WordKind.HUNDRED, WordKind.DOZEN)
# No number grows beyond this by another scale word.
GREATEST = 10**15


class NumeralWord(Entry):
    """A number word; ``gives`` is the value of the first numeral of its example."""

    forms: tuple[str, ...]
    kind: WordKind
    value: int | float
    example: str
    gives: float | None = None


Table = Mapping[str, NumeralWord]


def load_numeral_words() -> tuple[NumeralWord, ...]:
    """Return the number words in file order."""
    return read_entries("numerals.toml", NumeralWord)
