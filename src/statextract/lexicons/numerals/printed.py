"""Numbers printed in digits, with what follows them: scale words, letters, fractions."""

from dataclasses import replace

from statextract.lexicons.numerals.digits import RUN, digits_value, read_special, spaced_end
from statextract.lexicons.numerals.numeral import Numeral, Shape, Tokens, whole
from statextract.lexicons.numerals.words import GREAT, GREATEST, NumeralWord, Table, WordKind

VULGAR = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5,
    "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip


_MILLIONS = frozenset(("mn", "mln", "mio"))
_METRES = frozenset(
    """
    high tall long wide deep thick above below away off down up apart from in at on by to x race
    sprint final hurdles freestyle relay street road square and or is as underwater underground
    """.split()
)
_SCORE = 20  # in digits it multiplies nothing: "the 1991 score"


def read_digits(table: Table, tokens: Tokens, at: int, stop: int, start: int) -> Numeral | None:
    """Return the number in digits that starts at code point ``start`` of token ``at``.

    It takes a scale with it ("1.2 million", "10k") and a fraction behind ("2½", "1 1/2").
    """
    shadow = tokens.shadow
    run = RUN.match(shadow, start)
    if run is None:
        return None
    end = (tokens.spaced and spaced_end(shadow, start)) or run.end()
    if special := read_special(shadow, start):
        shape, end = special
        return _at(tokens, at, start, end, None, shape)
    read = digits_value(shadow[start:end])
    if read is None:
        return _at(tokens, at, start, end, None, Shape.CODE)
    value, decimals = read
    numeral = _at(tokens, at, start, end, value, Shape.CARDINAL)
    if numeral.last >= stop:
        return numeral
    return _scaled(table, tokens, _mixed(tokens, numeral), stop, decimals)


def _at(
    tokens: Tokens, at: int, start: int, end: int, value: float | None, shape: Shape
) -> Numeral:
    last = at + 1
    while last < len(tokens.starts) and tokens.starts[last] < end:
        last += 1
    return Numeral(at, last, start, end, value, value, value, shape, "digits")


def _mixed(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Add the fraction behind a whole number in digits: 2½, 1 1/2, 2 and a half."""
    token = numeral.last
    fraction = VULGAR.get(tokens.lower[token]) if token < len(tokens.lower) else None
    last = token + 1
    if fraction is None and tokens.lower[token : token + 3] == ["1", "/", "2"]:
        fraction, last = 0.5, token + 3
    if fraction is None and tokens.lower[token : token + 3] == ["and", "a", "half"]:
        fraction, last = 0.5, token + 3
    if fraction is None or numeral.value is None or not isinstance(numeral.value, int):
        return numeral
    value = whole(numeral.value + fraction)
    return replace(
        numeral, last=last, end=tokens.ends[last - 1], value=value, low=value, high=value
    )


def _scaled(table: Table, tokens: Tokens, numeral: Numeral, stop: int, decimals: int) -> Numeral:
    """Multiply by the scale word or letter that follows; such digits are rounded."""
    at, scale, unscaled = numeral.last, 1, numeral.value
    if unscaled is None:
        return numeral
    hyphen = at + 1 < stop and tokens.lower[at] == "-"
    while at + hyphen < stop and scale < GREATEST:
        word = table.get(tokens.lower[at + hyphen])
        letters = tokens.glued(at) and not (hyphen and word is not None and word.value <= 10**6)
        if word is None or not _scales(word, glued=letters or _is_spaced_million(tokens, at)):
            break
        scale *= int(word.value)
        at += 1 + hyphen
        hyphen = False
        if word.kind is WordKind.LETTER:
            break
    if scale == 1:
        return numeral
    value = whole(unscaled * scale)
    low = high = value
    if scale >= 1000:
        half = scale / 10**decimals / 2
        low, high = whole(value - half), whole(value + half - (1 if scale >= 10**decimals else 0))
    end = tokens.ends[at - 1]
    return replace(numeral, last=at, end=end, value=value, low=low, high=high, scale=scale)


def _scales(word: NumeralWord, *, glued: bool) -> bool:
    if word.kind is WordKind.LETTER:
        return glued
    return word.kind in GREAT and word.value != _SCORE


def _is_spaced_million(tokens: Tokens, at: int) -> bool:
    """Whether a letter apart from its number stands for millions: "4.2 M people", "3.5 mn voters".

    A small "m" is metres, and so is "100 M in ten seconds".
    """
    printed = tokens.shadow[tokens.starts[at] : tokens.ends[at]]
    if printed.lower() in _MILLIONS:
        return True
    if printed != "M" or at + 1 >= len(tokens.lower):
        return False
    following = tokens.shadow[tokens.starts[at + 1] : tokens.ends[at + 1]]
    if not following.isalpha() or following.lower() in _METRES:
        return False
    return following.islower() or following.endswith("s") or following == "People"
