"""Bodies by a common noun: police, Kenyan police, the ministry."""

from collections.abc import Iterator
from dataclasses import replace

from statextract.find.agencies.letters import Style, Styles, is_capital
from statextract.find.agencies.line import ABBREVIATED
from statextract.find.agencies.name import Name
from statextract.find.agencies.no_bodies import SIDES
from statextract.find.agencies.origin import OriginReader
from statextract.find.agencies.short import THEIRS
from statextract.find.agencies.tasks import find_task_bodies
from statextract.lexicons import Lexicons
from statextract.lexicons.agencies import AgencyWords, GenericMention, MentionKind
from statextract.model.document import Document, Hit
from statextract.model.vocabulary import AgencyType

_BODY, _LATER, _PERSONS = MentionKind.BODY, MentionKind.LATER, MentionKind.PERSONS
_PROSE = Style.PROSE
_POINTERS = frozenset({"the", "this", "that", "its", "said"})
_AT = frozenset({"in", "at", "near", "outside", "around", "across"})
# "Chinese authorities", "Lagos hospital sources": a country does not make them one body.
_NEVER_NAMED = frozenset(
    {"authorities", "sources", "source", "agencies", "media", "services", "units"}
)
_PARTIES = frozenset(("party", "league", "front", "alliance", "coalition"))
_ARTICLES = frozenset(("a", "an", "the"))
_IS = frozenset(("is", "was"))
_PREDICATE = 3  # tokens of "is the leading"
_POSTED = frozenset(("embassy", "consulate"))
_CIVIL = frozenset((AgencyType.GOVERNMENT, AgencyType.HEALTH, AgencyType.COURT))
_ENFORCERS = frozenset("agency agencies officer officers official officials personnel".split())
_COLLECTIVES = frozenset(
    ("security forces", "government forces", "special forces", "coalition forces", "border forces")
)
_NO_ACTORS = frozenset(
    {
        "car",
        "cars",
        "van",
        "vans",
        "vehicle",
        "vehicles",
        "truck",
        "trucks",
        "custody",
        "uniform",
        "uniforms",
        "dog",
        "dogs",
        "station",
        "stations",
        "helicopter",
        "helicopters",
    }
)
_POSTS = frozenset({"station", "outpost"})
_SPEAKING = frozenset(("officials", "spokesman", "records"))
_HEADS_OF_POLICE = frozenset(("chief", "commander"))
_DID = frozenset("shot have has had are were fought killed took held".split())
_AREAS = frozenset(("area", "areas"))
_UNITS = frozenset("division command district zone region".split())
_TELLING = frozenset("told tell tells telling".split())
_MEDIA = AgencyType.MEDIA
_RULE = frozenset({"run", "led", "controlled"})


def _is_predicate(document: Document, first: int, floor: int) -> bool:
    """Whether a body is what the sentence calls another one: it is the main spy agency."""
    words = document.lower[max(floor, first - _PREDICATE) : first]
    return not _ARTICLES.isdisjoint(words) and not _IS.isdisjoint(words)


