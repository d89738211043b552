"""Whether the words around a date look back or ahead."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.lexicons import Lexicons
    from statextract.lexicons.dates import TenseWord
    from statextract.model.document import Document

Tense = Literal["past", "ahead", "unknown"]

_BREAKS = frozenset(", ; : \u2013 ( ) and but which who while after".split())
_STOPS = frozenset((";",))
_BE = frozenset(("be", "being"))
_UP_TO = frozenset("through until till by".split())
_PAST = frozenset("had has was were".split())
_JOINING = frozenset((",", "and", "but"))
_MAY = frozenset("may might could would".split())
_HAVE = frozenset(("have", "'ve", "be"))
# What binds somebody to do something by a day.
_BOUND = frozenset(
    "agreed pledged promised vowed planned plans plan planning wants want aims aim aimed hopes "
    "hope hoped ordered asked urged told given expected decided committed set due scheduled".split()
)
_TOLD = 4  # tokens of "told all the mayors" before "to"
_OPENING = 2  # tokens of "that in" before a date
_ON = frozenset(("in", "on", "by"))
# "They remain until Friday": in the present, what lasts until a day lasts until the next one.
_LASTING = frozenset(("until", "till"))
_REACH = 14
# Behind these "return", "vote" and "start" are no verbs: "six were let go in return for water".
_BEFORE_NOUN = frozenset("in the a an their his her its of by".split())
_COMPARING = frozenset("from than against compared versus".split())
_ARTICLES = frozenset(("a", "an", "the"))
_BALLOTS = frozenset(
    "referendum election elections vote ballot poll polls runoff plebiscite deadline summit".split()
)
_LEVELS = frozenset("figure total tally count level peak toll record".split())
_SAID = frozenset("said announced stated confirmed declared warned reported revealed".split())
_OF_ITSELF = frozenset("will would is was may might could should must 's as and or for to".split())
_IS = frozenset("is are was were be been being".split())
_DETERMINERS = frozenset("a an the its his her their our this that these those".split())
_MOVED = frozenset(("up", "down"))
_NEAR = 6  # tokens from "up from" to the date of its number
# Behind these a clause of its own tells what was said: "told a hearing on Saturday that she will".
_TOLD_CLAUSES = frozenset(("how", "whether", "why"))
_SUBJECTS = frozenset("he she it they we i there".split())
_HELPED = frozenset("helped assisted aided enabled allowed supported flew brought".split())
_WORD = 4  # letters of a word that a headline would capitalise
# Words in -ed that are no past forms, or that stand before a noun more often than not.
_NOT_PAST = frozenset(
    "united need indeed hundred kindred speed seed feed breed exceed proceed succeed".split()
)


def is_baseline(document: Document, first: int) -> bool:
    """Whether a date is that of an older level: "130 in May, up from 96 in April", "from nine"."""
    floor = max(document.sentence_at(first).first, first - _NEAR)
    words = document.lower[floor:first]
    moved = any(one in _MOVED and two == "from" for one, two in pairwise(words))
    return moved or (not _COMPARING.isdisjoint(words) and any(word[0].isdigit() for word in words))


def _is_of_saying(document: Document, first: int, last: int) -> bool:
    """Whether a date is that of what somebody said, whatever that was: said Tuesday it will cut.

    But "said Tuesday will be a holiday" is of what is said.
    """
    lower = document.lower
    at = first - 1 - (first > 1 and lower[first - 1] == "on")
    told = lower[at] == "reporters" and lower[at - 1] == "told"
    said = at >= document.sentence_at(first).first and (told or lower[at] in _SAID)
    return said and document.following(last) not in _OF_ITSELF


def _is_later(lower: Sequence[str], at: int) -> bool:
    """Whether a clause tells what was still to come: died on 13 May before he was to fly."""
    return lower[at] == "before" and at + 1 < len(lower) and not lower[at + 1].endswith("ing")


def _is_told(lower: Sequence[str], at: int) -> bool:
    """Whether a clause tells what was said: "that she will", but not "that thousands will see"."""
    if lower[at] == "that":
        return at + 1 < len(lower) and lower[at + 1] in _SUBJECTS
    return lower[at] in _TOLD_CLAUSES


def _is_foreseen(document: Document, first: int) -> bool:
    """Whether a date is of what may come: "later this week", "may kill 70 through May"."""
    lower = document.lower
    if lower[first : first + 2] == ["later", "this"]:
        return True
    floor = max(document.sentence_at(first).first, first - _REACH)
    if _is_conjectured(document, first):
        return True
    if first == 0 or lower[first - 1] not in _UP_TO:
        return False
    floor = next((at for at in range(first - 1, floor, -1) if _begins_past(lower, at)), floor)
    if any(_is_bound(document, floor, at) for at in range(floor + 1, first) if lower[at] == "to"):
        return True
    return any(one in _MAY and two not in _HAVE for one, two in pairwise(lower[floor:first]))


def _begins_past(lower: Sequence[str], at: int) -> bool:
    """Whether what was done goes on: "set up to catch them and by Monday had"."""
    if lower[at] in _PAST:
        return True
    joined = lower[at - 1] in _JOINING
    return joined and (lower[at] in _UP_TO or (lower[at].endswith("ed") and len(lower[at]) > _WORD))


def _is_in_hour(lower: Sequence[str], at: int) -> bool:
    """Whether a colon stands in the time of a clock: "were called at 01:20 on Saturday"."""
    near = (*lower[at - 1 : at], *lower[at + 1 : at + 2])
    return lower[at] == ":" and all(word[:1].isdigit() for word in near)


def _is_bound(document: Document, floor: int, at: int) -> bool:
    """Whether "to" tells what somebody has to do: "agreed to open", "told the mayors to shut"."""
    verb = document.words[at + 1 : at + 2]
    return (
        verb != []
        and verb[0].islower()
        and not _BOUND.isdisjoint(document.lower[max(floor, at - _TOLD) : at])
    )


def _is_conjectured(document: Document, first: int) -> bool:
    """Whether a clause that begins with a date tells what may be: "that in May it may hold 40"."""
    lower = document.lower
    if first < _OPENING or lower[first - _OPENING] != "that" or lower[first - 1] not in _ON:
        return False
    words = document.words[first : min(first + _REACH, document.sentence_at(first).last)]
    return any(one in ("may", "might") and two not in _HAVE for one, two in pairwise(words))


def _is_in_name(document: Document, at: int) -> bool:
    """Whether "Will" is part of a name: the group Dakar Will Rise gathered on Saturday."""
    if document.words[at : at + 1] != ["Will"] or not document.words[at + 1 : at + 2]:
        return False
    sentence = document.sentence_at(at)
    words = document.words[sentence.first : sentence.last]
    plain = any(len(word) > _WORD and word.islower() for word in words)
    return document.words[at + 1][0].isupper() and plain and words[-1] != "?"


def _is_of_ballot(document: Document, first: int, last: int) -> bool:
    """Whether a date names what is put on the calendar: support for a 16 April referendum.

    The tense of its clause is not that of the vote: the nearer one is meant.
    """
    named = not _ARTICLES.isdisjoint(document.lower[max(0, first - 1) : first + 1])
    return named and document.following(last) in _BALLOTS


def _is_of_level(document: Document, last: int) -> bool:
    """Whether a count was made of a time: "up on the January figure of 82,005"."""
    at = last + (document.following(last) == "'s")
    return document.following(at) in _LEVELS and document.following(at + 1) == "of"


class TenseReader:
    """Tells past from future by the nearest verb forms; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._forms = lexicons.calendar.tenses
        self._first = {form[0] for form in self._forms}

    def __call__(self, document: Document, first: int, last: int) -> Tense:
        """Return the tense of the clause around the tokens ``first..last``.

        Wording that looks ahead wins over a past form in the same clause; if the clause has
        neither, the sentence is asked.
        """
        if (
            first
            and document.lower[first - 1] == "until"
            and document.lower[last : last + 1] == ["to"]
        ):
            return "ahead"
        if _is_foreseen(document, first):
            return "ahead"
        if _is_of_ballot(document, first, last):
            return "unknown"
        if _is_of_saying(document, first, last) or _is_of_level(document, last):
            return "past"
        start, end = self._clause(document, first, last, _BREAKS, _REACH)
        tense = self._tense(document, start, end, first)
        if tense == "ahead" and self._is_purpose(document, start, end, first):
            return "past"
        if tense != "unknown":
            return tense
        start, end = self._clause(document, first, last, _STOPS, 2 * _REACH)
        tense = self._tense(document, start, end, first, ahead_only=True)
        lasting = first > 0 and document.lower[first - 1] in _LASTING
        return "ahead" if lasting and tense == "unknown" else tense

    def _clause(
        self, document: Document, first: int, last: int, breaks: frozenset[str], reach: int
    ) -> tuple[int, int]:
        """Return the stretch around the tokens ``first..last`` that no break interrupts."""
        sentence = document.sentence_at(first)
        start, end = first, last
        lower = document.lower
        floor = max(sentence.first, first - reach)
        while start > floor and (lower[start - 1] not in breaks or _is_in_hour(lower, start - 1)):
            start -= 1
        limit = min(sentence.last, last + reach)
        opens = first - start <= 1  # "On Friday, seven men ...": the clause goes on
        while end < limit and (
            (lower[end] not in breaks and not _is_later(lower, end) and not _is_told(lower, end))
            or (end == last and opens)
        ):
            end += 1
        return start, end

    def _is_purpose(self, document: Document, start: int, end: int, day: int) -> bool:
        """Whether a clause tells what past help was for: had helped 16, all men, to return on."""
        floor = document.sentence_at(day).first
        if document.lower[start] != "to" or start == floor:
            return False
        if self._tense(document, start, end, day, ahead_only=True) == "ahead":
            return False
        return not _HELPED.isdisjoint(document.lower[max(floor, start - 2 * _REACH) : start])

    def _tense(
        self, document: Document, start: int, end: int, day: int, *, ahead_only: bool = False
    ) -> Tense:
        lower = document.lower
        past = weakly_ahead = False
        for at in range(start, end):
            word = lower[at]
            if word in self._first:
                entry = self._longest(lower, at)
                if entry is not None and not (word == "due" and self._is_cause(lower, at, day)):
                    if _is_in_name(document, at):
                        continue
                    if entry.ahead and not entry.weak:
                        return "ahead"
                    noun = entry.weak and at > 0 and lower[at - 1] in _BEFORE_NOUN
                    weakly_ahead = weakly_ahead or (entry.ahead and not noun)
                    past = past or not entry.ahead
                    continue
            if len(word) > 3 and word.endswith("ed") and word not in _NOT_PAST:
                past = past or at == 0 or lower[at - 1] not in _BE
        if ahead_only:
            return "unknown"
        return "past" if past else "ahead" if weakly_ahead else "unknown"

    def _is_cause(self, lower: Sequence[str], at: int, day: int) -> bool:
        """Whether "due to" tells why: "began on Monday due to rain", "shut due to a leak on"."""
        before, behind = lower[at - 1] if at else "", "".join(lower[at + 2 : at + 3])
        if "".join(lower[at + 1 : at + 2]) != "to":
            return False
        if behind in _DETERMINERS:
            return True
        entry = self._forms.get((before,))
        past = before.endswith("ed") or (entry is not None and not entry.ahead)
        return before not in _IS and (
            past or behind.endswith("ing") or (at > day and before != ",")
        )

    def _longest(self, lower: Sequence[str], at: int) -> TenseWord | None:
        words = tuple(lower[at : at + 3])
        for size in (3, 2, 1):
            entry = self._forms.get(words[:size])
            if entry is not None:
                return entry
        return None
