"""Bodies by a common noun and a place or a name: "the health office in Zinjibar"."""

from collections.abc import Iterator

from statextract.find.agencies.letters import Style, Styles, is_capital
from statextract.find.agencies.name import Name
from statextract.find.agencies.origin import OriginReader
from statextract.lexicons import Lexicons
from statextract.lexicons.agencies import AgencyWords
from statextract.model.document import Document
from statextract.model.vocabulary import AgencyType

_HOSPITAL, _COURT, _OFFICE = AgencyType.HEALTH, AgencyType.COURT, AgencyType.GOVERNMENT
# Of these, a place is enough to tell which one; of the others a word must say what they do.
_PLACED = {"hospital": _HOSPITAL, "prosecutor": _COURT}
_MODIFIED = {
    "office": _OFFICE,
    "centre": _OFFICE,
    "center": _OFFICE,
    "department": _OFFICE,
    "directorate": _OFFICE,
    "college": _HOSPITAL,
    "school": _HOSPITAL,
}
_HEALTH = frozenset("health medical hospital nursing hygiene".split())
# What an office is for, so that "the office in London" and "the main centre" are none.
_TASKS = frozenset(
    """
    health medical probation rescue search fire labour labor immigration welfare education police
    registration statistics customs agriculture fisheries forestry prosecution meteorological
    coordination employment revenue asylum emergency protection information disaster safety survey
    management relief passport ombudsman meteorology seismology
    """.split()
)
_JOINTS = frozenset("and & -".split())
_APPOSED = {
    "charity": AgencyType.NGO,
    "ngo": AgencyType.NGO,
    "monitor": AgencyType.NGO,
    "group": AgencyType.NGO,
    "site": AgencyType.MEDIA,
    "newspaper": AgencyType.MEDIA,
    "broadcaster": AgencyType.MEDIA,
    "airline": AgencyType.COMPANY,
}
_GROUPS = frozenset("activist rights aid monitoring advocacy campaign relief watchdog".split())
_SITES = frozenset("news".split())
# Parts of a body in lower case: "the DoJ's civil rights division".
_PARTS = frozenset("bureau division directorate committee subcommittee branch".split())
_KINDS_OF_HOSPITAL = frozenset(
    """
    civil district general government military provincial regional county state public private
    university referral teaching maternity municipal rural community base field mission memorial
    specialist psychiatric children provincial divisional zonal
    """.split()
)
_LOOSE = frozenset("new own main whole first second third last former other same".split())
_LEGISLATURES = frozenset("parliament congress senate assembly bundestag knesset duma".split())
_POLICE = AgencyType.POLICE
_NAMED = {
    "administration": _OFFICE,
    "hospital": _HOSPITAL,
    "court": _COURT,
    "jury": _COURT,
    "station": _POLICE,
}
_NOUNS = frozenset((*_PLACED, *_MODIFIED, *_APPOSED, *_NAMED, *_PARTS))
_POINTERS = frozenset("the 's".split())
_LONGEST = 4


