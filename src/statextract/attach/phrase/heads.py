"""Which lexicon entry the head of a noun phrase is."""

from operator import attrgetter

from statextract.lexicons import Lexicons
from statextract.lexicons.cases import Case
from statextract.lexicons.objects import Thing
from statextract.lexicons.people import Person
from statextract.lexicons.peoples import PeopleWord
from statextract.model.document import Document, Hit, Table
from statextract.model.frozen import frozen
from statextract.model.vocabulary import Outcome, Unit

Noun = Person | PeopleWord | Case | Thing
Range = tuple[int, int]

_NOUNS = "nouns"  # what the tables are called together
_first, _last = attrgetter("first"), attrgetter("last")
_HAVE = frozenset("has have had having 've 's".split())
_CARRYING = frozenset("carriers movers".split())  # people are no more than their load
_HOW_FALLEN = frozenset("since also not already now then again further even never all".split())
_PLURAL_ENDS = ("ns", "is", "os", "es", "ks", "ts", "ds", "rs", "ls", "men", "women", "gs", "as")


@frozen
class Head:
    """A noun of the lexicons in tokens (half-open), with its entry and grammatical number.

    An ``open`` one may also modify a noun to come: "dead", "Chinese".
    """

    first: int
    last: int
    entry: Noun
    plural: bool
    singular: bool
    open: bool = False


class HeadReader:
    """Finds nouns of people, peoples, cases and objects by their first or last token."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._tables: tuple[Table[Noun], ...] = (
            lexicons.people,
            lexicons.cases,
            lexicons.peoples,
            lexicons.objects,
        )

    def starting(self, document: Document, token: int) -> Head | None:
        """Return the longest noun that starts at a token; of two as long, people go first."""
        hits = document.starting_any(_NOUNS, self._tables).get(token)
        if hits is None or _has_fallen(document, token):
            return None
        return _head(document, hits[0] if len(hits) == 1 else max(hits, key=_last))

    def ending(self, document: Document, token: int) -> Head | None:
        """Return the longest noun whose last token stands just before ``token``."""
        hits = document.ending_any(_NOUNS, self._tables).get(token)
        if hits is None or _has_fallen(document, token - 1):
            return None
        return _head(document, hits[0] if len(hits) == 1 else min(hits, key=_first))


def _has_fallen(document: Document, token: int) -> bool:
    """Whether "fallen" is what numbers have done ("have steadily fallen to"), not the dead."""
    lower = document.lower
    if lower[token] != "fallen" or token == 0:
        return False
    before = token - 1 - (token > 1 and lower[token - 1] in _HOW_FALLEN)
    return lower[before] in _HAVE or lower[before].endswith("ly")


def _head(document: Document, hit: Hit[Noun]) -> Head:
    first, last, entry = hit.first, hit.last, hit.entry
    if isinstance(entry, PeopleWord):
        word = document.lower[last - 1]
        closed = entry.plural and not entry.adjective and word.endswith(_PLURAL_ENDS)
        return Head(first, last, entry, entry.plural, singular=not closed, open=not closed)
    printed = document.lower[first]
    if last > first + 1:
        printed = document.shadow[document.starts[first] : document.ends[last - 1]].lower()
    plural = printed == entry.plural.lower()
    singular = printed == entry.singular.lower()
    open_ = singular and isinstance(entry, Person) and entry.adjective
    if not (plural or singular):  # printed over a line break, say
        plural = singular = True
    return Head(first, last, entry, plural, singular, open_)


def is_adjective(head: Head) -> bool:
    """Whether a head is an adjective that stands for people ("the 12 dead")."""
    return head.open and isinstance(head.entry, Person)


def name_of(entry: Noun) -> str:
    """The dictionary form of a noun, for evidence."""
    return entry.form if isinstance(entry, PeopleWord) else entry.singular


def unit_of(head: Head) -> Unit:
    """What one of these is, as a unit of counting."""
    match head.entry:
        case Person(unit=unit):
            return unit
        case PeopleWord():
            return Unit.PERSON
        case Case():
            return Unit.CASE
        case Thing():
            return Unit.OBJECT


def range_of(head: Head | None) -> Range | None:
    """The tokens of a head (half-open), None for none."""
    return (head.first, head.last) if head is not None else None


def is_person(head: Head) -> bool:
    """Whether a noun is of people, by itself."""
    return isinstance(head.entry, Person | PeopleWord) and not is_adjective(head)


def are_dead(head: Head) -> bool:
    """Whether a noun is of the dead: bodies, corpses."""
    return isinstance(head.entry, Person) and head.entry.outcome is Outcome.KILLED


def joined(modifier: Head | None, head: Head) -> Head:
    """The compound of two neighbouring nouns; it is what its last noun is."""
    if modifier is None or modifier.last != head.first:
        return head
    return Head(modifier.first, head.last, head.entry, head.plural, head.singular)


def is_verb(document: Document, head: Head, following: Head) -> bool:
    """Whether a noun of things behind people is a verb: "one in three maids files".

    Not all do what it says: "a crash that killed four people faces an inquiry".
    """
    last, behind = document.lower[head.last - 1], document.lower[following.first]
    people = is_person(head) and head.plural and (not head.singular or last == "people")
    compound = last in ("women", "men", "sports") or behind in _CARRYING
    return people and isinstance(following.entry, Thing) and not compound
