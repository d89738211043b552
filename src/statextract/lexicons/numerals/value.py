"""What a piece of text is worth that prints one numeral."""

from dataclasses import replace
from functools import lru_cache

from statextract.lexicons.numerals.numeral import Numeral, Shape, Tokens, tokens_of, whole
from statextract.lexicons.numerals.reader import NumeralReader
from statextract.lexicons.numerals.words import load_numeral_words


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
