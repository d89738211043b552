"""Bare counts that a list right behind them makes up: "The 26 comprised 12 Eritreans and"."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.attach.takes import take_fields
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Unit

_BY = "rule:made-up"
_HAVE = (
    ("comprise",),
    ("comprised",),
    ("consist", "of"),
    ("consisted", "of"),
    ("include",),
    ("included",),
    ("are", "made", "up", "of"),
    ("were", "made", "up", "of"),
)
_DASHES = ((":",), ("-",), ("\u2013",), ("\u2014",), (",",))
_IN_ALL = ("in", "all")


def share_made_up(document: Document, drafts: Sequence[Draft]) -> None:
    """Give "The 26" of "The 26 comprised 12 Eritreans and 14 Somalis" the unit of its parts."""
    for whole, part in pairwise(drafts):
        if whole.unit is None and _is_made_up(document, drafts, whole, part):
            take_fields(document, whole, part, _BY, ("unit", "role"))


def _adds_up(drafts: Sequence[Draft], whole: Draft) -> bool:
    """Whether the people that a sentence goes on to count make up a number exactly."""
    behind = [
        draft
        for draft in drafts
        if draft.sentence == whole.sentence and draft.number.first > whole.number.first
    ]
    people = [d for d in behind if d.unit is not None and d.unit.value is Unit.PERSON]
    several = len(people) == len(behind) > 1 and whole.number.value is not None
    return several and sum(d.number.low or 0 for d in people) == whole.number.value


def _is_made_up(document: Document, drafts: Sequence[Draft], whole: Draft, part: Draft) -> bool:
    phrase, number = whole.phrase, whole.number
    bare = phrase.head is None and phrase.of is None and phrase.nominal is None
    if not bare or number.type is not NumberType.COUNT or number.may_be_year:
        return False
    if part.unit is None or part.unit.value is not Unit.PERSON or part.noun is None:
        return False
    if whole.sentence != part.sentence or (part.number.low or 0) >= (number.low or 0):
        return False
    between = tuple(document.lower[number.last : part.phrase.first])
    if between == (":",) and _adds_up(drafts, whole):
        return True  # "The army had 45: 38 soldiers and seven officers"
    if between[:2] == _IN_ALL:
        return between[2:] in _DASHES
    return between in _HAVE or (phrase.definite and between in _DASHES[:-1])
