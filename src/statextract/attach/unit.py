"""What is counted: unit and noun."""

from collections.abc import Sequence

from statextract.attach.evidence import PersonEvidence
from statextract.attach.phrase import Head, HeadReader, name_of, unit_of
from statextract.lexicons import Lexicons
from statextract.lexicons.people import Person
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Unit


class UnitAttacher:
    """Gives each draft its unit and noun, and the role that the noun itself tells.

    ``notes["unit"]`` is ``soft`` where no noun gave the unit: an antecedent of the number, if
    there is one, knows better. ``notes["role"]`` is ``soft`` where a predicate does.
    """

    def __init__(self, lexicons: Lexicons) -> None:
        self._heads = HeadReader(lexicons)
        self._evidence = PersonEvidence(lexicons)

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``unit``, ``noun`` and ``role``; they stay None where nothing tells."""
        for draft in drafts:
            stated = draft.phrase.head or draft.phrase.nominal
            head = self._heads.ending(document, stated[1]) if stated else None
            if stated is not None and head is not None:
                _attach_noun(document, draft, head, stated)
            elif not self._attach_complement(document, draft):
                self._attach_evidence(document, draft)

    def _attach_complement(self, document: Document, draft: Draft) -> bool:
        """Give "59 of the victims" the unit of the victims; "whom" are people."""
        of = draft.phrase.of
        if of is None:
            return False
        head = self._heads.ending(document, of[1])
        if head is not None and head.first >= of[0]:
            span = document.span_of(head.first, head.last)
            by = f"lexicon:{name_of(head.entry)}"
            draft.unit = Cited(_unit(draft, unit_of(head)), by, *span)
        elif document.lower[of[0]] == "whom":
            draft.unit = Cited(_unit(draft, Unit.PERSON), "rule:whom", *document.span_of(*of))
        return draft.unit is not None

    def _attach_evidence(self, document: Document, draft: Draft) -> None:
        found = self._evidence(document, draft.phrase)
        if found is not None:
            draft.unit = found._replace(value=_unit(draft, found.value))
            draft.notes["unit"] = "soft"


def _attach_noun(document: Document, draft: Draft, head: Head, stated: tuple[int, int]) -> None:
    entry = head.entry
    start, end = document.span_of(*stated)
    by = f"lexicon:{name_of(entry)}"
    draft.unit = Cited(_unit(draft, unit_of(head)), by, start, end)
    if draft.phrase.head is not None:
        draft.noun = Cited(document.text(start, end), by, start, end)
    if isinstance(entry, Person) and entry.role is not None:
        draft.role = Cited(entry.role, by, start, end)
        if entry.soft:
            draft.notes["role"] = "soft"


def _unit(draft: Draft, unit: Unit) -> Unit:
    """A share of people or cases is a share; one of things stays with the things."""
    if draft.number.type is NumberType.SHARE and unit is not Unit.OBJECT:
        return Unit.SHARE
    return unit
