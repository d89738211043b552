"""What the nouns of a figure say of the counted people themselves: sex and age."""

from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import TypeVar

from statextract.attach.all_of_them import told_of_all
from statextract.attach.complement import ComplementReader
from statextract.attach.function_words import MOSTLY
from statextract.attach.phrase import dividing_cell
from statextract.lexicons import Lexicons
from statextract.lexicons.people import Person
from statextract.model.document import Document, Hit
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Role

T = TypeVar("T")

_MAKING_UP = frozenset(
    "account accounts accounted make makes made constitute constitutes constituted represent "
    "represents represented comprise comprised".split()
)
_AUXILIARIES = frozenset("have has had also still now".split())
_LIGHT = frozenset("for up about around some almost nearly over just".split())
_AGED = frozenset("under over aged below younger older".split())
_ADJECTIVES = frozenset("female male teenage teenaged juvenile adult underage elderly".split())
_CAUSES = frozenset("protection welfare rights care services support advocacy education".split())
_REACH = 6
_ADJECTIVE_ROW = 3  # tokens of "female South African"


class TraitReader:
    """Reads a trait off the noun, its modifiers, its partitive or its complement.

    Of "women and girls" each noun must have the trait; "women, men and children" have none.
    """

    def __init__(self, lexicons: Lexicons) -> None:
        self._people = lexicons.people
        self._complement = ComplementReader(lexicons)
        self._numerals = lexicons.classes.of("numeral")
        self._modifying = lexicons.classes.of("trait")
        self._separators = lexicons.classes.of("coordinator") | {","}

    def telling(self, document: Document, trait: Callable[[Person], T | None]) -> set[int]:
        """Return the sentences, by index, that have a word for people with a trait."""
        hits = document.hits(self._people)
        told = [hit.first for hit in hits if trait(hit.entry) is not None]
        return {document.sentence_of[first] for first in told}

    def __call__(
        self,
        document: Document,
        draft: Draft,
        trait: Callable[[Person], T | None],
        telling: AbstractSet[int],
    ) -> Cited[T] | None:
        """Return the trait with the word that gives it; None for "all but 11 of them men"."""
        if draft.sentence not in telling and telling.isdisjoint(_elsewhere(document, draft)):
            return None
        first = draft.phrase.first
        if first > 0 and document.lower[first - 1] in ("but", "except"):
            return None
        if document.following(draft.number.last) == "-":  # "a 22-man crew"
            return None
        cell = dividing_cell(document, draft)
        if cell is not None:
            return self._shared(document, *cell, trait)
        for first, last in self._ranges(document, draft):
            found = self._shared(document, first, last, trait)
            if found is not None:
                return found
        return None

    def among(
        self,
        document: Document,
        ranges: Iterable[tuple[int, int]],
        trait: Callable[[Person], T | None],
    ) -> Cited[T] | None:
        """Return the trait that the first telling one of some token ranges has."""
        found = (self._shared(document, first, last, trait) for first, last in ranges)
        return next((told for told in found if told is not None), None)

    def _ranges(self, document: Document, draft: Draft) -> Iterator[tuple[int, int]]:
        """The token ranges that describe the counted, nearest first."""
        phrase = draft.phrase
        stated = phrase.head or phrase.nominal
        if stated is not None and not _are_only_most(document, draft, stated):
            first = draft.number.last
            if stated[0] < first:
                first = stated[0]
                if first > 0 and document.lower[first - 1] in self._modifying:
                    first -= not _opens_cell(document, first)
            if stated[0] > phrase.last > first:  # "two male and one female pupils"
                yield first, phrase.last
                first = stated[0]
            yield first, stated[1]
        subject = _maker_up(document, draft)
        if subject is not None:
            yield subject
        if _is_part(document, phrase.first):
            return
        complement = self._complement(document, phrase, relative=True)
        if complement is not None:
            yield self._described(document, complement.first, phrase.last), complement.last
        apposed = told_of_all(document, draft, self._numerals)
        if apposed is not None:
            yield apposed
        if phrase.of is not None and stated is None:
            yield phrase.of

    def _described(self, document: Document, first: int, floor: int) -> int:
        """Return where the adjectives of a complement begin: "were male Romanian nationals"."""
        at = first
        while at - 1 > floor and first - at < _ADJECTIVE_ROW:
            named = document.words[at - 1][0].isupper()
            if not named and document.lower[at - 1] not in self._modifying:
                break
            at -= 1
        return at

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
            listed = hit.last < last and document.lower[hit.last] in self._separators
            if value is None and listed and _describes(document, hit, self._separators):
                at = hit.last + 1
                continue  # "missing or kidnapped children" are children
            if self._tells(document, hit, last):
                nouns += 1
                if value is not None:
                    start, end = document.span_of(hit.first, hit.last)
                    current = Cited(value, f"lexicon:{hit.entry.singular}", start, end)
                elif _is_guilty(hit.entry) and not _is_said_of_them(document, current):
                    current = None  # "child traffickers" are no children
            at = hit.last
        if current is None or (found is not None and found.value != current.value):
            return None
        return current

    def _tells(self, document: Document, hit: Hit[Person], last: int) -> bool:
        """Whether a noun describes the counted: a last noun does, few modifiers do."""
        if hit.last >= last or document.lower[hit.last] in self._separators:
            return True
        if document.lower[hit.last] in _CAUSES:
            return False  # "one child protection officer"
        return hit.last - hit.first == 1 and document.lower[hit.first] in self._modifying


