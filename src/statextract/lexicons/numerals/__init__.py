"""The numerals of English: what is printed, and the range that it stands for.

Pure text in, values out; what a number counts and what hedges it are settled elsewhere.
"""

from statextract.lexicons.numerals.numeral import Numeral, Shape, Tokens, tokens_of
from statextract.lexicons.numerals.reader import NumeralReader
from statextract.lexicons.numerals.value import as_share, load_numerals, numeral_value
from statextract.lexicons.numerals.words import NumeralWord, WordKind

__all__ = [
    "Numeral",
    "NumeralReader",
    "NumeralWord",
    "Shape",
    "Tokens",
    "WordKind",
    "as_share",
    "load_numerals",
    "numeral_value",
    "tokens_of",
]
