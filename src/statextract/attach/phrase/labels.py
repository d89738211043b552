"""Nouns of a label before its number: "Rapes reported in Goma: 1,017", "Girls: 14"."""

from collections.abc import Sequence

from statextract.attach.function_words import AGE_LIMITS, is_past
from statextract.attach.inserts import label_end
from statextract.attach.phrase.heads import Head, HeadReader, is_adjective
from statextract.attach.phrase.objects import object_of_clause
from statextract.lexicons import Lexicons
from statextract.lexicons.cases import Case
from statextract.lexicons.objects import TANGIBLE, Thing
from statextract.lexicons.people import Person
from statextract.model.document import Document

MARKS = frozenset(":–-=")
PLACING = frozenset("in from at across".split())
BULLETS = frozenset("-–•*·")
_PARTS = frozenset(("of", who) for who in ("which", "whom", "these", "them"))
_OF_AGE = frozenset([("age", "of"), ("ages", "of")])
_LEADING = frozenset("including comprising namely".split())
_LABEL = 5  # words of a label before its noun: "Total number of detainees: 1,450"
_SPEAKING = frozenset("said says say saying added adds explained wrote".split())
_OPENING = frozenset(";.:,|()\u2022*\u2013")


class LabelReader:
    """Finds the noun that a label names; built once per process."""

    def __init__(self, lexicons: Lexicons, heads: HeadReader) -> None:
        classes = lexicons.classes
        self._heads = heads
        self._numerals = classes.of("numeral")
        self._tallies = classes.of("tally")
        self._prepositions = classes.of("preposition")

    def __call__(self, document: Document, at: int, floor: int) -> Head | None:
        """Find the noun that opens the label before a mark: "Rapes reported in Goma: 1,017"."""
        lower = document.lower
        if lower[at - 1] in _SPEAKING:
            return None  # "police said: three were held"
        first = end = label_end(document, at)
        inside = self._heads.starting(document, end + 1) if end < at else None
        if inside is not None and inside.last == at - 1 and isinstance(inside.entry, Person):
            return inside  # "Deaths (women): 12"
        at = end
        while first > floor and lower[first - 1] not in _OPENING:
            if lower[first - 1] == "and" and lower[first - 2].isdigit():
                break  # "men: 266 and women: 125"
            first -= 1
            if _is_age(lower, first):
                continue  # "Victims below 18 years: 147"
            if lower[first][0].isdigit() or lower[first] in self._numerals:
                return self._before_place(document, at, floor)
        first += lower[first] == "-"  # a bullet
        first += 2 * (tuple(lower[first : first + 2]) in _PARTS)  # "of which women: 200"
        for start in range(first, min(at, first + _LABEL)):
            if lower[start] == "of" and start > first and lower[start - 1] in self._tallies:
                continue
            if lower[start] in self._prepositions:
                return None
            head = self._heads.starting(document, start)
            if head is not None and lower[head.last] == "-" and lower[head.last + 1].isalpha():
                continue  # "New laboratory-confirmed cases: 38"
            if head is not None:
                if isinstance(head.entry, Thing):
                    behind = self._heads.starting(document, head.last) if head.last < at else None
                    if behind is not None and behind.last == at and isinstance(behind.entry, Case):
                        return behind if behind.plural else None  # "Motorcycle crashes: 114"
                    labelled = start == first and _is_label(document, head, at)
                    told = head.entry.kind in TANGIBLE or head.last < at
                    return head if labelled and told else None
                noun = self._heads.starting(document, head.last) if is_adjective(head) else None
                if noun is not None and noun.plural and noun.last <= at:
                    return noun  # "Unaccompanied children: 540"
                if head.plural or is_adjective(head):
                    return object_of_clause(self._heads, document, head, at) or head
        return None

    def _before_place(self, document: Document, at: int, floor: int) -> Head | None:
        """Find the people that open a label which counts places too: "Persons in 88 camps: 60"."""
        lower, first = document.lower, document.sentence_at(at).first
        first += lower[first] in BULLETS
        first += 2 * (lower[first].isdigit() and lower[first + 1] in (".", ")"))  # "5. Persons"
        head = self._heads.starting(document, first) if first >= floor else None
        if lower[at] not in MARKS or head is None or not head.plural:
            return None
        person = isinstance(head.entry, Person) and not is_adjective(head)
        return head if person and lower[head.last] in PLACING | {"on"} else None


def _is_label(document: Document, head: Head, at: int) -> bool:
    """Whether things, or things with what was done to them, are a label: "Vehicles seized: 26"."""
    done = document.lower[head.last : at]
    colon = document.lower[at] in (":", "(")
    return colon and head.plural and (not done or (len(done) == 1 and is_past(done[0])))


def _is_age(lower: Sequence[str], token: int) -> bool:
    """Whether a number in a label is an age: "below 18 years", "under the age of 15", "aged 9"."""
    return lower[token].isdigit() and (
        lower[token - 1] in AGE_LIMITS or tuple(lower[token - 2 : token]) in _OF_AGE
    )


def opens_parts(lower: Sequence[str], first: int) -> bool:
    """Whether what leads to parts stands before a label: "of which men 20", "including men 9"."""
    return lower[first - 1] in _LEADING or tuple(lower[first - 2 : first]) in _PARTS
