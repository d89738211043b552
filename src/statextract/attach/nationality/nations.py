"""Nationalities named at a token: peoples as adjective or noun, and countries."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from operator import itemgetter

from statextract.lexicons import Lexicons
from statextract.lexicons.peoples import PeopleWord
from statextract.lexicons.words import held_signs
from statextract.model.document import Document
from statextract.model.frozen import frozen
from statextract.model.mentions import Mentions, PlaceMention
from statextract.model.vocabulary import AgencyType

# In "Iranian-American" the second half is the passport, the first the descent.
_SETTLED = frozenset({"US", "CA", "AU", "NZ"})
_BOTH = frozenset({"dual", "both"})
_NEGATED = frozenset({"ethnic", "non", "anti", "pro", "overseas", "former"})
_BEFORE_COUNTRY = frozenset({"the", "both", "mainland", "neighbouring", "neighboring", "nearby"})
_JOINTS = frozenset({"and", "or", ",", "/", "&"})
_NAMES = frozenset({AgencyType.COMPANY, AgencyType.MEDIA, AgencyType.NGO, AgencyType.HEALTH})


@frozen
class Nations:
    """ISO alpha-2 codes and the tokens that give them (half-open).

    Without codes: the words name a people but no nationality ("Rohingya", "Iranian-backed").
    """

    codes: tuple[str, ...]
    first: int
    last: int


@frozen
class Scene:
    """What the readers need of one article.

    All ``places``, the ``countries`` by first token, ``names`` of firms and charities as code
    points (each end the furthest so far), the indices of the ``sentences`` in which a people or
    country is named, and the signs ``held`` of which a word with two meanings needs one.
    """

    places: Sequence[PlaceMention]
    countries: Mapping[int, PlaceMention]
    names: tuple[tuple[int, int], ...]
    sentences: frozenset[int]
    held: frozenset[tuple[str, ...]]


class NationReader:
    """Reads nationalities; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._peoples = lexicons.peoples
        self._places = lexicons.places
        self._residents = lexicons.classes.of("resident")
        self._citizens = lexicons.classes.of("citizen")

    def set_scene(self, document: Document, mentions: Mentions) -> Scene:
        """Return the scene of an article."""
        countries = {place.first: place for place in mentions.places if place.kind == "country"}
        spans = sorted(
            span
            for agency in mentions.agencies
            if agency.type in _NAMES
            for span in agency.mentions
        )
        furthest = accumulate((end for _, end in spans), max)
        names = tuple((start, end) for (start, _), end in zip(spans, furthest, strict=True))
        hits = document.hits(self._peoples)
        tokens = {*countries, *(hit.first for hit in hits)}
        held = held_signs(document.shadow, (hit.entry.signs for hit in hits))
        sentences = frozenset(document.sentence_of[token] for token in tokens)
        return Scene(mentions.places, countries, names, sentences, held)

    def people_at(self, document: Document, scene: Scene, token: int, end: int) -> Nations | None:
        """Return the peoples named from a token on: "Thai", "Thai and Lao", "Franco-Algerian".

        None where no people is named there.
        """
        read = self._compound(document, scene, token, end)
        if read is None or _in_name(document, scene, read):
            return None
        codes, last = set(read.codes), read.last
        listed: list[str] = []
        at = read.last
        while codes and at + 1 < end and document.lower[at] in _JOINTS:
            start, closes = _step(document, at)
            other = self._compound(document, scene, start, end)
            if other is None or not other.codes or self._is_noun_beside(document, at, other):
                break
            listed.extend(other.codes)
            at = other.last
            if closes:
                codes.update(listed)
                last = at
        return Nations(tuple(sorted(codes)), token, last)

    def people_before(self, document: Document, scene: Scene, token: int) -> Nations | None:
        """Return the people whose name ends just before a token."""
        for hit in document.ending(self._peoples).get(token, ()):
            return self.people_at(document, scene, hit.first, token)
        return None

    def countries_at(
        self, document: Document, scene: Scene, token: int, end: int
    ) -> Nations | None:
        """Return the countries listed from a token on: "Nepal", "the Gambia and Mali"."""
        codes: set[str] = set()
        listed: list[str] = []
        last = at = token
        closes = True
        while at < end:
            while at < end and document.lower[at] in _BEFORE_COUNTRY:
                at += 1
            place = scene.countries.get(at)
            if place is None or place.country is None or document.words[at].islower():
                break  # "people from across the country" are of no nation by these words
            listed.append(place.country)
            at = place.last
            if closes:
                codes.update(listed)
                last = at
            if at + 1 >= end or document.lower[at] not in _JOINTS:
                break
            at, closes = _step(document, at)
        if not codes or (last < end and document.lower[last] in ("'s", "-")):
            return None
        return Nations(tuple(sorted(codes)), token, last)

    def is_stateless(self, document: Document, token: int) -> bool:
        """Whether a people is named that has no nationality wherever it is from."""
        hits = document.starting(self._peoples).get(token, ())
        return any(hit.entry.stateless for hit in hits)

    def _compound(self, document: Document, scene: Scene, token: int, end: int) -> Nations | None:
        """Read neighbouring peoples as one: "British Nigerian", "US-Iranian", "Franco-Malian"."""
        entry = self._entry(document, scene, token)
        if entry is None:
            return None
        word, last = entry
        if token > 0 and document.lower[token - 1] in _NEGATED:
            return Nations((), token, last)
        if _glued(document, token):
            return Nations((), token, last)
        second = self._entry(document, scene, last) if last < end else None
        if word.form.endswith("-"):
            if second is None:
                return None
            return Nations(tuple(sorted({*word.codes, *second[0].codes})), token, second[1])
        if second is not None:
            return Nations(_neighbours(word, second[0]), token, second[1])
        joined = _hyphen_at(document, last)
        if joined and document.lower[last + 1] not in self._citizens:  # not "five Thai-nationals"
            second = self._entry(document, scene, last + 1) if last + 1 < end else None
            if second is None:
                return Nations((), token, last)
            both = {*word.codes, *second[0].codes}
            settled = set(second[0].codes) <= _SETTLED
            if settled and document.lower[token - 1] not in _BOTH:
                both = set(second[0].codes)
            return Nations(tuple(sorted(both)), token, second[1])
        return Nations(self._residence(document, word, token, last), token, last)

    def _entry(self, document: Document, scene: Scene, token: int) -> tuple[PeopleWord, int] | None:
        hits = document.starting(self._peoples).get(token)
        if not hits:
            return None
        last = hits[0].last
        if any(hit.last > last for hit in document.starting(self._places).get(token, ())):
            return None  # "Persian Gulf", "Lao Cai"
        held = [hit.entry for hit in hits if hit.entry.signs in scene.held]
        return (max(held, key=lambda word: len(word.signs)), last) if held else None

    def _residence(
        self, document: Document, word: PeopleWord, token: int, last: int
    ) -> tuple[str, ...]:
        """No codes for a country's bare name before residents: "UAE residents"."""
        named = any(hit.last == last for hit in document.starting(self._places).get(token, ()))
        return () if named and document.following(last) in self._residents else word.codes

    def _is_noun_beside(self, document: Document, mark: int, other: Nations) -> bool:
        """Whether two peoples are separate nouns: "two Thais and Lao officials"."""
        before = next(iter(document.ending(self._peoples).get(mark, ())), None)
        closed = before is not None and before.entry.noun and document.lower[mark - 1].endswith("s")
        after = document.following(other.last)
        return closed and after[:1].isalpha() and not document.lower[other.last - 1].endswith("s")


