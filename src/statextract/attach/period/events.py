"""The event that an article tells of: which of its dates is the day of what happened."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.attach.function_words import DETERMINERS, PREPOSITIONS, REPORTING, is_past
from statextract.attach.period.courts import is_over_deaths
from statextract.attach.period.datelines import heads_line
from statextract.attach.period.fates import is_escaped, is_toll
from statextract.attach.period.related import (
    is_done_before,
    is_of_elsewhere,
    is_of_related,
    is_of_separate,
    is_of_several,
)
from statextract.model.document import SentenceKind
from statextract.model.period import read_period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.lexicons.events import EventKind
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_BULLET, _PROSE = SentenceKind.BULLET, SentenceKind.PROSE
# What is told as news happened no longer before publication than this.
_NEWS = datetime.timedelta(days=21)
# The day of a hearing is not that of what it deals with.
_COURTS = frozenset(
    "court courts tribunal trial judge judges verdict verdicts hearing jury".split()
)
_LATER = _COURTS | frozenset(
    "accused convicted guilty indicted arraigned tried suspected imprisoned charges "
    "arrested detained charged custody suspect suspects jailed sentenced pleaded investigation "
    "funeral buried vigil mourning visited met addressed conference interview speech summit "
    "toured inspected flew travelled traveled inaugurated launched signed attended "
    "report announced warned urged appealed fined sued lawsuit apologised apologized apology "
    "compensation inquest inquiry probe declared".split()
)
_PART_OF_WEEK = frozenset("earlier early late".split())
_WEEKS = (["last", "week"], ["this", "week"])
# These are launched, and fly, in an attack or a flight.
_LAUNCHED = frozenset(
    "attack attacks assault assaults offensive strike strikes airstrike airstrikes missile "
    "missiles rocket rockets drone drones jets warplanes raid raids".split()
)
_FLIGHTS = frozenset(("launched", "flew"))
# What goes on for days, or strikes more than once in a week.
_LASTING = frozenset(
    "attacks shootings crashes accidents incidents explosions blasts clashes floods flooding "
    "storms riots rains protests unrest violence fighting landslides fires strikes quakes tremors "
    "outbreak heatwave bombardment shelling raids killings murders".split()
)
_KNOWN = frozenset(("the", "that", "'s"))
_LEADING = _KNOWN | DETERMINERS | PREPOSITIONS | {",", "said"}
_NOUN = 8  # tokens of "'s devastating 7.8 magnitude earthquake"
_LEAD = 6
_NAMING = 3
_YEAR = datetime.timedelta(days=366)
_FRESH = datetime.timedelta(days=7)
_DAY = len("2025-04-24")
_CLAUSE = 8  # tokens of "since the ferry sank late"
_AT_ONCE = frozenset(
    "earthquake quake blast bomb bombing explosion crash collision exploded detonated sank "
    "capsized overturned collapsed crashed collided derailed plunged fell attack attacked "
    "shooting".split()
)
_FALLING = frozenset("rain rains snow hail storm hurricane cyclone typhoon floods".split())


def find_event(
    document: Document,
    timings: Sequence[Timing],
    published: datetime.date | None,
    kind: EventKind = "event",
) -> Timing | None:
    """Return the first day in the news on which something happened, None if there is none."""
    days = [timing for timing in timings if _is_news(document, timing, published)]
    days = [timing for timing in days if not is_of_separate(document, timing)]
    days.sort(key=lambda timing: timing.heads)  # any other day goes before that of a dateline
    first = next((timing for timing in days if timing.kind == kind), None)
    if kind == "event":
        first = (
            _named_in_title(document, timings, published)
            or first
            or _since(document, timings, published)
        )
    if first is None and kind == "event":
        return _named_in_lead(document, timings, published)
    if first is None and kind == "operation":
        return _day_of_lede(document, days)
    if first is None or is_of_several(document, first):
        return first
    return _sharpest(document, first, days)


def _named_in_title(
    document: Document, timings: Sequence[Timing], published: datetime.date | None
) -> Timing | None:
    """Return the day with which a headline names the event: toll of Friday's attacks rises."""
    for timing in timings:
        if document.sentence_at(timing.mention.first).kind is not SentenceKind.TITLE:
            return None
        owns = timing.is_event and document.following(timing.mention.last) == "'s"
        if owns and timing.kind == "event" and not timing.planned:
            return timing if is_recent(timing, published) else None
    return None


