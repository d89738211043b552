"""Times counted from the day of publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.find.dates.calendar import (
    Value,
    between,
    point_of,
    shift,
    shift_days,
    single,
    unit_around,
)
from statextract.find.dates.expressions import (
    Ago,
    Deictic,
    Rolling,
    Weekday,
    Weekend,
)

if TYPE_CHECKING:
    import datetime

    from statextract.find.dates.calendar import Unit
    from statextract.find.dates.story import Place


def count_from(
    published: datetime.date,
    expression: Deictic | Weekday | Weekend | Rolling | Ago,
    place: Place,
) -> Value | None:
    """Return a time counted from the day of publication."""
    match expression:
        case Deictic(unit, step):
            return _deictic(published, unit, step, place)
        case Weekday(number, step):
            return _weekday(published, number, step, place)
        case Weekend(step):
            saturday = _saturday(published, step, place)
            sunday = shift_days(saturday, 1) if saturday else None
            return between(saturday, sunday) if saturday and sunday else None
        case Rolling(count, unit, ahead):
            other = shift(published, unit, count if ahead else -count)
            if other is None:
                return None
            return between(published, other) if ahead else between(other, published)
        case Ago(count, unit):
            day = shift(published, unit, -count)
            if day is None:
                return None
            fine = unit in ("hour", "day", "week", "fortnight")
            return single(point_of(day)) if fine else unit_around(day, unit)


def _deictic(published: datetime.date, unit: Unit, step: int, place: Place) -> Value | None:
    day = shift(published, unit, step)
    if day is None:
        return None
    value = unit_around(day, unit)
    if unit == "week" and step == 0 and place.tense() != "ahead":
        return Value(value.start, point_of(published))
    return value


def _weekday(published: datetime.date, number: int, step: int | None, place: Place) -> Value | None:
    back = (published.weekday() - number) % 7
    if step is None:
        step = 1 if place.tense() == "ahead" else 0
        days = -back if step == 0 else (7 - back) % 7
    elif step == -1:
        days = -(back or 7)
    elif step == 0:
        days = (7 - back) % 7 if place.tense() != "past" or back == 0 else -back
    else:
        days = 7 - back
    day = shift_days(published, days)
    return single(point_of(day)) if day else None


def _saturday(published: datetime.date, step: int | None, place: Place) -> datetime.date | None:
    """Return the Saturday of a weekend; a running one is this one and not the last."""
    if step is None or step == 0:
        ahead = place.tense() == "ahead"
        days = (5 - published.weekday()) % 7 if ahead else -((published.weekday() - 5) % 7)
        if ahead and published.weekday() == 6:
            days = -1
    else:
        monday = -published.weekday()
        days = monday + 5 + (7 if step == 1 else -7)
    return shift_days(published, days)
