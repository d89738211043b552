"""A count and the share that it is, side by side: "76% (3,733)", "two in three victims, 780,"."""

from statextract.attach.takes import take_fields
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Unit

_COUNT, _SHARE = NumberType.COUNT, NumberType.SHARE
_SAYING_AGAIN = (
    (",", "or"),
    ("or",),
    (",", "that", "is", ","),
    (",", "that", "is", "to", "say"),
    (",", "which", "is"),
    (",", "equal", "to"),
    (",", "equivalent", "to"),
)
_OF_ALL = ((), ("all",), ("the", "total"), ("the", "whole"), ("all", "of", "them"))


def share_told_twice(document: Document, one: Draft, other: Draft) -> None:
    """Give a count and the share that says it again, one of them without a unit, the same."""
    if is_told_twice(document, one, other):
        _share_unit(document, one, other)
    elif is_said_as_share(document, one, other):
        _share_unit(document, one, other)
        take_fields(document, other, one, "rule:told-twice", ("role", "outcome"))
    elif _is_told_as_count(document, one, other):
        _share_unit(document, one, other)
        if other.role is None and one.role is not None:
            told = one.role
            other.role = Cited(told.value, "rule:told-twice", told.start, told.end)


def is_told_twice(document: Document, one: Draft, other: Draft) -> bool:
    """Whether a bracket says a count as a share, or a share as a count: "76% (3,733)"."""
    at, end = other.number.first - 1, other.number.last
    if document.lower[at] != "(" or document.lower[end : end + 1] != [")"]:
        return False
    types = {one.number.type, other.number.type}
    if types != {_SHARE, _COUNT} or one.number.value in (0, 1):
        return False
    return at in (one.number.last, one.phrase.last)


def is_said_as_share(document: Document, count: Draft, share: Draft) -> bool:
    """Whether a share says again how many a count is: "89 deaths, or almost half of all"."""
    if share.number.type is not _SHARE or count.number.type is not _COUNT:
        return False
    of = share.phrase.of
    told = () if of is None else tuple(document.lower[of[0] : of[1]])
    if share.phrase.head is not None or told not in _OF_ALL:
        return False
    hedge = share.number.hedge
    first = min(share.phrase.first, hedge[0] if hedge else share.phrase.first)
    return tuple(document.lower[count.phrase.last : first]) in _SAYING_AGAIN


def _is_told_as_count(document: Document, share: Draft, count: Draft) -> bool:
    """Whether commas hold the count that a share stands for: "Two in three victims, 780, were"."""
    if share.number.type is not _SHARE or count.number.type is not _COUNT or share.unit is None:
        return False
    if count.phrase.head is not None:
        return False
    lower, at = document.lower, share.phrase.last
    beside = lower[at : at + 1] == [","] and count.phrase.first == at + 1
    return beside and lower[count.number.last : count.number.last + 1] == [","]


def _share_unit(document: Document, one: Draft, other: Draft) -> None:
    """Give the one that has no unit that of the other, as a share or as a count."""
    for mine, theirs in ((one, other), (other, one)):
        if mine.unit is None and theirs.unit is not None and theirs.unit.value is not Unit.OBJECT:
            cited = theirs.unit
            unit = cited.value
            if mine.number.type is _SHARE:
                unit = Unit.SHARE
            elif unit is Unit.SHARE:
                counted = document.text(cited.start, cited.end).lower()
                unit = Unit.CASE if counted.endswith(("case", "cases")) else Unit.PERSON
            mine.unit = Cited(unit, "rule:told-twice", cited.start, cited.end)