class NamelessReader:
    """Reads bodies that are not named by a capitalised head; built once per process."""

    def __init__(self, lexicons: Lexicons, words: AgencyWords, origin: OriginReader) -> None:
        self._table = lexicons.generic_mentions
        self._heads = lexicons.body_heads
        self._bodies = lexicons.body_names
        self._origin = origin
        self._goes_on = lexicons.classes.of(
            "preposition", "conjunction", "coordinator", "auxiliary", "copula", "adverb", "pronoun"
        )
        self._words = words

    def __call__(self, document: Document, styles: Styles) -> Iterator[Name]:
        """Yield named bodies ("Kenyan police"), generic ones and later mentions, in text order."""
        tasks = find_task_bodies(document, self._words, self._bodies)
        for hit in (*document.hits(self._table), *tasks):
            kind = hit.entry.kind
            if kind is _BODY and hit.entry.phrase.isupper():
                if document.words[hit.first].isupper():  # "the UN", but not "Kim Jong Un"
                    yield self._name(document, hit, hit.first, "generic")
            elif kind is _BODY and document.following(hit.last) in _POSTS:
                name = self._body(document, styles, hit)
                if name.kind == "named":  # "Kiambu police station"
                    yield replace(name, last=hit.last + 1)
            elif kind is _BODY:
                if not self._is_thing(document, hit):
                    yield from self._folded(document, self._body(document, styles, hit), hit)
            elif kind is _LATER:
                if self._points_back(document, styles, hit):
                    yield self._name(document, hit, hit.first, "later")
            elif kind is _PERSONS:
                yield from self._behind_persons(document, styles, hit)

    def _behind_persons(
        self, document: Document, styles: Styles, hit: Hit[GenericMention]
    ) -> Iterator[Name]:
        """Yield the police behind "police officials said", "Kiambu police commander Ali Nuno".

        Forces are a body where a country has them and they act: "US forces conceded".
        """
        if document.lower[hit.first : hit.last] == ["forces"]:
            before = hit.first - 1
            known = before >= document.sentence_at(hit.first).first
            if known and self._origin.people_at(document, before):
                following = document.following(hit.last)
                acting = following in self._words.says or following in self._words.does
                acting = acting or following.endswith("ed") or following in _DID
                if acting or document.lower[before - 1] == "by":
                    yield self._name(document, hit, before, "generic")
            return
        person = document.lower[hit.last - 1]
        heads = person in _HEADS_OF_POLICE and document.words[hit.first].islower()
        if hit.last - hit.first != 2 or not (heads or person in _SPEAKING):
            return
        for entry in self._table.lookup(document.lower[hit.first]):
            if entry.kind is _BODY:
                name = self._body(document, styles, Hit(hit.first, hit.first + 1, entry))
                if name.kind == "named" or not heads:
                    yield name

    def _is_thing(self, document: Document, hit: Hit[GenericMention]) -> bool:
        if hit.entry.phrase.isupper() and not document.words[hit.first].isupper():
            return True  # "Kim Jong Un" is no body of the United Nations
        following = document.following(hit.last)
        if not following:
            return False
        if following in _NO_ACTORS or (
            following in _AREAS and document.lower[hit.first] == "local"
        ):
            return True  # "local government areas"
        if hit.entry.phrase == "regime":  # "the Saleh regime", not a fitness regime
            return hit.first == 0 or not is_capital(document.words[hit.first - 1])
        if hit.entry.phrase == "UN" and following in THEIRS:
            return True  # "UN member states"
        if document.lower[hit.last - 1] == "enforcement" and following in _ENFORCERS:
            return True  # "the French Gendarmerie law enforcement agency"
        if document.lower[hit.last - 1] == "military" and self._is_noun(document, hit.last):
            return True
        if not is_capital(document.words[hit.last]):
            return False
        unit = document.words[hit.last - 1] == "Police" and following in _UNITS
        return unit or following in self._words.spots or following in self._words.titles

    def _is_noun(self, document: Document, i: int) -> bool:
        """Whether the word can only be what "military" describes: an operation, a wing."""
        word = document.lower[i]
        verb = word in self._words.says or word in self._words.does
        verb = verb or word in _DID or word.endswith("ed")
        return document.words[i].islower() and word not in self._goes_on and not verb

    def _points_back(self, document: Document, styles: Styles, hit: Hit[GenericMention]) -> bool:
        before = hit.first - 1
        floor = document.sentence_at(hit.first).first
        if before < floor:
            return is_capital(document.words[hit.first])
        if document.lower[before] in _POINTERS:
            return True
        style = styles.at(hit.first)
        return style is not _PROSE and is_capital(document.words[hit.first])

    def _body(self, document: Document, styles: Styles, hit: Hit[GenericMention]) -> Name:
        first = self._owner_before(document, styles, hit)
        collective = hit.entry.phrase in _COLLECTIVES
        collective = collective or document.lower[hit.last - 1] in _NEVER_NAMED
        named = first < hit.first and not collective
        if not named:
            first = first if collective else self._level_before(document, hit)
            return self._name(document, hit, first, "generic")
        name = self._name(document, hit, first, "named")
        if name.core in _POSTED and document.following(hit.last) in ("in", "at"):
            place = self._origin.place_end(document, hit.last + 1)
            return name if place is None else replace(name, last=place)
        return name

    def _level_before(self, document: Document, hit: Hit[GenericMention]) -> int:
        """Return where "the provincial health department" begins; forces go by their noun alone."""
        civil = hit.entry.type in _CIVIL and hit.last - hit.first > 1
        before = hit.first - 1
        if not civil or before <= document.sentence_at(hit.first).first:
            return hit.first
        level = document.lower[before] in self._words.levels and document.words[before].islower()
        return before if level and document.lower[before - 1] == "the" else hit.first

    def _folded(self, document: Document, name: Name, hit: Hit[GenericMention]) -> Iterator[Name]:
        """Yield a name, or the two that "Thai and Lao police" folds into one."""
        people, first = self._origin.people_at, name.first
        folded = (
            name.kind == "named"
            and first - 2 >= document.sentence_at(first).first
            and document.lower[first - 1] == "and"
            and people(document, first)
            and people(document, first - 2)
        )
        if not folded:
            yield name
            return
        noun = document.text(*document.span_of(first + 1, hit.last))
        for i in (first - 2, first):
            yield replace(name, first=first - 2, label=f"{document.words[i]} {noun}")

    def _name(self, document: Document, hit: Hit[GenericMention], first: int, kind: str) -> Name:
        lower = document.lower[hit.last - 1]
        core = "police" if "police" in hit.entry.phrase else lower
        return Name(first, hit.last, hit.entry.type, kind, core)  # type: ignore[arg-type]

    def _owner_before(self, document: Document, styles: Styles, hit: Hit[GenericMention]) -> int:
        """Return where the country or place before the noun begins; the noun's start if none."""
        sentence = document.sentence_at(hit.first)
        floor, i = sentence.first, hit.first
        while i > floor and document.lower[i - 1] in self._words.levels:
            i -= 1
        end = i
        printed_capital = is_capital(document.words[hit.first])
        if i - 1 > floor and document.lower[i] in _RULE and document.words[i - 1] == "-":
            end = i = i - 1  # the Saudi-led coalition
        if i - 2 > floor and document.lower[i - 1] in _RULE and document.words[i - 2] == "-":
            end = i = i - 2
        if i - 1 > floor and document.lower[i - 1] == "'s":
            if printed_capital or document.ending(self._heads).get(i - 1):
                return hit.first
            owner = self._origin.owner_before(document, i)
            if owner is not None and owner >= floor:
                return owner
            if document.lower[hit.first] == "government":
                return hit.first  # "Mr Odera's government"
            if document.ending(self._bodies).get(i - 1):
                return hit.first  # "the NSC's counterterrorism office"
            end = i = i - 1
        while i > floor and end - i < 5 and self._names_place(document, i - 1):
            i -= 1
            if (
                i - 2 >= floor
                and document.words[i - 1] == "-"
                and document.ends[i - 1] == document.starts[i]  # not "ROME - Italian police"
                and is_capital(document.words[i - 2])
            ):
                i -= 1
        place = self._origin.place_ending(document, end)
        i = i if place is None or place < floor else min(i, place)  # "Cox's Bazar police"
        if i == end or document.lower[end - 1] in SIDES or self._is_told(document, i, end):
            return hit.first
        if i - 2 >= floor and document.words[i - 1] == "." and document.words[i - 2] in ABBREVIATED:
            i -= 2  # "St. Louis police"
        level = end < hit.first or document.lower[hit.first] in self._words.levels
        if i == floor and end - i == 1 and not level and not self._is_known(document, styles, i):
            return hit.first
        if i > floor and end == hit.first and document.lower[i - 1] in _AT:
            return hit.first
        plain = document.lower[hit.first] == "government"
        party = document.lower[end - 1] in _PARTIES
        if plain and (party or not (level or self._origin.is_known(document, i))):
            return hit.first  # "the Duarte government", "the Yankee government"
        if styles.at(hit.first) is not _PROSE and i != floor:
            return hit.first
        if document.lower[hit.last - 1] == "agency" and _is_predicate(document, i, floor):
            return hit.first  # "the FSB is the leading Russian intelligence agency"
        return i

    def _is_told(self, document: Document, first: int, end: int) -> bool:
        """Whether a medium is told something there: "a guard told AP police had come"."""
        hits = document.ending(self._bodies).get(end, ())
        media = any(hit.first == first and hit.entry.type is _MEDIA for hit in hits)
        return media and document.lower[first - 1] in _TELLING

    def _names_place(self, document: Document, i: int) -> bool:
        word, lower = document.words[i], document.lower[i]
        return (
            is_capital(word)
            and lower not in self._words.outside
            and lower not in self._words.titles
            and lower not in self._words.levels
        )

    def _is_known(self, document: Document, styles: Styles, i: int) -> bool:
        """A word that begins a sentence is a name if it looks like one, or is one elsewhere."""
        if self._origin.is_known(document, i):
            return True
        return styles.is_inside(document.words[i])
