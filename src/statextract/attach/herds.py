"""Animals that a count goes back to: "55 elephants ... poachers killed 20 of them; 35 starved"."""

from collections.abc import Sequence

from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Unit

_BY = "rule:animals"
_THEM = frozenset("them which these those".split())
_ATTACKING = frozenset(
    "attacked attacking mauled mauling bit biting bitten trampled trampling gored stung".split()
)
_NEAR = 1  # sentences from the animals to "of them"


class HerdAttacher:
    """Counts as animals those of them to whom something happened; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._objects = lexicons.objects

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Take unit, role and outcome of people from "20 of them" behind so many animals.

        A bare count that goes on in the sentence of one of them is of the animals as well. Where
        as many people are counted in a sentence before them, nobody knows whom "of them" means.
        """
        animals = {h.first for h in document.hits(self._objects) if h.entry.kind == "animal"}
        if not animals:
            return
        lead: Draft | None = None
        people: Draft | None = None
        told = -1  # the sentence of the last "of them"
        for draft in drafts:
            head = draft.phrase.head
            if head is not None:
                lead = draft if head[0] in animals and not _hurt_people(document, draft) else None
                if draft.unit is not None and draft.unit.value is Unit.PERSON:
                    people = draft
                continue
            if lead is None or draft.sentence - lead.sentence > _NEAR:
                continue
            if people is not None and _are_as_many(people, lead, draft):
                continue
            if _is_of_them(document, draft) or draft.sentence == told:
                told = draft.sentence
                draft.unit = Cited(Unit.OBJECT, _BY, lead.number.start, lead.number.end)
                draft.role = draft.outcome = None


def _hurt_people(document: Document, draft: Draft) -> bool:
    """Whether the animals are the ones that attacked: "12 dogs bit hikers. Two of them died"."""
    behind = document.lower[draft.number.last : document.sentences[draft.sentence].last]
    return not _ATTACKING.isdisjoint(behind)


def _are_as_many(people: Draft, animals: Draft, draft: Draft) -> bool:
    """Whether people beside the animals are enough: "18 men met six crocodiles. Four of them"."""
    many = (people.number.low or 0) >= (draft.number.value or draft.number.low or 0)
    return people.sentence == animals.sentence and many


def _is_of_them(document: Document, draft: Draft) -> bool:
    """Whether a count is of some that were told before: "20 of them"."""
    of = draft.phrase.of
    return of is not None and document.lower[of[0]] in _THEM
