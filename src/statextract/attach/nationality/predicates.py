"""Nationality said of the counted people: "93 were Thai", "12 men, all of them Thai"."""

from statextract.attach.function_words import REPORTING
from statextract.attach.inserts import DASH
from statextract.attach.nationality.government import Government
from statextract.attach.nationality.nations import NationReader, Nations, Scene
from statextract.attach.nationality.phrases import RETURNING
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Draft

_BE = frozenset({"is", "are", "was", "were", "being", "be", "been", "remain", "remained"})
_LIGHT = frozenset(
    """
    all also both believed to be been thought said reported confirmed identified as either found
    have had has the a an only now understood known reportedly being female male adult suspected
    presumed illegal undocumented irregular foreign originally young
    """.split()
)
_HELD = frozenset({"suspected", "believed", "thought", "presumed", "understood", "alleged"})
_TELLING = frozenset({"reported", "confirmed", "been", "said", "found", "known"})
_STOPS = frozenset(
    """
    , ; : ( ) . – and but or whose which that where when while because after before who whom
    including not mostly mainly
    """.split()
)
_WHO = frozenset({"who", "that", "which"})
_OPENERS = frozenset({",", "(", "–", "-", ";"})
_ALL = frozenset({"all", "both"})
_THEM = frozenset({"them", "whom", "these", "those", "which", "the"})
_REACH = 12  # tokens to "all"
_TO_VERB = 18  # tokens of "found in a lorry in Potosi in the early hours of Sunday"

_AROUND = ((",", ","), (DASH, DASH), ("(", ")"))
_NAMED = (["identified"], ["described"], ["confirmed"], ["named"])
_NAMING = frozenset("identified described named identify identifies listed".split())
_BY_WHOM = 6  # tokens of "identified by the local police as"


