"""Counts of places in a row, which are not ages: "in Zomwe (30), Lira (12) and Arua (8)"."""

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

_NAME = 6  # tokens of a name
_IN_NAMES = frozenset("of the de del do dos da la al el - ' and".split())
_JOINTS = frozenset([",", ";", "and", "&"])
_PLACED = frozenset("in across at throughout".split())
_MARKS = frozenset([":", ";", ",", "including", "of", "-", "–"])
_AREAS = frozenset(
    """
    province provinces region regions district districts county counties state states governorate
    governorates city cities town towns village villages department departments municipality
    municipalities country countries nation nations zone zones parish parishes prefecture
    prefectures follows following places areas locations
    """.split()
)
_ENDS = frozenset((".", ",", ";", "and", "while", ""))
_NEAR = 9  # tokens from the kind of place to the first name


def opens_place_row(context: Context) -> bool:
    """Whether a number in brackets behind a name begins a row of names of places.

    "The victims were Maria Lakwa (12), Ben Okello (20)" names people. What says that places are
    named is the word before the first, or their kind: "from the counties of", "as follows:".
    """
    first = context.numeral.first
    if context.before[0] != "(" or context.after[0] != ")":
        return False
    at = _name_before(context, first - 1)
    if at is None:
        return False
    lower, floor = context.document.lower, context.sentence.first
    opening = lower[at - 1] if at > floor else ""
    if opening in _PLACED and _is_behind_count(context):
        return True  # "Broward (16), Collier (2), and towns in Puerto Rico (3)"
    following = _next_name(context)
    if following is None:
        return False
    if opening in _PLACED:
        return True
    if opening == "from":
        return at == first - 2 or _is_place(context, following)
    near = lower[max(floor, at - _NEAR) : at]
    return opening in _MARKS and not _AREAS.isdisjoint(near)


def _name_before(context: Context, end: int) -> int | None:
    """The first token of the name that ends before a token; its "the" is none of it."""
    words, floor = context.document.words, context.sentence.first
    if end - 1 < floor or not words[end - 1][0].isupper():
        return None
    at = end - 1
    while at > max(floor, end - _NAME):
        inner = words[at - 1] in _IN_NAMES and words[at - 2][0].isupper()
        if not (words[at - 1][0].isupper() or inner):
            break
        at -= 1
    return at - (at > floor and words[at - 1] == "the")


def _next_name(context: Context) -> int | None:
    """The token behind the next name of the row if a number in brackets follows it, else None."""
    words, last = context.document.words, context.sentence.last
    at = context.numeral.last + 1
    joined = at
    while at < last and words[at] in _JOINTS:
        at += 1
    if at == joined:
        return None
    at += at < last and words[at] == "the"
    name = at
    while at < min(last, name + _NAME) and (words[at][0].isupper() or words[at] in _IN_NAMES):
        at += 1
    bracketed = words[at : at + 1] == ["("] and words[at + 2 : at + 3] == [")"]
    return at if at > name and bracketed and words[name][0].isupper() else None


def _is_behind_count(context: Context) -> bool:
    """Whether the number before it is a count in brackets of the same sentence."""
    previous, lower = context.previous, context.document.lower
    if previous is None or previous.first <= context.sentence.first:
        return False
    bracketed = lower[previous.first - 1] == "(" and lower[previous.last] == ")"
    return bracketed and previous.type is NumberType.COUNT


def _is_place(context: Context, end: int) -> bool:
    return bool(context.document.ending(context.lexicons.places).get(end))


def closes_name(context: Context) -> bool:
    """Whether the word before a number ends the name of a place in a row of counts.

    "Volta recorded 31 deaths, Ahafo 12 and the Western Region 90": 90 is no number of a region.
    """
    previous, words = context.previous, context.document.words
    if previous is None or previous.first < context.sentence.first:
        return False
    if previous.type is not NumberType.COUNT or context.before[0] not in _AREAS:
        return False
    last = context.numeral.first - 1
    at = last
    while at > previous.last and words[at - 1][0].isupper():
        at -= 1
    at -= words[at - 1] == "the"
    alone = at < last and words[last - 1][0].isupper() and last - at <= _NAME
    return alone and words[at - 1] in ("and", ",", ";", "while") and context.after[0] in _ENDS
