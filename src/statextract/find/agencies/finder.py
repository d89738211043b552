"""Finding named bodies."""

from collections.abc import Iterable

from statextract.find.agencies.apposition import mark_appositions
from statextract.find.agencies.body import Body
from statextract.find.agencies.causes import CauseReader
from statextract.find.agencies.defined import with_definitions
from statextract.find.agencies.definitions import find_definitions, initials_of
from statextract.find.agencies.described import DescribedReader
from statextract.find.agencies.heads import HeadReader
from statextract.find.agencies.join import Joiner, longest
from statextract.find.agencies.letters import Styles
from statextract.find.agencies.name import Name
from statextract.find.agencies.nameless import NamelessReader
from statextract.find.agencies.news import NewsAgencyReader
from statextract.find.agencies.origin import OriginReader
from statextract.find.agencies.parents import find_parents
from statextract.find.agencies.placed import PlacedReader
from statextract.find.agencies.resolve import (
    merge_slashed,
    resolve_overlaps,
    shrink_titles,
)
from statextract.find.agencies.roles import RoleReader
from statextract.find.agencies.short import KnownNames
from statextract.lexicons import Lexicons
from statextract.lexicons.agencies import load_agency_words
from statextract.model.document import Document
from statextract.model.mentions import AgencyMention

# Nouns of bodies that states are named by; tokens of "Republic of the" before one.
_STATES = frozenset("federation union commonwealth confederation republic state".split())
_FULL = 3


class AgencyFinder:
    """Finds named bodies and joins their mentions; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        words = load_agency_words()
        self._lexicons = lexicons
        self._origin = OriginReader(lexicons)
        self._heads = HeadReader(lexicons, words, self._origin)
        self._known = KnownNames(lexicons, words, self._origin)
        self._nameless = NamelessReader(lexicons, words, self._origin)
        self._placed = PlacedReader(lexicons, words, self._origin)
        self._described = DescribedReader(words)
        self._causes = CauseReader()
        self._news = NewsAgencyReader(lexicons, words, self._origin)
        self._roles = RoleReader(words)

    def __call__(self, document: Document) -> tuple[AgencyMention, ...]:
        """Return every body once, in the order of first mention."""
        definitions = tuple(find_definitions(document))
        styles = Styles(document)
        heads = list(self._heads(document, styles))
        defined = {definition.letters(document) for definition in definitions}
        initials = {initials_of(document.words[name.first : name.last]) for name in heads}
        no_bodies = self._lexicons.no_bodies  # the MP for Brent is not the Met Police
        defined |= {letters for letters in initials if not no_bodies.lookup(letters)}
        found = [*heads, *self._known(document, styles, defined)]
        found.extend(self._nameless(document, styles))
        found.extend(self._placed(document, styles))
        found.extend(self._described(document, styles))
        found.extend(self._causes(document, styles))
        found.extend(self._news(document, styles))
        found = [name for name in found if not self._is_country(document, name)]
        names = merge_slashed(document, resolve_overlaps(found))
        names = shrink_titles(document, names, styles)
        names = with_definitions(document, names, definitions, no_bodies, self._origin)
        names = mark_appositions(document, names, self._origin)
        return self._mentions(document, _join(document, names, self._origin))

    def _is_country(self, document: Document, name: Name) -> bool:
        """Whether a name is that of a state: "the Russian Federation"."""
        if _STATES.isdisjoint(document.lower[name.first : name.last]):
            return False
        places = document.starting(self._lexicons.places)
        return any(
            hit.entry.kind == "country" and hit.last >= name.last
            for first in range(max(0, name.first - _FULL), name.first + 1)
            for hit in places.get(first, ())
        )

    def _mentions(self, document: Document, bodies: Iterable[Body]) -> tuple[AgencyMention, ...]:
        ordered = sorted(bodies, key=lambda body: min(name.first for name in body.names))
        parents = find_parents(document, ordered)
        return tuple(
            self._mention(document, body, parents.get(index)) for index, body in enumerate(ordered)
        )

    def _mention(self, document: Document, body: Body, parent: int | None) -> AgencyMention:
        spans = sorted({document.span_of(name.first, name.last) for name in body.names})
        told = [name for name in body.names if name.kind != "later"]
        best = longest([name for name in told if name.kind == "named"] or told)
        reports, acts = self._roles(document, body.names)
        return AgencyMention(
            name=best.label or document.text(*document.span_of(best.first, best.last)),
            acronym=body.acronym,
            type=body.type,
            generic=body.generic,
            mentions=tuple(spans),
            country=body.country or next((n.country for n in body.names if n.country), None),
            parent=parent,
            acts=acts,
            reports=reports,
        )


def _join(document: Document, names: list[Name], origin: OriginReader) -> list[Body]:
    joiner = Joiner(document, origin)
    joiner.add_named(name for name in names if name.kind == "named")
    joiner.add_later(name for name in names if name.kind == "later")
    joiner.add_generic(name for name in names if name.kind == "generic")
    return joiner.bodies
