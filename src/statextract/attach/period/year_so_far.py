"""The part of a year that a text counts, and the same part of the year before."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.model.period import read_period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.mentions import Mentions

_SAME = frozenset("same corresponding".split())
_WHOLE = frozenset("whole all entire full throughout annual".split())
_NAMED = 4  # tokens of "the corresponding period of" before its dates
_NEAR = 8  # tokens of "in the whole of" and the like before a year
# A count of last year's first months tells of this year's only if they are just over.
_SEASON = datetime.timedelta(days=60)
_FEBRUARY, _LEAP_DAY = 2, 29


def year_counted(mentions: Mentions, published: datetime.date) -> datetime.date | None:
    """Return the day up to which the text says that the year has been counted, None if none is.

    Held so far this year, 20,615; from 1 January to 15 May, 8,065. Two such days are none. Fewer
    than "in the period of January 1 to May 15 last year" tells the day, too.
    """
    ends = _ends_of_year(mentions, published.year, published)
    if not ends:
        last = _in_year(published, published.year - 1)
        ends = {_in_year(end, published.year) for end in _ends_of_year(mentions, last.year, last)}
        ends = {end for end in ends if published - end < _SEASON}
    return ends.pop() if len(ends) == 1 else None


def counted_until(mentions: Mentions) -> datetime.date | None:
    """Return the day up to which the year is counted, else that of publication, if known."""
    published = mentions.published
    return (year_counted(mentions, published) or published) if published else None


def _ends_of_year(mentions: Mentions, year: int, day: datetime.date) -> set[datetime.date]:
    """Return the ends before a day of the times that begin with its year."""
    opened = f"{year}-01-01/"
    periods = (date.value for date in mentions.dates if (date.value or "").startswith(opened))
    ends = {period.last for value in periods if (period := read_period(value)) is not None}
    return {end for end in ends if end < day}


def _in_year(day: datetime.date, year: int) -> datetime.date:
    leap = (day.month, day.day) == (_FEBRUARY, _LEAP_DAY)
    return day.replace(year=year, day=day.day - leap)


def of_same_part(
    document: Document, timings: Sequence[Timing], published: datetime.date | None
) -> list[Timing]:
    """Return the timings, with that part of last year for it which the text compares elsewhere.

    Murders fell to 382 from 389 in the same period last year. In St James 41 died, against 18
    last year. A part up to the day of publication only, where the text tells another, is that.
    """
    if published is None:
        return list(timings)
    last = _in_year(published, published.year - 1)
    opened, year = f"{last.year}-01", f"{last.year}"
    same = [t for t in timings if _is_same_part(document, t) and t.when.startswith(opened)]
    parts = {t.when for t in same if not t.when.endswith(f"/{last}")}
    if len(parts) != 1:
        return list(timings)
    part = parts.pop()
    return [
        replace(t, when=part)
        if (t.rival and t.when == year and not _is_whole(document, t))
        or (t in same and t.when == f"{year}-01-01/{last}")
        else t
        for t in timings
    ]


def _is_same_part(document: Document, timing: Timing) -> bool:
    """Whether a time is named as that of another year: "the same period last year"."""
    first = max(0, timing.mention.first - _NAMED)
    named = document.lower[first : timing.mention.last]
    return "/" in timing.when and not _SAME.isdisjoint(named)


def _is_whole(document: Document, timing: Timing) -> bool:
    first = max(0, timing.mention.first - _NEAR)
    return not _WHOLE.isdisjoint(document.lower[first : timing.mention.last])
