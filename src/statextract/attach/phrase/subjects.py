"""The noun of the subject that a number is predicated of: "the number of women held was 12"."""

from collections.abc import Sequence
from dataclasses import replace

from statextract.attach.function_words import CALENDAR
from statextract.attach.inserts import before_members
from statextract.attach.phrase.heads import Head, HeadReader, is_adjective
from statextract.attach.phrase.pairs import is_share
from statextract.attach.phrase.tallies import TallyReader, is_number, is_year
from statextract.lexicons import Lexicons
from statextract.lexicons.cases import Case
from statextract.lexicons.objects import Thing
from statextract.lexicons.people import Person
from statextract.model.document import Document
from statextract.model.mentions import NumberMention

_TOLL = 8  # tokens from "toll in" to what took it
_PROPORTIONS = frozenset("share proportion percentage".split())
_FROM = ("from", "average")
_EDGES = frozenset("end start beginning close".split())  # "at the end of 2003"
_OF_YEARS = frozenset("in of during since until by late early mid".split())
_PERCENT = frozenset("% per percent cent pc".split())
_MODIFIERS = 3  # before a noun, its determiner included
_THEM = frozenset(("them", "these", "those"))
_TIED = frozenset("linked related attributed tied due blamed".split())  # to, on
_WHICH = frozenset("the this last that same past previous corresponding whole preceding".split())
_INVOLVING = frozenset("involving concerning causing containing featuring".split())
_ON_FILE = frozenset(
    "recorded reported registered logged documented confirmed identified detected".split()
)
_ALL_OVER = frozenset(
    "nationwide countrywide statewide worldwide island-wide citywide abroad overseas".split()
)
_BOUNDS = frozenset(("from", "to", "by"))
_CASES = frozenset(
    "cases infections reports acts incidents instances complaints victims survivors".split()
)
_OF_CASES = 4  # tokens of "of serious domestic violence"
_AREAS = frozenset(
    """
    north south east west centre center northeast northwest southeast southwest capital region
    """.split()
)
_ARTICLES = frozenset(["a", "an"])
_SHOWING = frozenset(
    """
    show shows showed shown reveal reveals revealed indicate indicates indicated suggest suggests
    suggested point points pointed
    """.split()
)
_DATA = frozenset("data figures statistics stats numbers records".split())
_NAMES = 6  # tokens before a noun with names among them


