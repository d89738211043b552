"""Intervals by their ends, and parts of larger units."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.find.dates.calendar import (
    Point,
    Value,
    between,
    grain_of,
    point_of,
    shift,
    shift_days,
    shift_months,
    single,
)
from statextract.find.dates.expressions import Edge, Explicit, Weekday
from statextract.find.dates.story import NOTHING, Answer

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from statextract.find.dates.calendar import Unit
    from statextract.find.dates.expressions import Expression, Part, Span
    from statextract.find.dates.story import Place, Story

    Resolve = Callable[[Story, Expression, Place], Answer]

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def resolve_span(story: Story, span: Span, place: Place, resolve: Resolve) -> Answer:
    """Return the interval from one date to another; a reversed one has no value."""
    if span.end is None:
        start = resolve(story, span.start, place)
        first = start.value.start if start.value else None
        end = point_of(story.close) if story.close else None
        return start._replace(value=Value(first, end) if first else None)
    match span.start, span.end:
        case Explicit() as first_date, Explicit() as last_date:
            return _dates(story, first_date, last_date, place, resolve)
        case Weekday() as first_day, Weekday() as last_day:
            return _weekdays(story, first_day, last_day, place, resolve)
    closing = resolve(story, span.end, place)
    opening = span.start
    if isinstance(opening, Explicit) and opening.year is None and opening.month and closing.value:
        opening = _dated_as(opening, closing.value)  # "from January to September of last year"
    begun = resolve(story, opening, place)
    if isinstance(opening, Edge) and opening.which == 0 and closing.value and begun.value:
        begun = _begun_with(begun, begun.value, closing.value)
    return _joined(begun, closing)


def _begun_with(begun: Answer, value: Value, closing: Value) -> Answer:
    """From the start of something to a day: from its first day, "from the start of the year"."""
    first, day = value.first(), closing.end is not None and closing.end.day
    return begun._replace(value=single(point_of(first))) if first and day else begun


def _dated_as(opening: Explicit, closing: Value) -> Explicit:
    """Give the date that opens a range the year of the one that closes it, or the year before."""
    end = closing.start
    if end is None or end.year is None or not 1 <= end.month <= 12:
        return opening
    crossing = (opening.month, opening.day) > (end.month, end.day or 31)
    return replace(opening, year=end.year - crossing)


def _dates(story: Story, first: Explicit, last: Explicit, place: Place, resolve: Resolve) -> Answer:
    """One printed year serves both dates; a range may cross New Year."""
    crossing = (first.month, first.day) > (last.month, last.day or 31)
    both_printed = first.year is not None and last.year is not None
    if not first.month and not last.day and last.month and first.year is None:
        return NOTHING
    if first.year is None and last.year is not None:
        first = replace(first, year=last.year - crossing)
    elif last.year is None:
        start = resolve(story, first, place)
        begun = start.value.start if start.value else None
        if begun is None:
            return start
        last = replace(last, year=begun.year + crossing)
        answer = _joined(start, resolve(story, last, place))
        return _told_in_past(story, answer, place)
    answer = _joined(resolve(story, first, place), resolve(story, last, place))
    if both_printed and answer.value is None and answer.problem is None:
        return NOTHING
    return answer


def _told_in_past(story: Story, answer: Answer, place: Place) -> Answer:
    """Return a range that is told in the past but ends after publication, a year earlier."""
    if answer.value is None or answer.value.end is None or story.published is None:
        return answer
    later = answer.value.end.first() > story.published
    if later and answer.anchor is None and place.tense() == "past":
        return answer._replace(value=answer.value.shifted(-1))
    return answer


def _weekdays(
    story: Story, first: Weekday, last: Weekday, place: Place, resolve: Resolve
) -> Answer:
    length = (last.number - first.number) % 7
    if story.published is not None and place.tense() == "past" and last.step is None:
        closing = resolve(story, last, place)
        over = closing.value.first() if closing.value else None
        opened = shift_days(over, -length) if over else None
        return Answer(between(opened, over)) if opened and over else NOTHING
    start = resolve(story, first, place)
    begun = start.value.first() if start.value else None
    if begun is None:
        return NOTHING
    end = shift_days(begun, length)
    return Answer(between(begun, end) if end else None)


def _joined(start: Answer, end: Answer) -> Answer:
    for answer in (start, end):
        if answer.problem:
            return answer
    if start.value is None or end.value is None:
        return NOTHING
    first, last = start.value.first(), end.value.last()
    if start.value.start is None or end.value.end is None or first is None or last is None:
        return NOTHING
    if first > last:
        return Answer(None, start.anchor, "reversed")
    anchor = start.anchor if start.anchor is not None else end.anchor
    return Answer(Value(start.value.start, end.value.end), anchor)


def part_of(base: Value, part: Part) -> Value | None:
    """Return some units of a larger one, counted from its start, or its last ones."""
    first, last = base.first(), base.last()
    if first is None or last is None:
        return None
    if part.unit == "half" and (last - first).days < 360:
        middle = shift_days(first, (last - first).days // 2)
        after = shift_days(middle, 1) if middle else None
        if middle is None or after is None:
            return None
        return between(first, middle) if part.index == 0 else between(after, last)
    if part.index == -1:
        after_last = shift_days(last, 1)
        start = shift(after_last, part.unit, -part.count) if after_last else None
        return _rounded(start, after_last) if start and after_last else None
    start = shift(first, part.unit, part.index * part.count)
    end = shift(first, part.unit, (part.index + 1) * part.count)
    if start is None or end is None or start > last:
        return None
    return _rounded(start, end)


def _rounded(start: datetime.date, after: datetime.date) -> Value | None:
    """Return the interval up to the day before ``after``, by months if it is made of months."""
    last = shift_days(after, -1)
    if last is None:
        return None
    if start.day == 1 and after.day == 1:
        if (start.year, start.month) == (last.year, last.month):
            return single(Point(start.year, start.month))
        return Value(Point(start.year, start.month), Point(last.year, last.month))
    if start == last:
        return single(point_of(start))
    return between(start, last)


_YEARS: dict[Unit, int] = {"year": 1, "decade": 10}


def trail(value: Value, count: int, unit: Unit) -> Value | None:
    """Return the interval of a length that ends with a value: the year to March 2024."""
    end = value.end
    if end is None:
        return None
    if grain_of(end) == "month" and unit in _MONTHS and end.month <= 12:
        start = shift_months(Point(end.year, end.month).first(), 1 - count * _MONTHS[unit])
        return Value(Point(start.year, start.month), end) if start else None
    if grain_of(end) == "year" and unit in _YEARS:
        first = end.year + 1 - count * _YEARS[unit]
        return Value(Point(first), end) if first > 0 else None
    if grain_of(end) != "day":
        return None
    begun = shift(end.first(), unit, -count)
    after = shift_days(end.first(), 1)
    if begun is not None and unit in _MONTHS and after is not None and after.day == 1:
        begun = shift(after, unit, -count)  # six months ending 30 September begin in April
    elif begun is not None and unit != "hour":
        begun = shift_days(begun, 1)
    return Value(point_of(begun), end) if begun else None
