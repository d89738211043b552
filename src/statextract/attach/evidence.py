"""Reasons to take a number for a count of people or cases where its noun is left out."""

from statextract.attach.phrase import Head, HeadReader, NounGroupReader, name_of, unit_of
from statextract.lexicons import Lexicons
from statextract.lexicons.objects import Thing
from statextract.lexicons.outcomes import OutcomeWord
from statextract.model.document import Document
from statextract.model.draft import Cited, Phrase
from statextract.model.vocabulary import Unit

_REACH = 5


class ComplementReader:
    """Reads what the text says a number is: "64 were Sudanese", "of whom 12 are women"."""

    def __init__(self, lexicons: Lexicons) -> None:
        heads = HeadReader(lexicons)
        self._groups = NounGroupReader(lexicons, heads)
        self._between = lexicons.classes.of("auxiliary", "adverb")
        self._copulas = lexicons.classes.of("copula")

    def __call__(self, document: Document, phrase: Phrase) -> Head | None:
        """Return the noun or adjective behind "were", None where there is none."""
        at = phrase.last
        end = document.sentence_at(at - 1).last
        stop = min(end, at + _REACH)
        copula = False
        while at < stop and document.lower[at] in self._between:
            copula = copula or document.lower[at] in self._copulas
            at += 1
        if not copula:
            return None
        group = self._groups(document, at, end, one=False)
        return group.head or group.nominal


class PredicateReader:
    """Finds what happened to the counted: "59 were killed", "Blast kills 12"."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._outcomes = lexicons.outcomes
        self._auxiliaries = lexicons.classes.of("auxiliary")
        self._between = lexicons.classes.of("auxiliary", "adverb")

    def __call__(self, document: Document, phrase: Phrase) -> tuple[OutcomeWord, int, int] | None:
        """Return the predicate with its tokens (half-open), or None."""
        for hit in document.ending(self._outcomes).get(phrase.first, ()):
            if hit.entry.pos in ("verb", "phrase") and hit.entry.affected == "object":
                return hit.entry, hit.first, hit.last
        at = phrase.last
        end = min(document.sentence_at(at - 1).last, at + _REACH)
        passive = False
        while at < end:
            for hit in document.starting(self._outcomes).get(at, ()):
                fits = hit.entry.affected == "subject" or passive or at == phrase.last
                if fits and hit.entry.pos in ("verb", "phrase", "adj"):
                    return hit.entry, hit.first, hit.last
            if document.lower[at] not in self._between:
                return None
            passive = passive or document.lower[at] in self._auxiliaries
            at += 1
        return None


class PersonEvidence:
    """Weighs what stands around a number without a noun."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._complement = ComplementReader(lexicons)
        self._predicate = PredicateReader(lexicons)

    def __call__(self, document: Document, phrase: Phrase) -> Cited[Unit] | None:
        """Return the unit with what gives it, or None."""
        last = phrase.last
        if last < document.sentence_at(last - 1).last and document.lower[last] in ("who", "whose"):
            return Cited(Unit.PERSON, "rule:who", *document.span_of(last, last + 1))
        head = self._complement(document, phrase)
        if head is not None and not isinstance(head.entry, Thing):
            span = document.span_of(head.first, head.last)
            return Cited(unit_of(head), f"lexicon:{name_of(head.entry)}", *span)
        found = self._predicate(document, phrase)
        if found is None or (found[0].outcome is None and found[0].role is None):
            return None
        word, first, end = found
        return Cited(Unit.PERSON, f"lexicon:{word.lemma}", *document.span_of(first, end))