class SubjectReader:
    """Walks left from a number to the noun of its subject; built once per process."""

    def __init__(self, lexicons: Lexicons, heads: HeadReader, tally: TallyReader) -> None:
        classes = lexicons.classes
        self._heads = heads
        self._tally = tally
        self._levels = classes.of("level")
        self._numerals = classes.of("numeral")
        changes = lexicons.number_words.changes
        self._changes = frozenset(
            word for word, told in changes.items() if told.part in ("noun", "verb")
        )
        self._tallies = classes.of("tally")
        self._prepositions = classes.of("preposition")
        self._skipped = classes.of("calendar", "determiner", "preposition", "coordinator")

    def __call__(
        self, document: Document, number: NumberMention, at: int, floor: int
    ) -> Head | None:
        """Walk left over verb, adverbs and prepositional phrases to the subject's noun."""
        lower = document.lower
        while at > floor:
            if self._shows_change(lower, at - 1):
                at -= 1  # "the data for sexual offences show a dip from 65"
                continue
            numbered = self._in_numbers(document, at)
            if numbered is not None:
                return numbered
            head = self._heads.ending(document, at)
            if head is not None and head.first >= floor:
                if lower[at - 1] == "toll":  # "officials in Chad say the toll of the storm is five"
                    return counted_noun(head)
                timed = _behind_time(lower, head, floor)
                before = 0 if timed is None else timed - (lower[timed - 1] in self._prepositions)
                noun = self._heads.ending(document, before) if before > floor else None
                if noun is not None and not is_adjective(noun):
                    at = before
                    continue  # "arrivals in the same period rose to 61"
                toll = self._toll_before(document, head, floor)
                if toll is not None:
                    at, floor = toll, max(document.sentence_at(at).first, floor - _TOLL)
                    continue
                head = self._described(document, head)
                before = self._before_group(document, head.first, floor)
                word = lower[before] if before >= floor else ""
                if word == "of" and before - 1 >= floor:
                    if lower[before - 1] == "toll" and isinstance(head.entry, (Thing, Case)):
                        at = before
                        continue  # "the toll of the storm rose to 33"
                    if self.is_tally(document, number, before - 1):
                        timed = isinstance(head.entry, Thing) and head.entry.kind == "time"
                        timed = timed or _is_object(lower, before + 2, head.first)
                        counted = self._tally.behind(document, head.first + 1) if timed else None
                        return counted or head  # "the number of women held this year"
                    if lower[before - 1] in _PROPORTIONS:
                        return None  # "the share of women was 12"
                if word in ("in", "of") and lower[before - 1] in self._changes and at == head.last:
                    return counted_noun(head)  # "a rise in robberies from 860 to 940"
                if word == "with" and _is_rising(lower, head.last):
                    return counted_noun(head)  # "with cases rising from three to 13"
                if word in ("for", "on") and lower[before - 1] in _DATA:
                    return None if isinstance(head.entry, Thing) else counted_noun(head)
                if word in self._prepositions or word in _INVOLVING:
                    at = before
                    continue
                return None if isinstance(head.entry, Thing) else counted_noun(head)
            word = lower[at - 1]
            opening = before_members(lower, at - 1, floor - 1) if word == "," else 0
            if opening > floor:
                at = opening  # "the injured, most of them children, numbered"
                continue
            if word == "which" and lower[at - 2] == ",":
                at -= 2  # "the number of missing, which had stood at 90"
                continue
            if not (
                word in self._levels
                or word in self._skipped
                or document.words[at - 1][0].isupper()
                or (word[0].isdigit() and at - 2 >= floor and lower[at - 2] in _FROM)
                or (word.endswith("ed") and _is_level(lower, at - 1, floor))
                or (word == "average" and (lower[at][0].isdigit() or lower[at - 2] == "on"))
                or word in _PERCENT
                or (word == "," and lower[at - 2] in _PERCENT and lower[at] == "from")
                or (lower[at] == "of" and word in _EDGES)
                or (is_year(word) and lower[at - 2] in _OF_YEARS)
                or (word.isdigit() and _is_day(lower, at - 1))  # "since 1 January is"
                or (word[0].isdigit() and lower[at] in _PERCENT)  # "arrivals rose 12% to 61,300"
                or (word.endswith("ing") and lower[at] in self._prepositions)
                or (word in _TIED and lower[at] in self._prepositions)
                or _is_of_cases(lower, at - 1, floor)  # "cases of listeriosis"
                or (word in _AREAS and lower[at - 2] == "the")
                or (word in self._changes and lower[at - 2] in _ARTICLES)
                or (word == "period" and lower[at - 2] in _WHICH)  # "in the same period"
                or (word in _WHICH and lower[at] == "period")
                or (word in _THEM and lower[at - 2] == "among")  # "the men among them at 40"
                or word in _ALL_OVER
                or (word == "according" and lower[at] == "to")
                or (word in _ON_FILE and self._is_plural(document, at - 1))
            ):
                return None
            at -= 1
        return None

    def _shows_change(self, lower: Sequence[str], at: int) -> bool:
        """Whether a verb tells what data show: "a rise", "an uptick"."""
        told = at + 1 + (lower[at + 1] == "to")  # "point to a rise"
        return (
            lower[at] in _SHOWING and lower[told] in _ARTICLES and lower[told + 1] in self._changes
        )

    def _is_plural(self, document: Document, at: int) -> bool:
        """Whether a plural ends before a token: the cases of "cases recorded in May were 40"."""
        head = self._heads.ending(document, at)
        if head is None or not head.plural or isinstance(head.entry, Thing):
            return False
        reports = isinstance(head.entry, Person) and document.lower[at] == "reported"
        return not reports  # "the losses that residents reported stood at 40"

    def _in_numbers(self, document: Document, at: int) -> Head | None:
        """The noun of "victim numbers", which are so many victims."""
        if document.lower[at - 1] != "numbers":
            return None
        head = self._heads.ending(document, at - 1)
        if head is None or isinstance(head.entry, Thing) or not head.singular:
            return None
        return replace(head, plural=True)

    def is_tally(self, document: Document, number: NumberMention, at: int) -> bool:
        """Whether a word is a tally or takes one up: "the number of girls ... that of boys"."""
        words = _PROPORTIONS if is_share(number) else self._tallies
        if document.lower[at] == "that":
            before = document.lower[document.sentence_at(at).first : at]
            return "number" in before or (is_share(number) and not words.isdisjoint(before))
        return document.lower[at] in words or document.lower[at] in self._tallies

    def _toll_before(self, document: Document, head: Head, floor: int) -> int | None:
        """Find the preposition behind a toll: "the death toll in the rains and landslides"."""
        if not isinstance(head.entry, Case):
            return None
        for token in range(head.first - 1, max(floor, head.first - _TOLL), -1):
            if document.lower[token] in self._prepositions:
                return token if document.lower[token - 1] == "toll" else None
        return None

    def _described(self, document: Document, head: Head) -> Head:
        """Return the noun before "affected", which tells nothing of it: "families affected"."""
        affected = document.lower[head.first : head.last] == ["affected"]
        noun = self._heads.ending(document, head.first) if affected else None
        named = noun is not None and noun.plural and not isinstance(noun.entry, Thing)
        return noun if noun is not None and named and not is_adjective(noun) else head

    def _before_group(self, document: Document, first: int, floor: int) -> int:
        """The token before a noun's determiner and up to two modifiers, names not counted."""
        at, plain = first - 1, 0
        while at >= floor and plain < _MODIFIERS and first - at <= _NAMES:
            word = document.lower[at]
            counted = word in self._numerals and document.lower[at + 1] in ("and", ",")
            ends = word in self._prepositions or word in _INVOLVING
            if ends or counted or is_number(document, at):
                break  # "deaths to five and infections to 90"
            plain += not (word == "-" or document.words[at][0].isupper() or word[0].isdigit())
            at -= 1
        return at


