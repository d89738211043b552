"""Nationality from lists and tables: "Eritrea 74, Sudan 118", a column headed Nationality."""

import re
from collections.abc import Set as AbstractSet

from statextract.attach.nationality.nations import NationReader, Nations, Scene
from statextract.lexicons import Lexicons
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_CUE = re.compile(
    r"nationalit|citizenship|countr(?:y|ies) of (?:origin|citizenship)|home countr"
    r"|\b(?:nationals|citizens) of\b|\bforeigners\b|\bforeign nationals\b"
)
_MARKS = frozenset({":", "–", "-", "(", "="})
_BREAKS = frozenset({",", ";", ":", "and", "•", "*", "-", "–", "(", "|"})
_COUNTRY_LEADS = frozenset({"from", "of", ")"})  # "Peru (3) Fiji (2)"
_JOINTS = frozenset({",", ";", "and"})
# What leads to a row of countries that people are from, and not of places where they are.
_NAMING = frozenset("were are include included".split())
_LEADS = _NAMING | frozenset("from including comprise comprised comprising".split())
_RANKING = frozenset("by then were are from".split())
_LANDS = frozenset("countries nations nationalities".split())
_ANNOUNCING = frozenset(": , - – including namely".split())  # between "nine countries" and a name
_COUNT = 5  # tokens from "from the following nine African countries"
_THEY = frozenset("they these those among".split())
_CLOSERS = frozenset({",", ";", ")", ".", "and", "|", "("})
_LINES = (SentenceKind.BULLET, SentenceKind.HEADING)
_LOOK_BACK = 24
_OPENING = 400