def _since(
    document: Document, timings: Sequence[Timing], published: datetime.date | None
) -> Timing | None:
    """Return the day since whose event something is told: found since the bridge fell on Tuesday.

    A storm or an outbreak goes on, and is of no one day.
    """
    for timing in timings:
        first, day = timing.mention.first, timing.mention.value or ""
        told = timing.since and timing.kind == "event" and not timing.spell
        if not (told and len(day) == _DAY and is_recent(timing, published)):
            continue
        floor = max(document.sentence_at(first).first, first - _CLAUSE)
        words = document.lower[floor:first]
        if not _AT_ONCE.isdisjoint(words) and _FALLING.isdisjoint(words):
            return replace(timing, when=day, since=False)
    return None


def _named_in_lead(
    document: Document, timings: Sequence[Timing], published: datetime.date | None
) -> Timing | None:
    """Return the time with which the first sentences name an event: last month's explosion."""
    lead = [s.index for s in document.sentences if s.kind is _PROSE][:_NAMING]
    for timing in timings if lead and published else ():
        if document.sentence_of[timing.mention.first] > lead[-1]:
            return None
        named = timing.kind == "event" and document.following(timing.mention.last) == "'s"
        period = read_period(timing.when)
        if named and period is not None and period.last < (published or period.first):
            return timing if published and period.first >= published - _YEAR else None
    return None


def _day_of_lede(document: Document, days: Sequence[Timing]) -> Timing | None:
    """Return the day on which the first sentence says that something was done, whatever it was."""
    prose = (s for s in document.sentences if s.kind is _PROSE)
    lede = next(prose, None)
    if lede is None:
        return None
    told = (timing for timing in days if lede.first <= timing.mention.first < lede.last)
    words = document.lower[lede.first : lede.last]
    done = any(is_past(word) for word in words) and _COURTS.isdisjoint(words)
    return next((t for t in told if done and t.is_day and t.kind is None), None)


def find_happening(
    document: Document, timings: Sequence[Timing], published: datetime.date | None
) -> Timing | None:
    """Return the first day of the week on which anything is told to have been done.

    It stands for the day of an event where none is named: police fired shots on Wednesday. A day
    of courts and arrests does not, nor one on which something was found or said of the event.
    """
    if published is None:
        return None
    lead = [s.index for s in document.sentences if s.kind in (_BULLET, _PROSE)][:_LEAD]
    for timing in timings if lead else ():
        period = read_period(timing.when)
        if not (timing.is_event and _is_news(document, timing, published)) or period is None:
            continue
        sentence = document.sentence_at(timing.mention.first)
        if sentence.index > lead[-1]:
            break
        if heads_line(document, timing.mention) or is_of_separate(document, timing):
            continue
        words = document.lower[sentence.first : sentence.last]
        fresh = published - _FRESH <= period.first and timing.kind != "aftermath"
        done = any(is_past(word) and word not in REPORTING for word in words)
        later = _LATER if _LAUNCHED.isdisjoint(words) else _LATER - _FLIGHTS
        if is_over_deaths(words) or not later.isdisjoint(words):
            continue
        if fresh and done and not timing.rival:
            return timing
    return None


def is_aftermath(timing: Timing, event: Timing) -> bool:
    """Whether a day is one on which the victims of an earlier event were found or counted."""
    day, start = read_period(timing.when), read_period(event.when)
    later = day is not None and start is not None and start.first < day.first
    return later and timing.kind == "aftermath" and timing.is_event


