"""Odds with their noun inside: "one victim in three" counts no one victim."""

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

_BELOW = frozenset("two three four five six seven eight nine ten 20 100 1,000 twenty".split())
_YEARS = 1900  # from here on a number is a year
_VERBS = frozenset(
    "is was has had are were will would could may did does arrives lives dies dropped".split()
)
_ENDS = frozenset(("", ".", ",", ";", ")"))


def odds(context: Context) -> NumberType | None:
    """Return ``other`` for either number of "one victim in three was a child"."""
    before, after = context.before, context.after
    if context.whole == 1 and after[1] == "in" and _is_below(after[2]):
        return NumberType.OTHER if _goes_on(after[3]) and after[0].isalpha() else None
    if before[0] == "in" and before[2] in ("one", "1") and _is_below(context.text):
        return NumberType.OTHER if _goes_on(after[0]) and before[1].isalpha() else None
    return None


def _is_below(word: str) -> bool:
    """Whether so many share one: "one driver in 23", not "one man in 2015"."""
    return word in _BELOW or (word.isdigit() and 1 < int(word) < _YEARS)


def _goes_on(word: str) -> bool:
    """Whether a verb or the end follows, and no noun: not "one officer in three patrols"."""
    return word in _VERBS or word in _ENDS
