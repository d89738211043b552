"""Calendar arithmetic on points of any precision, and their EDTF spelling."""

from __future__ import annotations

import calendar
import datetime
from typing import Literal, NamedTuple

from statextract.model.frozen import frozen

Unit = Literal[
    "hour", "day", "week", "fortnight", "month", "quarter", "half", "year", "decade", "century"
]

_DAYS = {"hour": 1, "day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
# EDTF codes of the seasons, and the months they begin in (northern hemisphere).
_SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12}


class Point(NamedTuple):
    """A day, month, season (months 21 to 24), year, decade (scale 10) or century (scale 100)."""

    year: int
    month: int = 0
    day: int = 0
    scale: int = 1

    def edtf(self) -> str:
        """Return the point in EDTF: ``2025-04-22``, ``2025-04``, ``199X``."""
        if self.scale > 1:
            width = len(str(self.scale)) - 1
            return f"{self.year // self.scale:0{4 - width}d}" + "X" * width
        text = f"{self.year:04d}"
        if self.month:
            text += f"-{self.month:02d}"
        if self.day:
            text += f"-{self.day:02d}"
        return text

    def first(self) -> datetime.date:
        """Return the first day of the point."""
        month = _SEASON_MONTHS.get(self.month, self.month or 1)
        return datetime.date(self.year, month, self.day or 1)

    def last(self) -> datetime.date:
        """Return the last day of the point."""
        if self.day:
            return self.first()
        if self.month > 12:
            following = shift_months(self.first(), 3)
            return following - datetime.timedelta(days=1) if following else datetime.date.max
        year = min(self.year + self.scale - 1, datetime.MAXYEAR)
        month = self.month or 12
        return datetime.date(year, month, calendar.monthrange(year, month)[1])

    def shifted(self, years: int) -> Point | None:
        """Return the point in another year, None if there is none; 29 February becomes 28."""
        year = self.year + years
        if not is_year(year):
            return None
        if self.day:
            days = calendar.monthrange(year, self.month)[1]
            return self._replace(year=year, day=min(self.day, days))
        return self._replace(year=year)


@frozen
class Value:
    """What an expression stands for: one point, or an interval with open or closed ends."""

    start: Point | None
    end: Point | None
    interval: bool = True
    approximate: bool = False

    def edtf(self) -> str:
        """Return the value in EDTF."""
        if not self.interval and self.start:
            return self.start.edtf() + ("~" if self.approximate else "")
        start = self.start.edtf() if self.start else ".."
        end = self.end.edtf() if self.end else ".."
        return f"{start}/{end}"

    def first(self) -> datetime.date | None:
        """Return the first day, None if the start is open."""
        return self.start.first() if self.start else None

    def last(self) -> datetime.date | None:
        """Return the last day, None if the end is open."""
        return self.end.last() if self.end else None

    def shifted(self, years: int) -> Value | None:
        """Return the value in another year."""
        start = self.start.shifted(years) if self.start else None
        end = self.end.shifted(years) if self.end else None
        if (self.start and not start) or (self.end and not end):
            return None
        return Value(start, end, self.interval)

    def closed(self, end: datetime.date) -> Value:
        """Return the value with an open end closed at a day, if that day is not before it."""
        first = self.first()
        if not self.interval or self.end or first is None or end < first:
            return self
        return Value(self.start, point_of(end))


def is_year(year: int) -> bool:
    """Whether a year can be written in EDTF and counted with."""
    return 1 <= year <= datetime.MAXYEAR


def point_of(day: datetime.date) -> Point:
    """Return a day as a point."""
    return Point(day.year, day.month, day.day)


def single(point: Point) -> Value:
    """Return a point as a value."""
    return Value(point, point, interval=False)


def between(first: datetime.date, last: datetime.date) -> Value:
    """Return the interval of two days."""
    return Value(point_of(first), point_of(last))


def valid_point(year: int, month: int, day: int) -> Point | None:
    """Return the point if the calendar has it; 0 leaves month or day out."""
    if not is_year(year) or not 0 <= month <= 12:
        return None
    if day and not (month and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return Point(year, month, day)


def shift_days(day: datetime.date, days: int) -> datetime.date | None:
    """Return the day some days away, None beyond the calendar."""
    try:
        return day + datetime.timedelta(days=days)
    except OverflowError:
        return None


def shift_months(day: datetime.date, months: int) -> datetime.date | None:
    """Return the same day some months away (the last day of a shorter month)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not is_year(year):
        return None
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(day.day, last))


def shift(day: datetime.date, unit: Unit, count: int) -> datetime.date | None:
    """Return the day ``count`` units away; hours count as days of 24."""
    if unit in _DAYS:
        days = count * _DAYS[unit]
        if unit == "hour":
            days = int(count / 24) or (count > 0) - (count < 0)
        return shift_days(day, days)
    return shift_months(day, count * _MONTHS[unit])


def unit_around(day: datetime.date, unit: Unit) -> Value:
    """Return the calendar unit that holds a day; weeks run from Monday to Sunday."""
    match unit:
        case "hour" | "day":
            return single(point_of(day))
        case "week" | "fortnight":
            monday = shift_days(day, -day.weekday()) or day
            return between(monday, shift_days(monday, 6) or day)
        case "month":
            return single(Point(day.year, day.month))
        case "quarter" | "half":
            return part_of_year(day.year, _MONTHS[unit], (day.month - 1) // _MONTHS[unit])
        case "year":
            return single(Point(day.year))
        case "decade":
            return single(Point(max(day.year // 10 * 10, 1), scale=10))
        case "century":
            return single(Point(max(day.year // 100 * 100, 1), scale=100))


def part_of_year(year: int, months: int, index: int) -> Value:
    """Return one of the equal parts of a year, by months a part and index from 0."""
    start = index * months
    return Value(Point(year, start + 1), Point(year, start + months))


def grain_of(point: Point) -> Unit:
    """Return the calendar unit that a point names."""
    if point.scale > 1:
        return "decade" if point.scale == 10 else "century"
    return "day" if point.day else "month" if point.month else "year"


def day_before(value: Value) -> Point | None:
    """Return the point before a value, of the same grain."""
    point = value.start
    if point is None:
        return None
    first = shift_days(point.first(), -1)
    if first is None:
        return None
    match grain_of(point):
        case "day":
            return point_of(first)
        case "month":
            return Point(first.year, first.month)
        case _:
            return Point(first.year)
