"""Vague quantities: dozens, several hundred, tens of thousands."""

from statextract.lexicons.numerals.numeral import Numeral, Shape, Tokens
from statextract.lexicons.numerals.words import GREATEST, Table, WordKind

_ARTICLES = ("a", "the", "last", "these", "those", "good", "mere")
_MARKED = ("test", "exam", "box", "credit", "match", "survey", "the", "his", "her", "final")
_OF_SCORES = frozenset(
    "of more others dead killed wounded injured were missing trapped hurt homeless are have".split()
)
_COUNTED = (WordKind.HUNDRED, WordKind.SCALE, WordKind.DOZEN, WordKind.PLURAL)


def read_vague(table: Table, tokens: Tokens, at: int, stop: int) -> Numeral | None:
    """Return the vague quantity on the word ``at``, with its article and scale words.

    "few" and "handful" count only behind an article, "couple" only before "of" or a scale word:
    the others are no quantities ("few came", "a couple from Perth").
    """
    lower = tokens.lower
    word = table[lower[at]]
    before = lower[at - 1] if at else ""
    after = lower[at + 1] if at + 1 < stop else ""
    beyond = lower[at + 2] if at + 2 < stop else ""
    low, last = word.value, at + 1
    if after == "of" and at + 2 < stop and lower[at] == "couple":
        last += lower[at + 2] in table and table[lower[at + 2]].kind in _COUNTED
    while last < stop and (following := table.get(lower[last])) and following.kind in _COUNTED:
        if low >= GREATEST:
            break
        low *= following.value if following.kind is not WordKind.PLURAL else following.value / 2
        last += 1
    if last + 1 < stop and lower[last] == "of" and word.kind is WordKind.PLURAL:
        following = table.get(lower[last + 1])
        if following is not None and following.kind is WordKind.PLURAL:
            low *= following.value / 2
            last += 2
    if lower[last : min(last + 2, stop)] in (["upon", lower[at]], ["and", lower[at]]):
        last += 2  # "hundreds upon hundreds", "dozens and dozens"
    if not _counts(lower[at], before, after, beyond, scaled=last > at + 1):
        return None
    if lower[at] == "scores" and (before in _MARKED or _digits(tokens, at + 2, stop)):
        return None
    first = at - (before == "a")
    return Numeral(
        first, last, tokens.starts[first], tokens.ends[last - 1],
        None, int(low), None, Shape.VAGUE, "vague",
    )  # fmt: skip


def _digits(tokens: Tokens, at: int, stop: int) -> bool:
    return at < stop and tokens.lower[at][0].isdigit()


def _counts(word: str, before: str, after: str, beyond: str, *, scaled: bool) -> bool:
    if word == "few":
        return before in _ARTICLES
    if word == "couple":
        if before == "the" and after == "of" and beyond.endswith("ing"):
            return False  # "accused the couple of exploiting 30 women"
        return before in _ARTICLES and (scaled or after in ("of", "more", "dozen"))
    if word == "handful":
        return before in _ARTICLES
    if word == "scores":
        return after in _OF_SCORES
    if word == "tens":
        return scaled or after == "of"
    return True
