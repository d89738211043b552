"""Names of bodies by pattern: capitalised words around a head such as Ministry or Police."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from statextract.find.agencies.accents import AccentFinder
from statextract.find.agencies.definitions import initials_of
from statextract.find.agencies.kinds import type_of
from statextract.find.agencies.left import find_left
from statextract.find.agencies.letters import Style, Styles, is_capital
from statextract.find.agencies.line import Line
from statextract.find.agencies.name import Name, core_of
from statextract.find.agencies.no_bodies import AREAS, SIDES, is_no_body
from statextract.find.agencies.origin import OriginReader
from statextract.find.agencies.right import find_right
from statextract.lexicons import Lexicons
from statextract.lexicons.agencies import AgencyWords, BodyHead
from statextract.model.document import Document, Hit
from statextract.model.vocabulary import AgencyType

_NGO = AgencyType.NGO
_CAPITALS, _PROSE = Style.CAPITALS, Style.PROSE
_LOOSE = frozenset(
    "hospital laboratory headquarters investigations military jail prison center centre forces "
    "wing corps statistics".split()
)
# Offices and units that a number tells apart.
_NUMBERED = frozenset("office region district division zone battalion precinct unit".split())
_DIGITS = 2
_FARTHEST = 8
_HOUSES = frozenset(("Senate", "Congress"))
_ENDS = frozenset({",", ".", ")", ";", "and"})
_POSTS = (["station"], ["outpost"], ["post"])
# "Assistant Police Chief", "a Special Police Officer"
_RANKS = frozenset("assistant deputy special acting former senior additional auxiliary".split())
# Offices called by who holds them: "Lyon County Sheriff Dan Wheeler".
_HOLDERS = frozenset("attorney sheriff coroner prosecutor".split())
_OWNING = frozenset(("'s", "'", "general"))
_OF = frozenset(("of", "for"))
_PAST = frozenset("ex former then late retired".split())
_NOTICES = frozenset("release releases conference conferences briefing bulletin".split())
_CROSSINGS = frozenset("junction roundabout intersection interchange crossroads".split())
_BUILT = frozenset({"building", "tower", "house", "camp", "station", "college", "school"})


class HeadReader:
    """Reads the whole name around each head; built once per process."""

    def __init__(self, lexicons: Lexicons, words: AgencyWords, origin: OriginReader) -> None:
        self._lexicons = lexicons
        self._words = words
        self._origin = origin
        self._find_accented = AccentFinder(lexicons.body_heads)

    def __call__(self, document: Document, styles: Styles) -> Iterator[Name]:
        """Yield the names in the order of their heads; they may overlap."""
        line: Line | None = None
        sentence_index = -1
        for head in self._hits(document):
            if document.sentence_of[head.first] != sentence_index:
                sentence_index = document.sentence_of[head.first]
                line = self._line_of(document, sentence_index, styles)
            if line is None:
                continue
            name = self._read(document, head, line)
            if name is not None:
                yield from self._folded(document, head, name)

    def _hits(self, document: Document) -> list[Hit[BodyHead]]:
        table = self._lexicons.body_heads
        accented = list(self._find_accented(document))
        taken = {token for hit in accented for token in range(hit.first, hit.last)}
        plain = [hit for hit in document.hits(table) if hit.first not in taken]
        return sorted([*plain, *accented], key=lambda hit: (hit.first, -hit.last))

    def _line_of(self, document: Document, index: int, styles: Styles) -> Line:
        sentence = document.sentences[index]
        style = styles.at(sentence.first)
        return Line(document, self._lexicons, self._words, style, sentence.first, sentence.last)

    def _read(self, document: Document, head: Hit[BodyHead], line: Line) -> Name | None:
        """Return the name of the body whose head stands at a hit; None if it is no name."""
        shouted = document.words[head.last - 1].isupper()
        if shouted and line.style is not _CAPITALS and not head.entry.head[-1].isupper():
            return None
        for low, high in _cells(document, head.first):
            line.floor, line.ceiling = low, high
        if document.lower[head.last - 1] == "news" and document.following(head.last) in _NOTICES:
            return None  # "SHERIFF'S OFFICE NEWS RELEASE"
        first, last = find_left(line, head.first), find_right(line, head)
        holder = core_of(head.entry.head.split()[-1]) in _HOLDERS
        last = self._before_holder(document, head, last) if holder else last
        last = _defined_end(line, first, last) or _numbered_end(document, head, last, line)
        if head.entry.head in _HOUSES and document.lower[first] in SIDES:
            first += 1  # the Republican Senate leader
        last = self._place_behind(document, head, last, line)
        first = self._state_before(document, head, first, line)
        bare = (first, last) == (head.first, head.last)
        if bare and not head.entry.alone:
            return None
        loose = head.entry.type is _NGO or core_of(head.entry.head) in _LOOSE
        if loose and line.style is _CAPITALS:
            return None  # "THE NEARBY HOSPITAL": nothing tells a name there
        if not bare and line.style is _PROSE and head.entry.head.endswith("Police"):
            if document.lower[last : last + 1] == ["stations"]:
                return None
            last += document.lower[last : last + 1] in _POSTS
        before = document.lower[first : head.first]
        plain = all(word in self._words.levels or word in _RANKS for word in before)
        if holder and self._is_person(document, before, first, last):
            return None
        below = bool(before) and before[-1] in _RANKS  # "Reno Deputy Police Chief"
        if self._is_elsewhere(document, head, last, line, bare=bare or plain or below):
            return None
        if is_no_body(document, self._words, head, first, line.floor):
            return None
        return Name(
            first=first,
            last=last,
            type=type_of(document, self._words, head, first, last),
            kind="named",
            core=core_of(head.entry.head),
        )

    def _before_holder(self, document: Document, head: Hit[BodyHead], last: int) -> int:
        """Return the end of an office's place: "U.S. Attorney for Utah Ana Diaz", without her."""
        place = head.last
        for at in document.tokens_of(_OF, head.last, last):
            place = at + 1
        end = None if place == last else self._origin.place_end(document, place)
        return last if end is None or end > last else end

    def _is_person(self, document: Document, before: Sequence[str], first: int, last: int) -> bool:
        """Whether an office is told of one who is below it or has left it, or of its boat."""
        told = {part for word in before for part in word.split("-")}
        told.add(document.lower[first - 1] if first else "")
        owning = document.following(last) in _OWNING
        return owning or not told.isdisjoint(_RANKS | _PAST)

    def _folded(self, document: Document, head: Hit[BodyHead], name: Name) -> Iterator[Name]:
        """Yield one name for each body that "Ministries of Health and Education" stands for."""
        singular = head.entry.singular
        items = _items(document, head.last + 1, name.last)
        if singular is None or len(items) < 2:
            yield name
            return
        for first, last in items:
            topic = document.text(*document.span_of(first, last))
            yield replace(name, label=f"{singular} of {topic}")

    def _place_behind(self, document: Document, head: Hit[BodyHead], last: int, line: Line) -> int:
        """Return the end of the name with its place: "Ministry of Health, Malaysia,"."""
        shouted = line.style is _CAPITALS
        if core_of(head.entry.head.split()[-1]) in _HOLDERS:
            return last  # "Lyon County Sheriff David Carr"
        if line.style is _PROSE and last > head.first + (head.entry.head == "Police"):
            beside = self._origin.place_end(document, last) or last
            if beside > last and beside <= line.ceiling:
                return beside
        mark = ":" if shouted else ","
        ministry = head.entry.head.startswith(("Ministry", "Embassy"))
        if not (ministry or shouted) or last + 1 >= line.ceiling or document.words[last] != mark:
            return last
        end = self._origin.place_end(document, last + 1)
        if end is None or (end < line.ceiling and document.lower[end] not in _ENDS):
            return last
        return end

    def _state_before(self, document: Document, head: Hit[BodyHead], first: int, line: Line) -> int:
        """Return the first token with the state whose embassy it is: "China's Embassy"."""
        if head.entry.head not in ("Embassy", "Consulate") or first != head.first:
            return first
        owner = self._origin.owner_before(document, first)
        return first if owner is None or owner < line.floor else owner

    def _is_elsewhere(
        self, document: Document, head: Hit[BodyHead], last: int, line: Line, *, bare: bool
    ) -> bool:
        """Whether the words are part of a place, an event, a person's title or a telephone list."""
        if last + 1 >= line.ceiling:
            return False
        if document.words[last] == "(" and document.words[last + 2 : last + 4] == [")", "Act"]:
            return True
        following = document.lower[last]
        if not is_capital(document.words[last]):
            listed = following == ":" and document.words[last + 1][0].isdigit()
            return listed or following in _CROSSINGS
        if head.entry.head.endswith("Police") and document.words[last] in AREAS:
            return True  # "the St James Police Division" is a body or an area as a whole
        if head.entry.topic and following not in self._words.titles:
            return True
        if head.entry.head == "Military" and following in self._words.titles:
            return True  # "Regional Military Commander"
        if following in self._words.spots:
            return bare or following not in _BUILT
        return bare and following in self._words.titles


