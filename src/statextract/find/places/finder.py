"""Finding places."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, starmap

from statextract.find.places.candidates import Candidate, group_names, is_part_of_name
from statextract.find.places.kinds import find_unknown, join_kinds
from statextract.find.places.mention import mention_known, mention_unknown
from statextract.find.places.resolve import choose_entry, choose_holder, count_countries
from statextract.find.places.unnamed import find_unnamed
from statextract.lexicons import Lexicons
from statextract.lexicons.words import held_signs
from statextract.model.document import Document
from statextract.model.mentions import AgencyMention, PlaceMention


class PlaceFinder:
    """Finds places named in the text; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._places = lexicons.places
        self._peoples = lexicons.peoples
        self._kinds = lexicons.place_kinds
        self._countries = {
            entry.country: entry.name
            for entries in lexicons.places.entries.values()
            for entry in entries
            if entry.kind == "country" and entry.country is not None
        }

    def __call__(
        self, document: Document, agencies: Sequence[AgencyMention] = ()
    ) -> tuple[PlaceMention, ...]:
        """Return every mention of a place, in text order.

        A name inside the name of an agency, or inside that of a person, is none.
        """
        bodies = {span for agency in agencies for span in agency.mentions}
        taken = set(chain.from_iterable(starmap(range, bodies)))
        known = self._known(document, taken, bodies)
        codes = (hit.entry.codes for hit in document.hits(self._peoples) if not hit.entry.signs)
        counts = count_countries(known, codes)
        named = {mention.first: mention for mention in self._settle(document, known, counts)}
        taken.update(*(range(mention.start, mention.end) for mention in named.values()))
        for mention in self._by_kind(document, taken, counts):
            named.setdefault(mention.first, mention)
        return tuple(named[first] for first in sorted(named))

    def _known(
        self, document: Document, taken: set[int], bodies: set[tuple[int, int]]
    ) -> list[Candidate]:
        """The known names that are no part of other names, joined with their kind words.

        ``taken`` are the code points of the ``bodies``; a body that has the very name of a place
        ("West Bank") is the place.
        """
        kinds, kind_ends = document.starting(self._kinds), document.ending(self._kinds)
        starts = {**document.starting(self._places), **document.starting(self._peoples), **kinds}
        ends = {**document.ending(self._places), **document.ending(self._peoples), **kind_ends}
        hits = document.hits(self._places)
        held = held_signs(document.shadow, (hit.entry.signs for hit in hits))
        grouped = group_names(
            document, ((h.first, h.last, h.entry) for h in hits if h.entry.signs in held)
        )
        return [
            candidate
            for candidate in join_kinds(document, grouped, kinds, kind_ends)
            if (
                document.starts[candidate.first] not in taken
                or document.span_of(*candidate.name) in bodies
            )
            and not is_part_of_name(document, candidate, starts, ends)
        ]

    def _settle(
        self, document: Document, known: Sequence[Candidate], counts: Mapping[str, int]
    ) -> Iterator[PlaceMention]:
        by_start = {candidate.first: candidate for candidate in known}
        for candidate in known:
            holder = choose_holder(document, candidate, by_start, counts)
            within = None if holder is None else holder.country
            entry = choose_entry(candidate, counts, within)
            if entry is not None and within in (None, entry.country):
                yield mention_known(document, candidate, entry, self._countries)
            elif candidate.kind is not None or holder is not None:
                bare = Candidate(*candidate.name, candidate.name, candidate.entries)
                base = choose_entry(bare, counts, within)
                yield mention_unknown(document, candidate, base, holder, self._countries)

    def _by_kind(
        self, document: Document, taken: set[int], counts: Mapping[str, int]
    ) -> Iterator[PlaceMention]:
        """The places of which only the kind is known; ``taken`` are code points already read."""
        for hit in document.hits(self._kinds):
            if document.starts[hit.first] in taken:
                continue
            candidate = find_unknown(document, hit)
            if candidate is not None and self._is_people(document, candidate):
                candidate = None  # "the Thai town"
            if candidate is None:
                unnamed = find_unnamed(document, hit, counts, self._countries)
                if hit.entry.generic and unnamed is not None:
                    yield unnamed
            elif taken.isdisjoint(range(*document.span_of(candidate.first, candidate.last))):
                yield mention_unknown(document, candidate, None, None, self._countries)

    def _is_people(self, document: Document, candidate: Candidate) -> bool:
        """Whether the name beside a kind word is that of a people; borders are called so."""
        if candidate.kind is not None and candidate.kind.kind == "border":
            return False
        hits = document.starting(self._peoples).get(candidate.name[0], ())
        return any(hit.last == candidate.name[1] for hit in hits)