class PredicateNations:
    """Reads nationality from a copula, or from "all" behind the phrase."""

    def __init__(self, lexicons: Lexicons, nations: NationReader) -> None:
        self._nations = nations
        self._government = Government(lexicons)
        self._citizens = lexicons.classes.of("citizen")
        self._people = lexicons.people

    def __call__(self, document: Document, scene: Scene, draft: Draft, stop: int) -> Nations | None:
        """Return what is said of the counted people, None if nothing is.

        Args:
            document: The article.
            scene: Its countries.
            draft: The figure.
            stop: The first token of the next number, or the end of the sentence.
        """
        return self._predicate(document, scene, draft, stop) or self._all(
            document, scene, draft, stop
        )

    def _predicate(
        self, document: Document, scene: Scene, draft: Draft, stop: int
    ) -> Nations | None:
        start = max(draft.phrase.last, draft.number.last)
        taken = start + (document.lower[start : start + 1] == [","])
        held = document.lower[taken : taken + 3]
        if start < stop and held[1:] == ["to", "be"] and held[0] in _HELD:
            return self._complement(document, scene, taken + 3, stop)  # ", suspected to be Thais"
        named = _named_as(document, draft.phrase.first, start, stop)
        if named is not None:
            return self._complement(document, scene, named, stop)
        governed = self._government.holds(document, draft)
        if _is_inserted(document, draft, start):
            start += 1
        relative = False
        for at in range(start, min(stop, start + _TO_VERB)):
            word = document.lower[at]
            if word in _BE and (not governed or word == "being"):
                read = self._complement(document, scene, at + 1, stop)
                if read is not None or not relative:
                    return read
            if word in _WHO and not relative and document.lower[at - 1] != ",":
                relative = True  # "ten women who reached Cyprus were Syrians"
                continue
            if word in _STOPS or (relative and word in REPORTING):
                return None
        return None

    def _complement(self, document: Document, scene: Scene, at: int, stop: int) -> Nations | None:
        end = document.sentence_at(at - 1).last
        verb = at - 1
        while at < min(stop, end) and document.lower[at] in _LIGHT:
            if self._behind_people(document, at) is not None:
                break  # "illegal immigrants from Chile"
            at += 1
        told = not _TELLING.isdisjoint(document.lower[verb:at])
        if told and at < end and document.lower[at] == "from":
            return None  # "deaths have been reported from Yemen"
        return self._named(document, scene, at, end) if at < min(stop, end) else None

    def _named(self, document: Document, scene: Scene, at: int, end: int) -> Nations | None:
        """Read "Thai", "of Thai nationals", "from Nepal", "nationals of Nepal"."""
        if document.lower[at] == "of":
            read = self._nations.people_at(document, scene, at + 1, end)
            held = read is not None and document.lower[read.last : read.last + 1]
            return read if held and held[0] in self._citizens else None
        if document.lower[at] == "from":
            read = self._nations.countries_at(document, scene, at + 1, end)
            return None if read is not None and _heads_row(document, read.last) else read
        if document.lower[at] in self._citizens and document.lower[at + 1 : at + 2] == ["of"]:
            read = self._nations.countries_at(document, scene, at + 2, end)
            return None if read is not None and _heads_row(document, read.last) else read
        behind = self._behind_people(document, at)
        if behind is not None and document.lower[behind : behind + 1] == ["and"]:
            behind = self._behind_people(document, behind + 1)  # "males and females from Chile"
        if behind is not None and document.lower[behind : behind + 1] == ["from"]:
            return self._nations.countries_at(document, scene, behind + 1, end)
        return self._nations.people_at(document, scene, at, end)

    def _behind_people(self, document: Document, at: int) -> int | None:
        """The token behind a noun for several people: "guests", "illegal immigrants"."""
        if document.lower[at : at + 1] == [] or document.lower[at] in RETURNING:
            return None
        for hit in document.starting(self._people).get(at, ()):
            start, end = document.starts[hit.first], document.ends[hit.last - 1]
            word = document.shadow[start:end].lower()
            noun = not hit.entry.adjective or hit.entry.singular != hit.entry.plural
            if hit.entry.plural.lower() == word and noun:
                return hit.last
        return None

    def _all(self, document: Document, scene: Scene, draft: Draft, stop: int) -> Nations | None:
        start = max(draft.phrase.last, draft.number.last)
        end = min(stop, document.sentence_at(draft.number.first).last)
        for at in range(start + 1, min(end, start + _REACH + 6)):
            if document.lower[at] in _ALL and document.lower[at - 1] in _OPENERS:
                return self.said(document, scene, at + 1, end)
        return None

    def said(self, document: Document, scene: Scene, at: int, end: int) -> Nations | None:
        """Read "of them Thai", "are from Nepal" of all, from a token to an end; None if neither."""
        if at + 1 < end and document.lower[at] == "of" and document.lower[at + 1] in _THEM:
            at += 2
        while at < end and (document.lower[at] in _BE or document.lower[at] in _LIGHT):
            at += 1
        return self._named(document, scene, at, end) if at < end else None


def _heads_row(document: Document, at: int) -> bool:
    """Whether a country has a count of its own: "the 34 are from Kenya (14) and Uganda (11)"."""
    return document.lower[at : at + 1] == ["("] and document.following(at + 1)[:1].isdigit()


def _is_inserted(document: Document, draft: Draft, end: int) -> bool:
    """Whether marks set the number off before its verb: "the most, 312, were Sudanese"."""
    before = draft.phrase.first - 1
    if before < 0 or end + 1 >= len(document.words):
        return False
    return (document.lower[before], document.lower[end]) in _AROUND and (
        document.lower[end + 1] in _BE
    )


def _named_as(document: Document, first: int, at: int, stop: int) -> int | None:
    """The token behind "identified by police as", None if nobody says what people are."""
    lower = document.lower
    if lower[at : at + 1] == ["as"] and not _NAMING.isdisjoint(lower[max(0, first - 3) : first]):
        return at + 1  # "identified all 16 as"
    if lower[at : at + 1] not in _NAMED:
        return None
    for token in range(at + 1, min(stop, at + _BY_WHOM)):
        if lower[token] == "as":
            return token + 1
        if lower[token] in _STOPS or lower[token] == ",":
            return None
    return None