class ListNations:
    """Reads the name that stands beside a number in a list, a row or a column head."""

    def __init__(self, lexicons: Lexicons, nations: NationReader) -> None:
        self._nations = nations
        self._peoples = lexicons.peoples
        self._places = lexicons.places
        self._citizens = lexicons.classes.of("citizen")

    def __call__(self, document: Document, scene: Scene, draft: Draft) -> Nations | None:
        """Return the nation of the number's item, None if it is none of a list."""
        sentence = document.sentence_at(draft.number.first)
        if sentence.kind is SentenceKind.ROW and sentence.cells:
            return self._cell(document, scene, draft, sentence)
        return self._item(document, scene, draft, sentence)

    def _cell(
        self, document: Document, scene: Scene, draft: Draft, sentence: Sentence
    ) -> Nations | None:
        column = sentence.column_of(draft.number.first)
        header = None if sentence.header is None else document.sentences[sentence.header]
        if header is not None and 0 < column < len(header.cells):
            read = self._whole(document, scene, header.cells[column], cued=False)
            if read is not None:
                return read
        if column == 0:
            return None
        cued = header is not None and _has_cue(document, header)
        return self._whole(
            document, scene, sentence.cells[0], cued=cued or self._is_cued(document, sentence)
        )

    def _whole(
        self, document: Document, scene: Scene, cell: tuple[int, int], *, cued: bool
    ) -> Nations | None:
        """The nation that a cell begins with; a country only under a cue."""
        if cell[0] in scene.countries:
            return self._nations.countries_at(document, scene, *cell) if cued else None
        return self._nations.people_at(document, scene, *cell)

    def _item(
        self, document: Document, scene: Scene, draft: Draft, sentence: Sentence
    ) -> Nations | None:
        """Return the nations of an item in a list: "Myanmar nationals (eight)"."""
        number = draft.number
        at = number.first
        if at > sentence.first and document.lower[at - 1] == "with":
            return self._people_with(document, scene, draft, sentence)
        if at > sentence.first and document.lower[at - 1] in _MARKS:
            at -= 1
            if document.lower[at - 1] in self._citizens:
                at -= 1  # "Myanmar nationals (eight)"
                named = self._country_before(document, scene, at)
                if named is not None and self._closes(document, number.last, sentence.last):
                    return named
        line = sentence.kind in _LINES and at < number.first and draft.phrase.last >= sentence.last
        closed = line or self._closes(document, number.last, sentence.last)  # "Laos – 15 women"
        if at == sentence.first or not closed:
            return None
        read = self._country_before(document, scene, at)
        people = draft.unit is not None and draft.unit.value is Unit.PERSON
        if read is not None and people and self._is_of_origins(document, sentence, read.first):
            return read
        if read is not None and self._is_cued(document, sentence):
            return (
                read
                if _opens(document, sentence, read.first, _BREAKS | _COUNTRY_LEADS | _LEADS)
                else None
            )
        if read is not None:
            return None
        read = self._nations.people_before(document, scene, at)
        marked = at < number.first  # "Among them were Indonesians - 40"
        if read is None or not _opens(
            document, sentence, read.first, _BREAKS | _LEADS if marked else _BREAKS
        ):
            return None
        return read

    def _people_with(
        self, document: Document, scene: Scene, draft: Draft, sentence: Sentence
    ) -> Nations | None:
        """The people who have a bare number: "led by Brazilians with 1,388, Indians with 1,097"."""
        at = draft.number.first - 1
        if not self._closes(document, draft.number.last, sentence.last):
            return None
        read = self._nations.people_before(document, scene, at)
        plural = document.lower[at - 1][-1:] in ("s", "e", "i")  # "Poles", "Nepalese", "Somali"
        opens = read is not None and _opens(document, sentence, read.first, _BREAKS | _RANKING)
        return read if plural and opens else None

    def _closes(self, document: Document, at: int, end: int) -> bool:
        return at >= end or document.lower[at] in _CLOSERS

    def _country_before(self, document: Document, scene: Scene, at: int) -> Nations | None:
        for hit in document.ending(self._places).get(at, ()):
            return self._nations.countries_at(document, scene, hit.first, at)
        return None

    def _is_of_origins(self, document: Document, sentence: Sentence, first: int) -> bool:
        """Whether a row of names says whence people are: "came from Ghana (41), Togo (20)"."""
        lower = document.lower
        names = (document.ending(self._places), document.ending(self._peoples))
        while lower[first - 1] in _JOINTS and first - 1 > sentence.first:
            mark = first - 1
            while lower[mark - 1] in _JOINTS:
                mark -= 1
            if mark in names[1] and lower[mark - 1][-1:] == "s":
                return True  # "252 Danes, Mali (108)"
            mark -= lower[mark - 1] == ")"
            hits = next((table[mark - 2] for table in names if mark - 2 in table), ())
            if lower[mark - 2] not in _MARKS or not hits:
                return False
            first = hits[0].first
        if first == sentence.first:
            return False
        if _follows_count(document, sentence, first):
            return True
        if lower[first - 1] not in _LEADS:
            return False
        return lower[first - 1] not in _NAMING or lower[sentence.first] in _THEY

    def _is_cued(self, document: Document, sentence: Sentence) -> bool:
        """Whether the sentence, or what introduces its list, is about nationalities."""
        index = sentence.index
        floor = max(0, sentence.index - _LOOK_BACK)
        while index > floor and document.sentences[index].kind in (*_LINES, SentenceKind.ROW):
            index -= 1
        return _has_cue(document, document.sentences[index]) or _has_cue(document, sentence)


def _follows_count(document: Document, sentence: Sentence, first: int) -> bool:
    """Whether those from a number of countries stand before a name: "from 9 countries: Mexico"."""
    lower, at = document.lower, first - 1
    while at > sentence.first and lower[at] in _ANNOUNCING:
        at -= 1
    if at == first - 1 or lower[at] not in _LANDS:
        return False
    return "from" in lower[max(sentence.first, at - _COUNT) : at]


def _opens(document: Document, sentence: Sentence, first: int, before: AbstractSet[str]) -> bool:
    """Whether a name begins an item: it opens the sentence or follows one of some words."""
    if first > sentence.first and document.lower[first - 1] == "the":
        first -= 1
    return first == sentence.first or (
        first > sentence.first and document.lower[first - 1] in before
    )


def _has_cue(document: Document, sentence: Sentence) -> bool:
    end = min(sentence.end, sentence.start + _OPENING)
    return _CUE.search(document.shadow[sentence.start : end].lower()) is not None
