"""What is counted: unit and noun."""

from collections.abc import Sequence

from statextract.attach.evidence import PredicateEvidence
from statextract.attach.phrase import Head, HeadReader, name_of
from statextract.lexicons import Lexicons
from statextract.lexicons.cases import Case
from statextract.lexicons.objects import Thing
from statextract.lexicons.people import Person
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Unit


class UnitAttacher:
    """Gives each draft its unit and noun, where the text prints what is counted.

    A unit that rests on weak evidence is noted as ``soft``: an antecedent of the number, if
    there is one, knows better.
    """

    def __init__(self, lexicons: Lexicons) -> None:
        self._heads = HeadReader(lexicons)
        self._evidence = PredicateEvidence(lexicons)

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``unit``, ``noun`` and a first ``role``; they stay None where nothing tells."""
        for draft in drafts:
            stated = draft.phrase.head or draft.phrase.nominal
            head = self._heads.ending(document, stated[1]) if stated else None
            if stated is not None and head is not None:
                _attach(document, draft, head, stated)
            elif draft.phrase.of is not None:
                self._attach_complement(document, draft, draft.phrase.of)
            elif draft.number.type is NumberType.COUNT:
                draft.unit = self._evidence(document, draft)
                if draft.unit is not None:
                    draft.notes["unit"] = "soft"

    def _attach_complement(self, document: Document, draft: Draft, of: tuple[int, int]) -> None:
        """Give "59 of the victims" the unit of the victims; "whom" are people."""
        head = self._heads.ending(document, of[1])
        if head is not None and head.first >= of[0]:
            start, end = document.span_of(head.first, head.last)
            draft.unit = Cited(_unit(draft, head), f"lexicon:{name_of(head.entry)}", start, end)
        elif document.lower[of[0]] == "whom":
            start, end = document.span_of(*of)
            unit = Unit.SHARE if draft.number.type is NumberType.SHARE else Unit.PERSON
            draft.unit = Cited(unit, "rule:whom", start, end)
        else:
            draft.unit = self._evidence(document, draft)
            if draft.unit is not None:
                draft.notes["unit"] = "soft"


def _attach(document: Document, draft: Draft, head: Head, stated: tuple[int, int]) -> None:
    entry = head.entry
    start, end = document.span_of(*stated)
    by = f"lexicon:{name_of(entry)}"
    draft.unit = Cited(_unit(draft, head), by, start, end)
    if draft.phrase.head is not None:
        draft.noun = Cited(document.text(start, end), by, start, end)
    if isinstance(entry, Person) and entry.role is not None:
        draft.role = Cited(entry.role, by, start, end)
        if entry.soft:
            draft.notes["role"] = "soft"


def _unit(draft: Draft, head: Head) -> Unit:
    if isinstance(head.entry, Thing):
        return Unit.OBJECT
    if draft.number.type is NumberType.SHARE:
        return Unit.SHARE
    if isinstance(head.entry, Case):
        return Unit.CASE
    return head.entry.unit if isinstance(head.entry, Person) else Unit.PERSON