def _is_object(lower: Sequence[str], first: int, last: int) -> bool:
    """Whether the counted take or have what a noun names: "patients taking treatment"."""
    return any(word.endswith("ing") for word in lower[first:last])


def _is_rising(lower: Sequence[str], at: int) -> bool:
    """Whether a verb of its own follows a noun: "with cases rising from three"."""
    behind = lower[at : at + 2]
    return len(behind) > 1 and behind[0].endswith("ing") and behind[1] in _BOUNDS


def counted_noun(head: Head) -> Head | None:
    """Return a noun that can be counted: a plural, or an adjective that stands for one."""
    return head if head.plural or is_adjective(head) else None


def _is_of_cases(lower: Sequence[str], at: int, floor: int) -> bool:
    """Whether a word is of what "cases of" or "reports of" names: "acts of domestic violence"."""
    for token in range(at - 1, max(floor, at - _OF_CASES), -1):
        if lower[token] == "of":
            return lower[token - 1] in _CASES
        if not lower[token].isalpha():
            return False
    return False


def _is_day(lower: Sequence[str], at: int) -> bool:
    """Whether a number is the day of a month that stands beside it."""
    return lower[at - 1] in CALENDAR or lower[at + 1] in CALENDAR


def _behind_time(lower: Sequence[str], head: Head, floor: int) -> int | None:
    """The token that "the same period" or "this year" begins with; None if it is no such time."""
    if not isinstance(head.entry, Thing) or head.entry.kind != "time" or head.plural:
        return None
    first = head.first
    while first > floor and lower[first - 1] in _WHICH:
        first -= 1
    plain = first == head.first or lower[first : head.first] == ["the"]
    return None if plain or lower[first - 1] == "of" else first


def _is_level(lower: Sequence[str], at: int, floor: int) -> bool:
    """Whether a participle tells of the level before: "from 546 recorded in January to 718"."""
    return at - 2 >= floor and lower[at - 1][0].isdigit() and lower[at - 2] in _FROM
