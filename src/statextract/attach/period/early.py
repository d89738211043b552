"""The day of what happened early in the morning, where only the day of saying is told."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.attach.period.events import find_event
from statextract.attach.period.saying import is_day_of_saying
from statextract.attach.period.timing import Timing
from statextract.model.document import SentenceKind
from statextract.model.period import read_period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.lexicons.events import EventWord
    from statextract.model.document import Document, Hit
    from statextract.model.mentions import Mentions

_LEDE = 2  # sentences that tell what happened
_LEAD = 5  # sentences in which somebody speaks of it
_DAWN = frozenset(("predawn", "pre-dawn", "dawn", "early-morning", "early"))
_NEAR = 5  # tokens of "early morning", "pre-dawn house", before "shooting"
_RECENT = datetime.timedelta(days=1)


def times_by_sentence(document: Document, timings: Sequence[Timing]) -> dict[int, list[Timing]]:
    """Return the times of each sentence that has some."""
    found: dict[int, list[Timing]] = {}
    for timing in timings:
        found.setdefault(document.sentence_of[timing.mention.first], []).append(timing)
    return found


def event_and_operation(
    document: Document,
    mentions: Mentions,
    words: Mapping[int, Sequence[Hit[EventWord]]],
    news: Sequence[Timing],
) -> tuple[Timing | None, Timing | None]:
    """Return the day of the event and that of the operation that an article tells of."""
    early = None if news else find_early(document, mentions, words)
    if early is not None:
        return (early if early.kind == "event" else None), early
    found = find_event(document, news, mentions.published)
    return found, find_event(document, news, mentions.published, "operation")


def find_early(
    document: Document, mentions: Mentions, words: Mapping[int, Sequence[Hit[EventWord]]]
) -> Timing | None:
    """Return the day of saying for what happened at dawn: nothing was said before it had.

    Four were hurt in an early morning shooting, police said on Saturday. Had it been on another
    day, the lede would say so.
    """
    published = mentions.published
    prose = [s.index for s in document.sentences if s.kind is SentenceKind.PROSE][:_LEAD]
    hits = (hit for index in prose[:_LEDE] for hit in words.get(index, ()))
    told = next((hit for hit in hits if _is_early(document, hit)), None)
    if told is None or published is None:
        return None
    for index, mention in enumerate(mentions.dates):
        period = read_period(mention.value or "")
        if period is None or document.sentence_of[mention.first] > prose[-1]:
            return None
        if not is_day_of_saying(document, mention):
            return None  # another day may be that of what happened
        if period.first == period.last and published - _RECENT <= period.first <= published:
            day = period.first.isoformat()
            named = replace(mention, first=told.first, last=told.last)
            return Timing(index, named, day, kind=told.entry.kind)
    return None


def _is_early(document: Document, hit: Hit[EventWord]) -> bool:
    """Whether an event is named with its hour: "an early morning shooting", "a predawn raid"."""
    lower, first = document.lower, hit.first
    if hit.entry.kind == "aftermath":
        return False
    floor = max(document.sentence_at(first).first, first - _NEAR)
    for at in range(first - 1, floor - 1, -1):
        if not (lower[at].isalpha() or lower[at] == "-" or "-" in lower[at]):
            return False
        if lower[at] in _DAWN:
            behind = lower[at + 1 : at + 3]
            return lower[at] != "early" or "morning" in behind
    return False
