"""What has been told as a unit of the calendar: a day as its month, an interval of a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.find.dates.calendar import grain_of, unit_around
from statextract.find.dates.expressions import Deictic, Weekday

if TYPE_CHECKING:
    from statextract.find.dates.calendar import Unit, Value
    from statextract.find.dates.story import Told

# Days that an interval of a unit may have.
LENGTHS: dict[str, tuple[int, int]] = {
    "week": (6, 8),
    "fortnight": (13, 15),
    "month": (28, 31),
    "quarter": (89, 92),
    "half": (181, 184),
    "year": (364, 366),
}


def is_day_of_week(told: Told) -> bool:
    """Whether a mention is a day that brings no month or year to mind: Tuesday, yesterday."""
    match told.expression:
        case Weekday() | Deictic(unit="day"):
            return True
    return False


def as_unit(told: Told, unit: Unit) -> Value | None:
    """Return a mention as a unit of the calendar, None if it is too coarse for that."""
    value = told.value
    if value is None or value.start is None:
        return None
    if value.interval:
        first, last = value.first(), value.last()
        if first is None or last is None:
            return None
        low, high = LENGTHS.get(unit, (0, 0))
        return value if low <= (last - first).days + 1 <= high else None
    grain = grain_of(value.start)
    if unit == "day" or grain != "day":
        return value if grain == unit else None
    return unit_around(value.start.first(), unit)
