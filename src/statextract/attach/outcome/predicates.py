"""Outcome words of a sentence with the way they are used: passive, active, of whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from statextract.attach.function_words import (
    BE,
    CALENDAR,
    DETERMINERS,
    GET,
    HAVE,
    MODALS,
    NEGATIONS,
    PARTICIPLE_ONLY,
    PAST_ONLY,
    PRONOUNS,
    is_adverb,
)
from statextract.lexicons import Lexicons
from statextract.lexicons.outcomes import GAP, OutcomeWord
from statextract.lexicons.words import split_words
from statextract.model.document import Document, Sentence

GAP_WIDTH = 12


class Shape(StrEnum):
    """How an outcome word is used, which says where the counted people stand."""

    PASSIVE = "passive"  # "were arrested": the subject
    REDUCED = "reduced"  # "people arrested in": the noun phrase before
    ACTIVE = "active"  # "arrested 12", "claimed the lives of 12": the object
    SUBJECT = "subject"  # "died", "are in custody", "dead": the subject
    NOMINAL = "nominal"  # "the arrest of 12", "12 arrests"


@dataclass(frozen=True, slots=True)
class Predicate:
    """An outcome word at the tokens ``first..last``.

    ``group`` is the first token of its verb group (auxiliaries included); ``tail`` is where the
    second half of a form with a gap begins, else ``last``; ``finite``: an auxiliary or the form
    shows that it is the verb of a clause.
    """

    first: int
    last: int
    tail: int
    group: int
    entry: OutcomeWord
    shape: Shape
    finite: bool
    negated: bool = False
    modal: bool = False


@dataclass(frozen=True, slots=True)
class _Gapped:
    head: tuple[str, ...]
    tail: tuple[str, ...]
    entry: OutcomeWord


class PredicateReader:
    """Finds the outcome words of a sentence; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._table = lexicons.outcomes
        self._gaps: dict[str, list[_Gapped]] = {}
        for entry in lexicons.gapped_outcomes:
            for form in entry.forms:
                if GAP in form:
                    head, tail = (tuple(split_words(half.lower())) for half in form.split(GAP, 1))
                    if head and tail:
                        self._gaps.setdefault(head[0], []).append(_Gapped(head, tail, entry))

    def __call__(
        self, document: Document, sentence: Sentence, objects: frozenset[int]
    ) -> list[Predicate]:
        """Return the predicates in text order.

        Args:
            document: The article.
            sentence: The sentence to read.
            objects: First tokens of the counted phrases: a verb before one has an object.
        """
        starting = document.starting(self._table)
        found: list[Predicate] = []
        for at in range(sentence.first, sentence.last):
            hits = starting.get(at, ())
            gapped = self._gapped(document, sentence, at)
            plain_last = hits[0].last if hits else at
            if gapped is not None and len(gapped[0].head) + at >= plain_last:
                form, tail = gapped
                last = tail + len(form.tail)
                head = at + len(form.head)
                found.append(_shaped(document, sentence, (at, head, tail, last), form.entry, objects))
            else:
                found.extend(
                    _shaped(document, sentence, (at, hit.last, hit.last, hit.last), hit.entry, objects)
                    for hit in hits
                )
        return found