class PlacedReader:
    """Reads bodies whose noun has no capital; built once per process."""

    def __init__(self, lexicons: Lexicons, words: AgencyWords, origin: OriginReader) -> None:
        self._bodies = lexicons.body_names
        self._heads = lexicons.body_heads
        self._words = words
        self._origin = origin

    def __call__(self, document: Document, styles: Styles) -> Iterator[Name]:
        """Yield them in text order; none in lines of titles or capitals."""
        if _NOUNS.isdisjoint(document.vocabulary):
            return
        for at in document.tokens_of(_NOUNS):
            word = document.lower[at]
            placed = _PLACED.get(word) or _MODIFIED.get(word)
            named, apposed = _NAMED.get(word), _APPOSED.get(word)
            part = word in _PARTS
            if is_capital(document.words[at]) and apposed is None:
                continue
            if styles.at(at) is not Style.PROSE:
                continue
            name = self._in_place(document, at, placed) if placed is not None else None
            if name is None and named is not None:
                name = self._behind_name(document, at, named)
            if name is None and apposed is not None:
                name = self._before_name(document, at, apposed)
            if name is None and part:
                name = self._part(document, at)
            if name is not None:
                yield name

    def _in_place(self, document: Document, at: int, kind: AgencyType) -> Name | None:
        """Read "the search and rescue office in Makassar", "the prosecutor of Ragusa"."""
        lower, sentence = document.lower, document.sentence_at(at)
        link = "of" if lower[at] == "prosecutor" else "in"
        if at + 2 >= sentence.last or lower[at + 1] != link:
            return None
        last = self._origin.place_end(document, at + 2) or self._capitals(document, at + 2)
        first = at
        while first > sentence.first and (lower[first - 1] in _TASKS | _HEALTH | _JOINTS):
            first -= 1
        if lower[first] in _JOINTS or last is None or last > sentence.last:
            return None
        if first == at and lower[at] not in _PLACED:
            return None
        told = set(lower[first:at]) & _HEALTH
        if lower[at] in ("college", "school") and not told:
            return None
        if first == sentence.first or lower[first - 1] not in _POINTERS:
            return None
        return Name(first, last, _HOSPITAL if told else kind, "named", lower[at])

    def _part(self, document: Document, at: int) -> Name | None:
        """Read "the DoJ's civil rights division", "Parliament's defence committee"."""
        words, lower, floor = document.words, document.lower, document.sentence_at(at).first
        first = at
        while first > floor and at - first < _LONGEST and words[first - 1].islower():
            if words[first - 1] == "'s" or not words[first - 1].isalpha():
                break
            first -= 1
        owner = first - 2
        if first == at or lower[first] in _LOOSE or owner < floor or words[first - 1] != "'s":
            return None
        if lower[owner] in _LEGISLATURES and is_capital(words[owner]):
            return Name(owner, at + 1, AgencyType.GOVERNMENT, "named", lower[at])
        named = document.ending(self._bodies).get(owner + 1) or document.ending(self._heads).get(
            owner + 1
        )
        if not named or self._origin.owner_before(document, first) is not None:
            return None
        return Name(first, at + 1, AgencyType.GOVERNMENT, "named", lower[at])

    def _behind_name(self, document: Document, at: int, kind: AgencyType) -> Name | None:
        """Read "a Nairobi court", "the city's Teofilo Davila hospital"."""
        floor = document.sentence_at(at).first
        first = at
        if kind is _HOSPITAL and document.words[at - 1] in _KINDS_OF_HOSPITAL:
            first -= 1  # "Derabassi civil hospital"
        if kind is _POLICE:  # "Kasarani police station"
            if document.lower[at - 1] != "police" or is_capital(document.words[at - 1]):
                return None
            first -= 1
        while first > floor and at - first < _LONGEST and self._may_name(document, first - 1):
            first -= 1
        if first in (at, floor) or document.ending(self._bodies).get(at):
            return None  # "a Red Cross hospital"
        if first == at - 1 and not is_capital(document.words[first]):
            return None  # "the police station", "the general hospital"
        before = document.lower[first - 1]
        if document.lower[at] == "administration" and (before != "the" or at - first > 1):
            return None  # "the Odera administration"
        if not (before in _POINTERS or before in ("a", "at", "in", "to", "by", "from")):
            return None
        return Name(first, at + 1, kind, "named", document.lower[at])

    def _before_name(self, document: Document, at: int, kind: AgencyType) -> Name | None:
        """Read "the charity Rutas Vivas", "the activist group Linea Mare"."""
        lower, sentence = document.lower, document.sentence_at(at)
        before = lower[at - 1] if at > sentence.first else ""
        named = before == "the" and at + 1 < sentence.last and is_capital(document.words[at + 1])
        if (lower[at] == "group" and before not in _GROUPS and not named) or (
            lower[at] == "site" and before not in _SITES
        ):
            return None
        last = self._capitals(document, at + 1)
        if last is None or last >= sentence.last:
            return None
        closing = document.words[last]
        if closing[0].isalpha() and lower[last] in self._words.titles:
            return None
        return Name(at + 1, last, kind, "named", lower[last - 1])

    def _capitals(self, document: Document, first: int) -> int | None:
        """Return the end of a run of capitalised words, None if there is none."""
        end = document.sentence_at(first).last if first < len(document.words) else first
        last = first
        while last < end and last - first < _LONGEST and self._may_name(document, last):
            last += 1
            hyphened = last + 1 < end and document.words[last] == "-"
            if hyphened and is_capital(document.words[last + 1]):
                last += 2
        return last if last > first else None

    def _may_name(self, document: Document, at: int) -> bool:
        word, lower = document.words[at], document.lower[at]
        outside = lower in self._words.outside or lower in self._words.titles
        return is_capital(word) and word[0].isalpha() and not outside