def _defined_end(line: Line, first: int, last: int) -> int | None:
    """Return the end of a name whose acronym goes on: "Network for Peace in Asia (NPA)"."""
    document = line.document
    if last >= line.ceiling or document.lower[last] not in ("in", "on", "from", "and"):
        return None
    for at in range(last + 1, min(last + _FARTHEST, line.ceiling - 2)):
        word = document.words[at]
        if word == "(" and document.words[at + 2] == ")":
            whole = initials_of(document.words[first:at]) == document.words[at + 1].upper()
            return at if whole else None
        if not (is_capital(word) or word in ("the", "of", "and")):
            return None
    return None


def _numbered_end(document: Document, head: Hit[BodyHead], last: int, line: Line) -> int:
    """Return the end of a name with its number: "Police Regional Office 7 (PRO-7)"."""
    if last != head.last or core_of(head.entry.head.split(" ")[-1]) not in _NUMBERED:
        return last
    if last + 1 >= line.ceiling or not document.words[last].isdigit():
        return last
    closed = document.words[last + 1] in ("(", ",", "'s", ".") or line.is_verb(last + 1)
    return last + 1 if closed and len(document.words[last]) <= _DIGITS else last


def _items(document: Document, first: int, last: int) -> list[tuple[int, int]]:
    """The members of "Health, Labour and Education", in tokens."""
    items = []
    for i in range(first, last + 1):
        if i == last or document.lower[i] in (",", "and", "&"):
            if i > first:
                items.append((first, i))
            first = i + 1
    return items


def _cells(document: Document, token: int) -> Iterator[tuple[int, int]]:
    """The table cell of a token, if it stands in one: names do not cross cells."""
    for low, high in document.sentence_at(token).cells:
        if low <= token < high:
            yield low, high
