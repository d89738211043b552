"""Names of bodies by pattern: capitalised words around a head such as Ministry or Police."""

from collections.abc import Iterator
from dataclasses import replace

from statextract.find.agencies.accents import find_accented, without_accents
from statextract.find.agencies.edges import Edges
from statextract.find.agencies.letters import Style, is_capital, style_of
from statextract.find.agencies.name import Name, core_of
from statextract.find.agencies.origin import OriginReader
from statextract.lexicons import Lexicons
from statextract.lexicons.agencies import AgencyWords, BodyHead
from statextract.model.document import Document, Hit
from statextract.model.vocabulary import AgencyType

# Heads of these types tell too little: the words before them say what the body is about.
_OPEN_TYPES = frozenset({AgencyType.GOVERNMENT, AgencyType.OTHER})
_ENDS = frozenset({",", ".", ")", ";", "and"})
_BUILT = frozenset({"building", "tower", "house", "camp", "station", "college", "school"})


class HeadReader:
    """Reads the whole name around each head; built once per process."""

    def __init__(self, lexicons: Lexicons, words: AgencyWords, origin: OriginReader) -> None:
        self._lexicons = lexicons
        self._words = words
        self._origin = origin

    def __call__(self, document: Document) -> Iterator[Name]:
        """Yield the names in the order of their heads; they may overlap."""
        edges: Edges | None = None
        sentence_index = -1
        for head in self._hits(document):
            if document.sentence_of[head.first] != sentence_index:
                sentence_index = document.sentence_of[head.first]
                edges = self._edges(document, sentence_index)
            if edges is None:
                continue
            name = self._read(document, head, edges)
            if name is not None:
                yield from self._folded(document, head, name)

    def _hits(self, document: Document) -> list[Hit[BodyHead]]:
        table = self._lexicons.body_heads
        accented = list(find_accented(document, table))
        taken = {token for hit in accented for token in range(hit.first, hit.last)}
        plain = [hit for hit in document.hits(table) if hit.first not in taken]
        return sorted([*plain, *accented])

    def _edges(self, document: Document, index: int) -> Edges:
        sentence = document.sentences[index]
        style = style_of(document, sentence)
        return Edges(document, self._lexicons, self._words, style, sentence.first, sentence.last)

    def _read(self, document: Document, head: Hit[BodyHead], edges: Edges) -> Name | None:
        if edges.style is not Style.CAPITALS and head.entry.head != document_form(document, head):
            return None
        for low, high in _cells(document, head.first):
            edges.floor, edges.ceiling = low, high
        first, last = edges.left(head.first), edges.right(head)
        last = self._place_behind(document, head, last, edges)
        first = self._state_before(document, head, first, edges)
        bare = (first, last) == (head.first, head.last)
        if bare and not head.entry.alone:
            return None
        if self._is_elsewhere(document, head, last, edges, bare=bare):
            return None
        return Name(
            first=first,
            last=last,
            type=self._type(document, head, first, last),
            kind="named",
            core=core_of(head.entry.head),
        )

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

    def _place_behind(
        self, document: Document, head: Hit[BodyHead], last: int, edges: Edges
    ) -> int:
        """Return the end of the name with its place: "Ministry of Health, Malaysia,"."""
        shouted = edges.style is Style.CAPITALS
        mark = ":" if shouted else ","
        ministry = head.entry.head.startswith(("Ministry", "Embassy"))
        if not (ministry or shouted) or last + 1 >= edges.ceiling or document.words[last] != mark:
            return last
        end = self._origin.place_end(document, last + 1)
        if end is None or (end < edges.ceiling and document.lower[end] not in _ENDS):
            return last
        return end

    def _state_before(
        self, document: Document, head: Hit[BodyHead], first: int, edges: Edges
    ) -> int:
        """Return the first token with the state whose embassy it is: "China's Embassy"."""
        if head.entry.head not in ("Embassy", "Consulate") or first != head.first:
            return first
        owner = self._origin.owner_before(document, first)
        return first if owner is None or owner < edges.floor else owner

    def _is_elsewhere(
        self, document: Document, head: Hit[BodyHead], last: int, edges: Edges, *, bare: bool
    ) -> bool:
        """Whether the words are part of a place, an event, a person's title or a telephone list."""
        if last + 1 >= edges.ceiling:
            return False
        following = document.lower[last]
        if not is_capital(document.words[last]):
            return following == ":" and document.words[last + 1][0].isdigit()
        if head.entry.topic and following not in self._words.titles:
            return True
        if following in self._words.spots:
            return bare or following not in _BUILT
        return bare and following in self._words.titles

    def _type(self, document: Document, head: Hit[BodyHead], first: int, last: int) -> AgencyType:
        kind = head.entry.type
        if kind not in _OPEN_TYPES or head.entry.head.startswith(("Ministry", "Embassy")):
            return kind
        inside = set(document.lower[first:last])
        if inside & self._words.police:
            return AgencyType.POLICE
        if inside & self._words.health:
            return AgencyType.HEALTH
        if inside & self._words.court:
            return AgencyType.COURT
        return kind


def _items(document: Document, first: int, last: int) -> list[tuple[int, int]]:
    """The members of "Health, Labour and Education", in tokens."""
    items = []
    for i in range(first, last + 1):
        if i == last or document.lower[i] in (",", "and", "&"):
            if i > first:
                items.append((first, i))
            first = i + 1
    return items


def document_form(document: Document, head: Hit[BodyHead]) -> str:
    """Return the head as printed, to tell it from its form in capitals."""
    printed = document.shadow[document.starts[head.first] : document.ends[head.last - 1]]
    return without_accents(printed)


def _cells(document: Document, token: int) -> Iterator[tuple[int, int]]:
    """The table cell of a token, if it stands in one: names do not cross cells."""
    for low, high in document.sentence_at(token).cells:
        if low <= token < high:
            yield low, high