def _describes(document: Document, hit: Hit[Person], separators: AbstractSet[str]) -> bool:
    """Whether an adjective stands before another word that is one, and names nobody."""
    word = document.lower[hit.last + 1] if hit.last + 1 < len(document.lower) else ""
    adjective = hit.entry.adjective and word not in separators
    return adjective and (word.endswith("ed") or document.lower[hit.last - 1].endswith("ed"))


def _is_said_of_them(document: Document, trait: Cited[T] | None) -> bool:
    """Whether a trait is an adjective, which tells of the guilty too: "two male suspects"."""
    return trait is not None and document.text(trait.start, trait.end).lower() in _ADJECTIVES


def _opens_cell(document: Document, at: int) -> bool:
    """Whether a token opens a cell of a table: what stands before it is another column's."""
    return any(first == at for first, _ in document.sentence_at(at).cells)


def _elsewhere(document: Document, draft: Draft) -> Iterator[int]:
    """The sentences beside its own that may describe the counted: a table's head, a caption."""
    header = document.sentences[draft.sentence].header
    if header is not None:
        yield header
    stated = draft.phrase.head or draft.phrase.nominal
    if stated is not None:
        yield document.sentence_of[stated[0]]


def _maker_up(document: Document, draft: Draft) -> tuple[int, int] | None:
    """The subject that makes up a number: "girls under ten account for 58%"."""
    lower, floor = document.lower, draft.clause.first
    hedge = draft.number.hedge
    at = draft.phrase.first if hedge is None else min(hedge[0], draft.phrase.first)
    while at > floor and lower[at - 1] in _LIGHT:
        at -= 1
    if at <= floor or lower[at - 1] not in _MAKING_UP:
        return None
    last = at - 1
    while last > floor and lower[last - 1] in _AUXILIARIES:
        last -= 1
    for mark in range(max(floor, last - _REACH), last):
        if lower[mark] in _AGED and mark > floor:
            last = mark
            break
    return max(floor, last - _REACH), last


def _is_part(document: Document, first: int) -> bool:
    """Whether the predicate is about another number: "two thirds of the 96 are women"."""
    return first > 0 and document.lower[first - 1] == "of"


def _is_guilty(entry: Person) -> bool:
    """Whether a modifier names those whom the head harms: "child traffickers"."""
    return entry.role is Role.SUSPECT and not entry.soft


def _are_only_most(document: Document, draft: Draft, stated: tuple[int, int]) -> bool:
    """Whether most of them alone are so: "120 mostly young women", not "mostly Afghan men"."""
    for at in range(draft.number.last, stated[1] - 1):
        if document.lower[at] in MOSTLY:
            return not document.words[at + 1][0].isupper()
    return False
