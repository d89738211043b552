"""Reasons to take a number for a count of people where no known noun says so."""

from statextract.lexicons import Lexicons
from statextract.lexicons.outcomes import OutcomeWord
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Unit

_REACH = 4


class PredicateEvidence:
    """What happened to them happens to people: "59 were killed", "Blast kills 12"."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._outcomes = lexicons.outcomes
        self._auxiliaries = lexicons.classes.of("auxiliary")
        self._between = lexicons.classes.of("auxiliary", "adverb")

    def __call__(self, document: Document, draft: Draft) -> Cited[Unit] | None:
        """Return the unit, citing the predicate, or None."""
        phrase = draft.phrase
        for hit in document.ending(self._outcomes).get(phrase.first, ()):
            if hit.entry.pos in ("verb", "phrase") and hit.entry.affected == "object":
                return self._cite(document, hit.first, hit.last, hit.entry)
        at = phrase.tail if phrase.of else phrase.last
        end = min(document.sentence_at(draft.number.first).last, at + _REACH)
        passive = False
        while at < end:
            for hit in document.starting(self._outcomes).get(at, ()):
                fits = hit.entry.affected == "subject" or passive or at == phrase.last
                if hit.entry.pos in ("verb", "phrase", "adj") and fits:
                    return self._cite(document, hit.first, hit.last, hit.entry)
            if document.lower[at] not in self._between:
                return None
            passive = passive or document.lower[at] in self._auxiliaries
            at += 1
        return None

    def _cite(
        self, document: Document, first: int, last: int, word: OutcomeWord
    ) -> Cited[Unit] | None:
        if word.outcome is None:
            return None
        start, end = document.span_of(first, last)
        return Cited(Unit.PERSON, f"lexicon:{word.lemma}", start, end)
