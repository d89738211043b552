"""Shares that go on from one told in full: "for 56% of the deaths, landslides for 35%"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from statextract.attach.function_words import AUXILIARIES, is_past
from statextract.attach.phrase import HeadReader
from statextract.attach.takes import take_fields
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Unit

_BY = "rule:gapped"
_FIELDS = ("role", "outcome")
_JOINTS = frozenset([",", ";", "and", "while"])
_ENDS = frozenset([",", ".", ";", "and", ")", "while", ""])
_RULING = frozenset(("for", "of", "in", "at"))
_SUBJECT = 7  # tokens of "and self-defence groups"


def share_on(document: Document, heads: HeadReader, drafts: Sequence[Draft]) -> None:
    """Give such a share the unit, role and fate of the one before it in its sentence."""
    for lead, draft in pairwise(drafts):
        if _are_shares(lead, draft) and _goes_on(document, lead, draft):
            start, end = document.span_of(lead.number.first, lead.number.last)
            draft.unit = Cited(Unit.SHARE, _BY, start, end)
            own = heads.ending(document, draft.phrase.first - 1)
            head = None if own is None else (own.first, own.last)
            draft.noun = None
            if head is not None:  # "women for 35%"
                span = document.span_of(*head)
                draft.noun = Cited(document.text(*span), _BY, *span)
            draft.phrase = replace(draft.phrase, head=head)
            draft.role = None
            draft.notes.pop("role", None)
            take_fields(document, draft, lead, _BY, _FIELDS)


def _are_shares(lead: Draft, draft: Draft) -> bool:
    alike = lead.sentence == draft.sentence and lead.unit is not None
    shares = all(
        each.number.type is NumberType.SHARE and each.number.percent for each in (lead, draft)
    )
    told = lead.unit is not None and lead.unit.value is Unit.SHARE
    whole = _whole(lead) is not None or (lead.unit is not None and lead.unit.by == _BY)
    return alike and shares and told and whole and draft.phrase.of is None


def _whole(lead: Draft) -> tuple[int, int] | None:
    """The words behind a share that say of what it is one."""
    head = lead.phrase.head
    behind = head if head is not None and head[0] >= lead.number.last else None
    return lead.phrase.of or behind


def _goes_on(document: Document, lead: Draft, draft: Draft) -> bool:
    """Whether only a new subject and the preposition of the first stand before a share."""
    lower, at = document.lower, draft.phrase.first - 1
    ruled = lower[at] in _RULING and lower[at] == lower[lead.phrase.first - 1]
    if not ruled or document.following(draft.number.last) not in _ENDS:
        return False
    whole = _whole(lead)
    between = lower[lead.number.last if whole is None else whole[1] : at]
    joined = between[:1] != [] and between[0] in _JOINTS and len(between) <= _SUBJECT
    return joined and not any(word in AUXILIARIES or is_past(word) for word in between)