def _step(document: Document, joint: int) -> tuple[int, bool]:
    """Return the token behind a joint, and whether the joint closes a list.

    A comma does not: "14 Chinese, Thai police said", so that what follows it counts only in a
    list with an end: "14 Chinese, Thai and Lao men".
    """
    if document.lower[joint] == "," and document.lower[joint + 1] in ("and", "or"):
        return joint + 2, True
    return joint + 1, document.lower[joint] != ","


def _neighbours(first: PeopleWord, second: PeopleWord) -> tuple[str, ...]:
    if not first.codes or (second.codes and set(second.codes) <= _SETTLED):
        return second.codes
    return first.codes


def _hyphen_at(document: Document, at: int) -> bool:
    return (
        at + 1 < len(document.words)
        and document.words[at] == "-"
        and document.starts[at] == document.ends[at - 1]
        and document.starts[at + 1] == document.ends[at]
    )


def _glued(document: Document, token: int) -> bool:
    """Whether a prefix is glued to the word: "non-Thai", "sub-Saharan"."""
    return (
        token > 1
        and document.words[token - 1] == "-"
        and document.ends[token - 1] == document.starts[token]
        and document.ends[token - 2] == document.starts[token - 1]
    )


def _in_name(document: Document, scene: Scene, read: Nations) -> bool:
    """Whether the words begin the name of a firm or charity: "12 Turkish Airlines pilots"."""
    start, end = document.span_of(read.first, read.last)
    at = bisect_right(scene.names, start, key=itemgetter(0)) - 1
    return at >= 0 and end < scene.names[at][1]
