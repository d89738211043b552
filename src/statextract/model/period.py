"""The calendar time that a figure covers, as first and last day."""

from __future__ import annotations

import calendar
import datetime
import re
from functools import lru_cache
from typing import NamedTuple

_POINT = re.compile(r"(\d{3}[\dX])(?:-(\d\d)(?:-(\d\d))?)?$")
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}


class Period(NamedTuple):
    """First and last day, both included."""

    first: datetime.date
    last: datetime.date

    def covers(self, other: Period) -> bool:
        """Whether the other lies in this one."""
        return self.first <= other.first and other.last <= self.last

    def meets(self, other: Period) -> bool:
        """Whether they share a day."""
        return self.first <= other.last and other.first <= self.last

    def touches(self, other: Period) -> bool:
        """Whether one lies in the other."""
        return self.covers(other) or other.covers(self)


@lru_cache(maxsize=256)
def read_period(edtf: str | None) -> Period | None:
    """Return the days of an EDTF date or interval; None if it is none that has days.

    An open end of an interval is the first or last day that a date can have.
    """
    if not edtf:
        return None
    start, slash, end = edtf.partition("/")
    if not slash:
        return _point(start)
    opening, closing = _point(start), _point(end)
    if (opening is None and start not in ("", "..")) or (closing is None and end not in ("", "..")):
        return None
    first = opening.first if opening else datetime.date.min
    last = closing.last if closing else datetime.date.max
    return Period(first, last) if first <= last else None


def are_apart(one: str, other: str) -> bool:
    """Whether two EDTF times share no day; False where one of them has no days."""
    mine, theirs = read_period(one), read_period(other)
    return mine is not None and theirs is not None and not mine.meets(theirs)


@lru_cache(maxsize=256)
def between_ends(edtf: str | None) -> int | None:
    """Return the days between the beginnings of the two ends of an EDTF interval.

    "2019/2024" is five years; a point is its own two ends. None if an end has no days.
    """
    start, slash, end = (edtf or "").partition("/")
    opening, closing = _point(start), _point(end if slash else start)
    if opening is None or closing is None:
        return None
    return (closing.first - opening.first).days


def _point(text: str) -> Period | None:
    found = _POINT.match(text.rstrip("~?%"))
    if found is None:
        return None
    digits, month, day = found.groups()
    try:
        if digits.endswith("X"):
            decade = int(digits[:3]) * 10
            return Period(datetime.date(decade, 1, 1), datetime.date(decade + 9, 12, 31))
        year = int(digits)
        if month is None:
            return Period(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
        if int(month) in _SEASONS:
            return _season(year, int(month))
        if day is not None:
            exact = datetime.date(year, int(month), int(day))
            return Period(exact, exact)
        last = calendar.monthrange(year, int(month))[1]
        return Period(datetime.date(year, int(month), 1), datetime.date(year, int(month), last))
    except ValueError:  # no such day; the date's own rule reports it
        return None


def _season(year: int, code: int) -> Period:
    opening, closing = _SEASONS[code]
    after = year + (closing < opening)
    last = calendar.monthrange(after, closing)[1]
    return Period(datetime.date(year, opening, 1), datetime.date(after, closing, last))
