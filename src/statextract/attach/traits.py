"""What the nouns of a figure say of the counted people themselves: sex and age."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from statextract.attach.complement import ComplementReader
from statextract.lexicons import Lexicons
from statextract.lexicons.people import Person
from statextract.model.document import Document, Hit
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Role

T = TypeVar("T")


class TraitReader:
    """Reads a trait off the noun, its modifiers, its partitive or its complement.

    Of "women and girls" each noun must have the trait; "women, men and children" have none.
    """

    def __init__(self, lexicons: Lexicons) -> None:
        self._people = lexicons.people
        self._complement = ComplementReader(lexicons)
        self._modifying = lexicons.classes.of("trait")
        self._separators = lexicons.classes.of("coordinator") | {","}

    def __call__(
        self, document: Document, draft: Draft, trait: Callable[[Person], T | None]
    ) -> Cited[T] | None:
        """Return the trait with the word that gives it; None for "all but 11 of them men"."""
        first = draft.phrase.first
        if first > 0 and document.lower[first - 1] in ("but", "except"):
            return None
        if document.lower[draft.number.last : draft.number.last + 1] == ["-"]:  # "a 22-man crew"
            return None
        for first, last in self._ranges(document, draft):
            found = self._shared(document, first, last, trait)
            if found is not None:
                return found
        return None

    def _ranges(self, document: Document, draft: Draft) -> Iterator[tuple[int, int]]:
        """The token ranges that describe the counted, nearest first."""
        phrase = draft.phrase
        stated = phrase.head or phrase.nominal
        if stated is not None:
            first = draft.number.last
            if stated[0] < first:
                first = stated[0]
                if first > 0 and document.lower[first - 1] in self._modifying:
                    first -= 1
            yield first, stated[1]
        if _is_part(document, phrase.first):
            return
        complement = self._complement(document, phrase)
        if complement is not None:
            yield complement.first, complement.last
        if phrase.of is not None and stated is None:
            yield phrase.of

    def _shared(
        self, document: Document, first: int, last: int, trait: Callable[[Person], T | None]
    ) -> Cited[T] | None:
        """The trait that all coordinated nouns of a range have."""
        starting = document.starting(self._people)
        found: Cited[T] | None = None
        current: Cited[T] | None = None
        nouns = 0
        at = first
        while at < last:
            hits = starting.get(at)
            if not hits:
                if document.lower[at] in self._separators and nouns:
                    if current is None or (found is not None and found.value != current.value):
                        return None
                    found, current = current, None
                at += 1
                continue
            hit = max(hits, key=lambda hit: hit.last)
            value = trait(hit.entry)
            if self._tells(document, hit, last):
                nouns += 1
                if value is not None:
                    start, end = document.span_of(hit.first, hit.last)
                    current = Cited(value, f"lexicon:{hit.entry.singular}", start, end)
                elif _is_guilty(hit.entry):
                    current = None
            at = hit.last
        if current is None or (found is not None and found.value != current.value):
            return None
        return current

    def _tells(self, document: Document, hit: Hit[Person], last: int) -> bool:
        """Whether a noun describes the counted: a last noun does, few modifiers do."""
        if hit.last >= last or document.lower[hit.last] in self._separators:
            return True
        return hit.last - hit.first == 1 and document.lower[hit.first] in self._modifying


def _is_part(document: Document, first: int) -> bool:
    """Whether the predicate is about another number: "two thirds of the 96 are women"."""
    return first > 0 and document.lower[first - 1] == "of"


def _is_guilty(entry: Person) -> bool:
    """Whether a modifier names those whom the head harms: "child traffickers"."""
    return entry.role is Role.SUSPECT and not entry.soft
