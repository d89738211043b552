"""Reasons to take a number for a count of people or cases where no known noun says so."""

from statextract.attach.complement import ComplementReader
from statextract.attach.phrase import name_of, unit_of
from statextract.lexicons import Lexicons
from statextract.lexicons.objects import Thing
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Unit

# What befalls nobody but people, so that an unknown noun may be one for people.
_HUMAN = frozenset(
    (
        Outcome.ARRESTED,
        Outcome.CHARGED,
        Outcome.CONVICTED,
        Outcome.HOSPITALISED,
        Outcome.ABDUCTED,
        Outcome.DEPORTED,
        Outcome.REPATRIATED,
        Outcome.KILLED,
        Outcome.INJURED,
    )
)


class EvidenceWeigher:
    """Weighs what stands around a number; what happened to the counted must be known."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._complement = ComplementReader(lexicons)
        self._endings = lexicons.endings

    def __call__(self, document: Document, draft: Draft) -> Cited[Unit] | None:
        """Return the unit with what gives it, or None."""
        phrase = draft.phrase
        known = self._of_unknown_noun(document, draft) if phrase.head else None
        if known is not None:
            return known
        last = phrase.last
        if last < document.sentence_at(last - 1).last and document.lower[last] in ("who", "whose"):
            return Cited(Unit.PERSON, "rule:who", *document.span_of(last, last + 1))
        if phrase.head is not None:
            return None
        head = self._complement(document, phrase)
        if head is not None and not isinstance(head.entry, Thing):
            span = document.span_of(head.first, head.last)
            return Cited(unit_of(head), f"lexicon:{name_of(head.entry)}", *span)
        told = draft.outcome is not None and draft.outcome.value is not None
        fate = draft.outcome if told else draft.role
        return None if fate is None else Cited(Unit.PERSON, fate.by, fate.start, fate.end)

    def _of_unknown_noun(self, document: Document, draft: Draft) -> Cited[Unit] | None:
        """Judge a noun of no lexicon by its ending, then by what happened."""
        first, last = draft.phrase.head or (0, 0)
        if self._endings.fit(document.lower[last - 1]):
            return Cited(Unit.PERSON, "rule:ending", *document.span_of(first, last))
        outcome = draft.outcome
        if outcome is None or outcome.value not in _HUMAN:
            return None
        return Cited(Unit.PERSON, outcome.by, outcome.start, outcome.end)
