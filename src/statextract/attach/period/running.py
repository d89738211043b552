"""Counts that run on: since when, and up to which day they are told."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.period.year_so_far import of_same_part, year_counted
from statextract.model.period import read_period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.mentions import DateMention, Mentions

_LIMITS = frozenset(("by", "until", "till", "to"))
_AS_OF = (["as", "of"], ["as", "at"])
_ENDS = frozenset(("end", "close"))
_COMPARING = frozenset(("against", "compared", "than", "versus", "same"))
# A count of the running year is told up to a day of the week before publication.
_HOUR = 8  # tokens of "5:00 PM EDT,"
_ZONE = 4  # letters of "CEST"
_HOURS = frozenset(": a.m. p.m. am pm noon midnight midday hours hrs".split())
_CLOCK = _HOURS | frozenset(", . local time on".split())
_CHANGE = 5  # tokens of "an increase of 27 cases since"
_CHANGES = frozenset("up down increase rise decrease drop fall more fewer jump".split())
_YEAR = range(364, 366)  # days between the first and the last
_PRINTED_YEAR = re.compile(r"\b[12]\d{3}\b")
_OPENS = 3  # tokens of "So far this year"
_THEN = 4  # tokens from "in May" to the "12" of "to 12"
_WEEK = datetime.timedelta(days=7)


def year_ended(document: Document, timing: Timing) -> str:
    """Return the time, and a year for its last month in "at the close of 2018"."""
    words = document.lower[max(0, timing.mention.first - 2) : timing.mention.last]
    closed = timing.when.endswith("-12") and not _ENDS.isdisjoint(words)
    return timing.when[:4] if closed and "december" not in words else timing.when


def year_before(timing: Timing) -> Timing | None:
    """Return the year before a full one: 2,115 in the year to March, up from 1,900.

    None is returned for any other time: which month "up from 12" is of is not told.
    """
    period = read_period(timing.when)
    if period is None or (period.last - period.first).days not in _YEAR or ".." in timing.when:
        return None
    when = _PRINTED_YEAR.sub(lambda year: str(int(year[0]) - 1), timing.when)
    return replace(timing, when=when, rival=True)


def year_to_date(when: str, published: datetime.date | None, *, own: bool = False) -> str:
    """Return the time, and the year of publication as what has gone by of it: dead in 2025.

    ``own``: the time stands beside the figure: has held 400 people in the fiscal year 2025.
    """
    if published is None:
        return when
    if when == f"{published.year}":
        return f"{when}-01-01/{published}"
    period = read_period(when)
    if (
        not own
        or period is None
        or "/" not in when
        or (period.last - period.first).days not in _YEAR
    ):
        return when
    running = period.first <= published < period.last
    return f"{period.first}/{published}" if running else when


_UPDATES = frozenset("update report bulletin tally count briefing statement".split())
_UPDATE = 8  # tokens of "as of the latest official update on"


def is_as_of(document: Document, mention: DateMention) -> bool:
    """Whether a date is the one as of which an article reports."""
    return _before(document, mention) in _AS_OF


def is_limit(document: Document, mention: DateMention) -> bool:
    """Whether a date is one up to which something is counted: as of 17 August, by 6 July."""
    before = _before(document, mention)
    return before[-1:] != [] and (before[-1] in _LIMITS or before in _AS_OF)


def _before(document: Document, mention: DateMention) -> Sequence[str]:
    """Return the two words before a date and its hour: as of 5:00 PM EDT, Monday."""
    floor, at = document.sentence_at(mention.first).first, mention.first
    start = max(floor, mention.first - _HOUR)
    if not _HOURS.isdisjoint(document.lower[start : mention.first]):
        while at > start and _is_of_hour(document.words[at - 1]):
            at -= 1
        if _HOURS.isdisjoint(document.lower[at : mention.first]):
            at = mention.first  # "rose by 12 on Monday"
    told = document.lower[max(floor, at - 2) : at]
    if at < mention.first and told[-1:] == ["to"]:
        return []  # "from 8 a.m. to 5 p.m. on Tuesday"
    return ["as", "of"] if _is_of_update(document.lower[floor:at]) else told


def _is_of_update(before: Sequence[str]) -> bool:
    """Whether a date is that of an update: "as of the latest bulletin on", "as of an update"."""
    words = list(before[-_UPDATE:])
    words = words[:-1] if words[-1:] == ["on"] else words
    if words[-1:] and words[-1] in _UPDATES:
        return any(pair == ("as", "of") for pair in pairwise(words))
    return False


def _is_of_hour(word: str) -> bool:
    return word[0].isdigit() or word.lower() in _CLOCK or (word.isupper() and len(word) <= _ZONE)


def told_until(
    document: Document, mentions: Mentions, mention: DateMention, published: datetime.date
) -> datetime.date:
    """Return the day up to which a sentence counts: a recent one named before, else publication.

    Two people were shot on Sunday, the 30th and 31st this year. One as of which it counts may be
    older: as of 31 August, 413 deaths had been reported this year.
    """
    sentence = document.sentence_of[mention.first]
    found = published
    for other in mentions.dates:
        if other.first >= mention.first:
            break
        period = read_period(other.value)
        if document.sentence_of[other.first] != sentence or period is None:
            continue
        recent = published - _WEEK <= period.last
        if (recent or is_as_of(document, other)) and period.last <= published:
            found = period.last
    if found == published:
        return year_counted(mentions, published) or mentions.reported_to or published
    return found


def close_running(
    document: Document, timings: Sequence[Timing], published: datetime.date | None
) -> list[Timing]:
    """Return the timings with what their sentence or the article says of start and end.

    "As of 17 August, 90 cases had been found since 27 June" is of the time between; "by 6 July last
    year", beside a count of this year so far, is of the year up to then.
    """
    timings = of_same_part(document, timings, published)
    limits = [timing for timing in timings if _is_limiting(document, timing)]
    timings = _begun_above(document, timings, limits)
    if not limits:
        return timings
    sentence_of = document.sentence_of
    begun = {
        sentence_of[timing.mention.first]: timing
        for timing in timings
        if (timing.since or _is_this_year(document, timing)) and not _is_of_change(document, timing)
    }
    ended = {sentence_of[timing.mention.first]: timing for timing in limits}
    year = published.year if published else 0
    to_date = any(timing.when.startswith(f"{year}-01-01/") for timing in timings)
    closed = []
    for timing in timings:
        sentence = sentence_of[timing.mention.first]
        limit, since = ended.get(sentence), begun.get(sentence)
        when = timing.when
        if limit is not None and since is not None and timing in (limit, since):
            when = _between(since.when, _last_day(limit.when)) or when
            when = _by_months(document, when, limit)
        elif timing is limit and to_date and _closes_year(document, timing, year):
            when = f"{_last_day(when)[:4]}-01-01/{_last_day(when)}"
        closed.append(timing if when == timing.when else replace(timing, when=when))
    return closed


def _begun_above(
    document: Document, timings: Sequence[Timing], limits: Sequence[Timing]
) -> list[Timing]:
    """Return the timings, those without a start with that of the sentence above.

    Cases have been reported since October. To date, 157 people have fallen ill.
    """
    begun = {
        document.sentence_of[timing.mention.first]: timing
        for timing in timings
        if timing.since
        and not (timing.rival or timing.record)
        and not _is_of_change(document, timing)
        and not _is_own(document, timing)
    }
    if not begun:
        return list(timings)
    return [
        _begun_with(document, timing, begun) if timing.vague or timing in limits else timing
        for timing in timings
    ]


def _begun_with(document: Document, timing: Timing, begun: Mapping[int, Timing]) -> Timing:
    home = document.sentence_at(timing.mention.first)
    above = begun.get(home.index - 1)
    if above is None or home.index in begun or not timing.when.startswith("../"):
        return timing
    if document.sentences[home.index - 1].paragraph != home.paragraph:
        return timing
    when = _between(above.when, _last_day(timing.when))
    return replace(timing, when=when) if when else timing


def _is_own(document: Document, timing: Timing) -> bool:
    """Whether a time stands with a count of its own, and is no frame for what follows."""
    home = document.sentence_at(timing.mention.first)
    return any(word[0].isdigit() for word in document.lower[home.first : timing.mention.first])


def _is_of_change(document: Document, timing: Timing) -> bool:
    """Whether only a change is of the time since: 624 cases as of 22 April, up 27 since Friday."""
    at = timing.mention.first
    before = document.lower[max(document.sentence_at(at).first, at - _CHANGE) : at]
    return not _CHANGES.isdisjoint(before)


def _is_limiting(document: Document, timing: Timing) -> bool:
    """Whether a timing is of a day up to which is counted, its start known or not."""
    day = timing.is_day or timing.mention.value == timing.when.rpartition("/")[2]
    up_to = timing.when.startswith("../") and not timing.vague
    return up_to or (day and is_limit(document, timing.mention))


def _is_this_year(document: Document, timing: Timing) -> bool:
    """Whether the running year opens a sentence: "This year, 470 came by the end of July"."""
    first = document.sentence_at(timing.mention.first).first
    named = document.lower[timing.mention.first] == "this" and timing.mention.first - first < _OPENS
    return named and timing.when[4:11] == "-01-01/"


def _by_months(document: Document, when: str, limit: Timing) -> str:
    """Return the months of a time from New Year to "the end of July", any other as it is."""
    named = document.lower[limit.mention.first : limit.mention.last]
    ended = when[4:11] == "-01-01/" and not _ENDS.isdisjoint(named)
    return f"{when[:7]}/{when[11:18]}" if ended else when


def _closes_year(document: Document, timing: Timing, year: int) -> bool:
    """Whether a count up to a day is one of the year: last year's, as of a day, or compared."""
    day = _last_day(timing.when)
    if day.startswith(f"{year - 1}-"):
        return True
    sentence = document.sentence_at(timing.mention.first)
    compared = not _COMPARING.isdisjoint(document.lower[sentence.first : sentence.last])
    counted = document.lower[timing.mention.first] == "up" or is_as_of(document, timing.mention)
    return day.startswith(f"{year}-") and (compared or counted)


def _last_day(when: str) -> str:
    return when.rpartition("/")[2]


def _between(since: str, limit: str) -> str | None:
    start = since.partition("/")[0]
    return f"{start}/{limit}" if start <= limit else None


def is_reached_then(document: Document, timing: Timing, at: int) -> bool:
    """Whether a level was reached at a time: "in May to 12", but not "from 9 in May to 12"."""
    last, first = timing.mention.last, document.sentence_at(at).first
    near = document.lower[last] == "to" and at - last < _THEN
    return near and "from" not in document.lower[first : timing.mention.first]


def begins_there(document: Document, timing: Timing) -> bool:
    """Whether something was counted from a date on, whose end the date does not name."""
    ends = "/" in timing.when and timing.mention.last - timing.mention.first > 1
    return document.lower[timing.mention.first - 1] == "from" and not ends
