"""First, 112th, third-largest: order, rank, unit numbers and law amendments."""

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

_UNITS = frozenset(
    """
    brigade battalion division regiment corps army squadron fleet infantry armoured armored
    airborne circuit precinct district mechanised mechanized guards artillery marine wing company
    platoon detachment military ward parallel avenue street road cavalry field
    """.split()
)
_RANKED = frozenset("ranked ranks placed came finished finishes finish ranking rank".split())
_RANKINGS = frozenset("ranking rankings rank ranks".split())
_REACHED = frozenset(("to", "from", "at"))
_CLAUSE = 14  # words from "its ranking" to the place in it


def ordinal(context: Context) -> NumberType:
    """Return ``rank``, ``identifier``, ``legal``, ``idiom`` or ``ordinal``."""
    before, after = context.before, context.after
    capital = context.word_after()[:1].isupper()
    if after[0] in _UNITS and (capital or after[1] in _UNITS):
        return NumberType.IDENTIFIER
    if after[0] == "amendment":
        return NumberType.LEGAL
    if before[0] in _RANKED or (before[0] in ("brother", "sister") and "finished" in before):
        return NumberType.RANK
    if any(word in _RANKED for word in before[1:6]) and not after[0][:1].isalpha():
        return NumberType.RANK
    if "finished" in before[:6] and context.noun(reach=2) is None and after[0] in ("in", ".", ","):
        return NumberType.RANK
    if after[0] == "-" and (after[1].endswith("est") or after[1] in ("most", "best", "worst")):
        return NumberType.RANK
    if after[0].endswith("est") and after[0] not in (
        "arrest",
        "request",
        "test",
        "forest",
        "protest",
    ):
        return NumberType.RANK if len(after[0]) > 4 else NumberType.ORDINAL
    return NumberType.ORDINAL


def place(context: Context) -> NumberType | None:
    """Return ``rank`` for a bare place in a ranking: "its rank moved up to 25 from 36"."""
    if context.before[0] not in _REACHED or context.noun(reach=2) is not None:
        return None
    first = context.numeral.first
    clause = context.document.lower[max(context.sentence.first, first - _CLAUSE) : first]
    return None if _RANKINGS.isdisjoint(clause) else NumberType.RANK
