"""What a later sentence says of all the counted: "The victims are all Romanian nationals"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from statextract.attach.function_words import (
    AUXILIARIES,
    MOSTLY,
    PREPOSITIONS,
    REPORTING,
    is_past,
)
from statextract.attach.inserts import DASH
from statextract.attach.phrase import Head, HeadReader
from statextract.lexicons import Lexicons
from statextract.lexicons.people import Person
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.draft import Draft
from statextract.model.frozen import frozen
from statextract.model.vocabulary import NumberType, Outcome, Unit

_OPENERS = frozenset("they their all both the these those".split())
_THEM = frozenset(("they", "them", "their"))
_ALL = frozenset(("all", "both"))
_WERE = frozenset(("are", "were", "'re", "being"))
_HAVE = ["have", "been"]
_MARKS = frozenset((",", DASH, "-", "("))
_STOPS = frozenset(". ; : but while when because after before whose if as than".split()) | _MARKS
_DENYING = frozenset("not no never neither nor some one partly either or of".split()) | MOSTLY
_AGED = frozenset("aged under over below between age ages".split())
_APPOSED = frozenset(("aged", "from"))
_RANGING = frozenset("ages age range ranged".split())
_BEHIND_NOUN = PREPOSITIONS | {"aged", "ages", "who", "that", "all", "both", "under", "over"}
_LIGHT = frozenset(
    "all also both believed to be been thought said reported confirmed identified as understood "
    "known reportedly suspected presumed reported".split()
)
_SAYING = 8  # tokens of "A spokesman for the force said on Friday that"
_BETWEEN = 8  # tokens from a subject to its verb
_WIDTH = 10  # tokens of what is said
_LIST = 6  # tokens from a comma to the "and" of a list of names
_NEAR = 3  # sentences back to those who are meant
_GROUPS = 2  # of them with counts
_PAIR = 2
_FREED = {Outcome.RESCUED, Outcome.RELEASED}


@frozen
class Saying:
    """The tokens (half-open) of what is said, and of whom.

    Its noun ends at ``noun_last``, before what follows it: "women from Nepal", "men aged 30".
    """

    first: int
    last: int
    noun_last: int
    counted: tuple[Draft, ...]


@frozen
class _Subject:
    """Who a sentence is about: a noun, or None for "they"; ``last`` is the token behind it."""

    noun: Head | None
    last: int
    both: bool
    whole: bool


class SaidOfAllReader:
    """Finds sentences that describe all of those who were counted just before."""

    def __init__(self, lexicons: Lexicons, heads: HeadReader) -> None:
        self._heads = heads
        self._numerals = lexicons.classes.of("numeral")

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> list[Saying]:
        """Return such sayings, none where several groups could be meant."""
        groups = [
            (number, [draft for draft in together if _is_of_people(draft)])
            for number, together in groupby(drafts, key=attrgetter("sentence"))
        ]
        told = [(number, group) for number, group in groups if group]
        if not told:
            return []
        numbers = [number for number, _ in told]
        found = list[Saying]()
        for sentence in document.sentences[told[0][0] + 1 :]:
            if sentence.kind is not SentenceKind.PROSE:
                continue
            low = bisect_left(numbers, sentence.index - _NEAR)
            before = told[low : bisect_left(numbers, sentence.index)]
            for first in _openings(document, sentence) if before else ():
                saying = self._read(document, sentence, first, before)
                if saying is not None:
                    found.append(saying)
                    break
        return found

    def _read(
        self,
        document: Document,
        sentence: Sentence,
        first: int,
        before: Sequence[tuple[int, list[Draft]]],
    ) -> Saying | None:
        subject = self._subject(document, sentence, first)
        if subject is None:
            return None
        said = self._said(document, sentence, subject)
        if said is None:
            return None
        if subject.noun is None and not _goes_on(document, before[-1][0], sentence.index):
            return None
        counted = _meant(document, subject, [group for _, group in before])
        if not counted:
            return None
        return Saying(*said, _noun_last(document, *said), tuple(counted))

    def _subject(self, document: Document, sentence: Sentence, at: int) -> _Subject | None:
        """Read "they", "all of them", "both women", "the victims", "those arrested"."""
        lower = document.lower
        whole = lower[at] in _ALL
        both = lower[at] == "both"
        if whole:
            at += 1
            at += document.following(at) == "of"
        if at == sentence.last:
            return None
        if lower[at] in ("they", "them", "their"):
            return _Subject(None, at + 1, both, whole)
        if whole and document.following(at) in _WERE:
            return _Subject(None, at, both, whole)
        at += lower[at] in ("the", "these", "those")
        noun = self._heads.starting(document, at) if at < sentence.last else None
        if noun is None or not noun.plural or not isinstance(noun.entry, Person):
            return None
        return _Subject(noun, noun.last, both, whole)

    def _said(
        self, document: Document, sentence: Sentence, subject: _Subject
    ) -> tuple[int, int] | None:
        """The tokens of the complement of a subject, or of what is set off behind it."""
        lower, end = document.lower, sentence.last
        at = subject.last
        if subject.whole and document.following(at) == "from":
            return self._cut(document, at, end)
        if document.following(at) in _RANGING:
            return self._cut(document, at, end)  # "their ages range from", "they range in age"
        if document.following(at) in _MARKS:
            inner = at + 1 + (document.following(at + 1) in _ALL)
            if inner > at + 1 or document.following(inner) in _APPOSED:
                return self._cut(document, inner, end)
            at += 2 if document.following(at + 1) == "who" else 0
        for token in range(at, min(end - 1, at + _BETWEEN)):
            if lower[token] in _STOPS or self._is_numeral(lower[token]):
                return None
            if lower[token] in _WERE or lower[token : token + 2] == _HAVE:
                said = token + 1
                while said < end and lower[said] in _LIGHT:
                    said += 1
                return self._cut(document, said, end)
        return None

    def _cut(self, document: Document, at: int, end: int) -> tuple[int, int] | None:
        """What is said, to the end of its clause; None for what is denied or said of most."""
        lower, last = document.lower, at
        while last < min(end, at + _WIDTH):
            if lower[last] in _STOPS and last != at and not _lists_names(document, last, end):
                break
            if lower[last] == "and" and document.following(last + 1) in AUXILIARIES:
                break
            last += 1
        said = lower[at:last]
        if not said or not _DENYING.isdisjoint(said[:3]):
            return None
        aged = not _AGED.isdisjoint(said) or tuple(said[:2]) == ("in", "their")
        counts = not aged and any(map(self._is_numeral, said))
        return None if counts else (at, last)  # "The migrants were 71 men and 57 women"

    def _is_numeral(self, word: str) -> bool:
        return word[:1].isdigit() or word in self._numerals


def _lists_names(document: Document, comma: int, end: int) -> bool:
    """Whether a comma parts names that "and" joins: "from Mali, Mauritania and Senegal"."""
    words, lower = document.words, document.lower
    if lower[comma] != "," or comma + 1 >= end or "and" not in lower[comma : comma + _LIST]:
        return False
    return words[comma - 1][:1].isupper() and words[comma + 1][:1].isupper()


def _openings(document: Document, sentence: Sentence) -> Iterator[int]:
    """Where a subject may stand: at the start, or behind "police said on Friday that"."""
    lower, first = document.lower, sentence.first
    if sentence.last > first and lower[first] in _OPENERS:
        yield first
        return
    for at in range(first + 1, min(sentence.last - 1, first + _SAYING)):
        if lower[at] in REPORTING:
            near = range(at + 1, min(sentence.last - 1, at + _SAYING))
            told = next((that + 1 for that in near if lower[that] == "that"), at + 1)
            if lower[told] in _OPENERS:
                yield told
            return


def _noun_last(document: Document, first: int, last: int) -> int:
    """The token behind the noun of what is said, ``first`` where it has none."""
    lower = document.lower
    at = first
    while at < last and lower[at] not in _BEHIND_NOUN and not is_past(lower[at]):
        at += 1
    return first if "'s" in lower[first : at + 1] else at


def _is_of_people(draft: Draft) -> bool:
    people = draft.unit is not None and draft.unit.value is Unit.PERSON
    return people and draft.number.type is NumberType.COUNT and bool(draft.number.value)


def _goes_on(document: Document, number: int, index: int) -> bool:
    """Whether all sentences between those counted and "they" speak of "them" too."""
    between = document.sentences[number + 1 : index]
    return all(not _THEM.isdisjoint(document.lower[each.first : each.last]) for each in between)


def _meant(document: Document, subject: _Subject, before: Sequence[list[Draft]]) -> Sequence[Draft]:
    """Those who a subject stands for, of the counted of each sentence before; else none."""
    if subject.noun is None:
        group = before[-1]
        alike = len({(draft.role and draft.role.value) for draft in group}) == 1
        one = alike and (len(group) == 1 or subject.whole)
        return group if one and _is_pair(group, subject) else ()
    found = list[Draft]()
    for group in before[-_GROUPS:]:
        named = False  # so are those whose noun is left out behind them: "12 men here, 14 there"
        for draft in group:
            elided = draft.phrase.head is None and draft.phrase.nominal is None
            named = (named and elided) or _is_named(document, draft, subject.noun)
            found += [draft] if named else []
    return found if _is_pair(found, subject) else ()


def _is_pair(group: Sequence[Draft], subject: _Subject) -> bool:
    return not subject.both or any(draft.number.value == _PAIR for draft in group)


def _is_named(document: Document, draft: Draft, noun: Head) -> bool:
    """Whether a noun names the counted: by their noun, or by the role that it tells."""
    own = draft.phrase.head or draft.phrase.nominal
    if own is not None and document.lower[own[1] - 1] == document.lower[noun.last - 1]:
        return True
    role = draft.role.value if draft.role is not None else None
    fate: Outcome | None = draft.outcome.value if draft.outcome is not None else None
    entry = noun.entry
    if not isinstance(entry, Person):
        return False
    if entry.outcome is not None:
        return fate is entry.outcome or {fate, entry.outcome} == _FREED
    return entry.role is not None and not entry.soft and role is entry.role
