"""Rows of countries that those told before are from: "They were from Ghana (41), Togo (20)"."""

from collections.abc import Sequence

from statextract.attach.function_words import MOSTLY, is_past
from statextract.attach.takes import take_fields
from statextract.lexicons import Lexicons
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Unit

_BY = "rule:origin-row"
_FIELDS = ("unit", "role", "outcome")
_ITEMS = 2  # brackets of a row
_PRONOUN, _NATIONS = 1, 3  # sentences back to those who are meant
_LEAD_IN = 12  # words of "They are from", "The nationalities of the freed workers included"
_THEY = frozenset("they these those".split())
_NAMING = frozenset("nationalities nationality citizenships".split())
_FROM = frozenset(
    "from of were are include included including comprise comprised comprising".split()
)
_COMING = frozenset("come came hail hailed originate originated travelled traveled".split())
_BEING = _COMING | frozenset(("were", "are"))
_LISTING = frozenset([",", "and", ")"])
_OF = frozenset("consist consisted composed up nationals citizens natives".split())


class OriginRows:
    """Gives the numbers of a row of countries the unit and fate of those who are from there."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._places = lexicons.places
        self._peoples = lexicons.peoples

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill unit, role and outcome of such numbers."""
        if "(" not in document.vocabulary:
            return
        at = 0
        while at < len(drafts):
            if at and self._goes_on(document, drafts[at - 1], drafts[at]):
                take_fields(document, drafts[at], drafts[at - 1], _BY, _FIELDS)
                at += 1
                continue
            row = self._row(document, drafts, at)
            if len(row) >= _ITEMS:
                name = self._name(document, row[0])
                reach = _reach(document, name)
                if reach or _says_whence(document, name) or _are_from(document, drafts[:at], name):
                    lead = _lead(drafts[:at], row, reach)
                else:
                    lead = None
                if lead is not None:
                    for draft in row:
                        take_fields(document, draft, lead, _BY, _FIELDS)
            at += max(len(row), 1)

    def _row(self, document: Document, drafts: Sequence[Draft], first: int) -> list[Draft]:
        """The bare counts in brackets behind countries, from one on, in one sentence."""
        row = list[Draft]()
        for draft in drafts[first:]:
            if draft.sentence != drafts[first].sentence or not _is_bare(document, draft):
                break
            if self._name(document, draft) < 0:
                break
            row.append(draft)
        return row

    def _goes_on(self, document: Document, before: Draft, draft: Draft) -> bool:
        """Whether a country goes on a list of peoples: "252 Danes, Mali (108), Poles (two)"."""
        if before.unit is None or before.unit.value is not Unit.PERSON:
            return False
        if before.sentence != draft.sentence or not _is_bare(document, draft):
            return False
        head, name = before.phrase.head, self._name(document, draft)
        listed = head is not None and head[1] in document.ending(self._peoples)
        if not listed and before.unit.by != _BY:
            return False
        between = document.lower[before.phrase.last : name]
        return name > 0 and bool(between) and all(word in _LISTING for word in between)

    def _name(self, document: Document, draft: Draft) -> int:
        """The first token of the country or people whose bracket a number fills, or -1."""
        at = draft.number.first - 1
        for place in document.ending(self._places).get(at, ()):
            if place.entry.kind == "country":
                return place.first
        for people in document.ending(self._peoples).get(at, ()):
            if people.entry.codes:
                return people.first
        return -1


def _is_bare(document: Document, draft: Draft) -> bool:
    """Whether a count that nothing explains fills a bracket."""
    number = draft.number
    if draft.unit is not None or number.type is not NumberType.COUNT or number.may_be_year:
        return False
    if document.sentences[draft.sentence].kind is SentenceKind.ROW:
        return False
    return document.lower[number.begin - 1] == "(" and document.following(number.last) == ")"


def _reach(document: Document, name: int) -> int:
    """How many sentences back those may stand who are from the countries of a row; 0 if none."""
    sentence: Sentence = document.sentence_at(name)
    words = document.lower[sentence.first : name]
    if words[-1:] in ([":"], ["the"]):
        words = words[:-1]
    if not words or len(words) > _LEAD_IN:
        return 0
    if not _NAMING.isdisjoint(words) or ("origin" in words and "countries" in words):
        return _NATIONS
    if words[0] not in _THEY or words[-1] not in _FROM or not _tells_whence(words):
        return 0
    return _PRONOUN if words[-1] != "of" or words[-2] in _OF else 0


def _says_whence(document: Document, name: int) -> bool:
    """Whether a row says whence those of its own sentence are: "the 40 held were from Mali (9)"."""
    lower = document.lower
    verb = name - 2 - (lower[name - 2] in MOSTLY)
    return lower[name - 1] == "from" and lower[verb] in _BEING


def _are_from(document: Document, before: Sequence[Draft], name: int) -> bool:
    """Whether people stand right before: "246 victims, 221 men and 25 women, from Mali (98)"."""
    lower = document.lower
    if not before or lower[name - 1] != "from":
        return False
    end = name - 1 - (lower[name - 2] == ",")
    last = before[-1]
    people = last.unit is not None and last.unit.value is Unit.PERSON
    return people and last.phrase.head is not None and last.phrase.head[1] == end


def _tells_whence(words: Sequence[str]) -> bool:
    """Whether a row is led in by whence they are: not "they met envoys from", "they were hit"."""
    if words[-1] != "from":
        return True
    return any(word in _BEING for word in words[1:3]) and not any(
        is_past(word) and word not in _BEING and word not in _COMING for word in words
    )


def _lead(before: Sequence[Draft], row: Sequence[Draft], reach: int) -> Draft | None:
    """The people told last within reach, if some there are as many as each of the row."""
    most = max(draft.number.low or 0 for draft in row)
    lead: Draft | None = None
    for draft in reversed(before):
        if row[0].sentence - draft.sentence > reach:
            break
        if draft.unit is not None and draft.unit.value is Unit.PERSON:
            lead = lead or draft
            if (draft.number.low or 0) >= most:
                return lead
    return None
