"""Events named with their day and taken up by their noun: the 28 January raid ... in the raid."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.attach.period.timing import is_attribute

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.lexicons.events import EventWord
    from statextract.model.document import Document, Hit
    from statextract.model.draft import Draft

# An event named farther back than these sentences is no longer meant by its noun.
_NEAR = 5
_MODIFIERS = 2  # between a day and its noun: the 28 January night raid
_REACH = 8  # from the word to its day
_STEM = 4  # letters that attacked and attack, exploded and explosion share
_TAKES_UP = frozenset(("the", "that", "this"))
_IN = frozenset("in during by from of".split())
_ON = frozenset(("on", "of"))


class NamedEvents:
    """The days that an article gives with the nouns of events."""

    def __init__(
        self,
        document: Document,
        timings: Sequence[Timing],
        words: Mapping[int, Sequence[Hit[EventWord]]],
        published: datetime.date | None,
    ) -> None:
        self._document = document
        self._published = published
        self._told: list[tuple[str, Timing]] = []  # "" where no noun names the event
        for timing in timings:
            hits = words.get(document.sentence_of[timing.mention.first], ())
            if timing.is_event:
                self._told.append((_noun_of(document, timing, hits), timing))
        self._named = any(noun for noun, _ in self._told)

    def __call__(self, draft: Draft) -> Timing | None:
        """Return the day of the event that a figure's clause takes up, None if it takes up none.

        The one named last is meant, if no other day has been told of since.
        """
        lower, clause = self._document.lower, draft.clause
        if not self._named or _TAKES_UP.isdisjoint(lower[clause.first : clause.last]):
            return None
        for at in range(clause.first + 1, clause.last - 1):
            since = lower[at - 1] == "since"
            if lower[at] not in _TAKES_UP or not (since or lower[at - 1] in _IN):
                continue
            found = self._last(lower[at + 1], draft)
            if found is not None:
                return self._closed(found) if since else found
        return None

    def _closed(self, timing: Timing) -> Timing:
        """Return the time from an event up to publication: since the attack, 300 have died."""
        if self._published is None:
            return timing
        return replace(timing, when=f"{timing.when}/{self._published}", since=True)

    def _last(self, noun: str, draft: Draft) -> Timing | None:
        before = bisect_left(self._told, draft.number.first, key=_first)
        if not before or self._told[before - 1][0][:_STEM] != noun[:_STEM]:
            return None
        timing = self._told[before - 1][1]
        told = self._document.sentence_of[timing.mention.first]
        return timing if told < draft.sentence <= told + _NEAR else None


def _first(told: tuple[str, Timing]) -> int:
    return told[1].mention.first


def _noun_of(document: Document, timing: Timing, hits: Sequence[Hit[EventWord]]) -> str:
    """Return the word of the event of a day: the 28 January raid, raided a farm on 28 January.

    It is "" where nothing names the event.
    """
    mention, lower = timing.mention, document.lower
    nouns = [hit for hit in hits if hit.last - hit.first == 1 and hit.entry.kind != "aftermath"]
    if is_attribute(document, mention):
        last = mention.last + (lower[mention.last] == "'s")
        near = (hit for hit in nouns if last <= hit.first <= last + _MODIFIERS)
        return next((lower[hit.first] for hit in near), "")
    if lower[mention.first - 1] not in _ON:
        return ""
    told = [hit for hit in nouns if mention.first - _REACH <= hit.first < mention.first - 1]
    if not told or "," in lower[told[-1].first : mention.first]:
        return ""
    return lower[told[-1].first]