def sharpened(document: Document, timing: Timing, event: Timing) -> Timing:
    """Return the day of the event for the weekend in which it lies, else the time as it is.

    A weekend of several crashes has no one day. "Earlier this week" is a day of it, too, and so is
    "last week" beside the quake that struck on its Saturday.
    """
    if is_of_several(document, timing):
        return timing
    whole, day = read_period(timing.when), read_period(event.when)
    words = document.lower[timing.mention.first : timing.mention.last]
    early = words[0] in _PART_OF_WEEK and words[-1] == "week" and not timing.since
    early = early or (words in _WEEKS and _is_of_one(document, timing))
    wide = (timing.weekend and not _names_days(words)) or early or words == ["overnight"]
    if whole is None or day is None or not (wide and event.is_day):
        return timing
    same = whole.covers(day) and timing.kind == event.kind
    return replace(timing, when=event.when) if same else timing


def _is_of_one(document: Document, timing: Timing) -> bool:
    """Whether a week is that of an event known before: "the quake", "that crash" of last week.

    Not of clashes or floods in a week, nor of a week by itself: "last week six died in Naples".
    """
    sentence = document.sentence_at(timing.mention.first)
    words = document.lower[sentence.first : sentence.last]
    before = document.lower[sentence.first : timing.mention.first]
    named = (word for word in before[-2:-_NOUN:-1] if word in _LEADING)
    known = before[-1:] != [] and before[-1].isalpha() and next(named, None) in _KNOWN
    return known and _LASTING.isdisjoint(words)


def _names_days(words: Sequence[str]) -> bool:
    """Whether a time is of days that are both named: storms on Monday and Tuesday."""
    return "and" in words and words[0] != "between"


def covers_same(timing: Timing, event: Timing) -> bool:
    """Whether a time is of the story too: it does not begin before the event or ends after it."""
    told, happened = read_period(timing.when), read_period(event.when)
    if told is None or happened is None:
        return True
    return happened.first <= told.first or told.covers(happened)


def is_another(draft: Draft, timing: Timing, event: Timing) -> bool:
    """Whether a day is that of another event than the one that the article begins with."""
    kinds = ("event",) if is_toll(draft) and not is_escaped(draft) else ("event", "operation")
    of_weekend = not event.is_day and timing.kind != "aftermath"
    own = of_weekend or timing.kind in kinds
    return timing.is_day and own and timing.when != event.when


def is_apart(timing: Timing, event: Timing) -> bool:
    """Whether a time has no day of the event's."""
    told, happened = read_period(timing.when), read_period(event.when)
    return told is not None and happened is not None and not told.meets(happened)


def is_long_before(timing: Timing, event: Timing) -> bool:
    """Whether a time had ended a year before the event: it is a background to its news."""
    told, happened = read_period(timing.when), read_period(event.when)
    return told is not None and happened is not None and told.last < happened.first - _YEAR


def is_old(timing: Timing, published: datetime.date | None) -> bool:
    """Whether a time had ended a year before publication."""
    period = read_period(timing.when)
    return period is not None and published is not None and period.last < published - _YEAR


def is_recent(timing: Timing, published: datetime.date | None) -> bool:
    """Whether a time lies in the weeks before publication."""
    if published is None:
        return True
    period = read_period(timing.when)
    return period is not None and published - _NEWS <= period.first <= published


def _is_news(document: Document, timing: Timing, published: datetime.date | None) -> bool:
    kind = document.sentence_at(timing.mention.first).kind
    told = kind in (_PROSE, _BULLET)
    if not (told and timing.is_event and is_recent(timing, published)):
        return False
    first = timing.mention.first
    if timing.planned or is_of_related(document, first) or is_of_elsewhere(document, first):
        return False
    return timing.kind == "event" or not is_done_before(document, first)


def _sharpest(document: Document, timing: Timing, days: Sequence[Timing]) -> Timing:
    """Return the day of a weekend on which it happened, where the text names one alone."""
    if timing.is_day or _names_days(document.lower[timing.mention.first : timing.mention.last]):
        return timing
    whole = read_period(timing.when)
    named: dict[str, Timing] = {}
    for day in days:
        exact = read_period(day.when)
        if day.is_day and day.kind == timing.kind and whole and exact and whole.covers(exact):
            named.setdefault(day.when, day)
    return next(iter(named.values())) if len(named) == 1 else timing
