"""The people killed in an article's event: what data sets of events want to know."""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract.batch.presets.countries import countries

if TYPE_CHECKING:
    from statextract.batch.presets.countries import Country
    from statextract.model.figure import Figure, Place
    from statextract.model.record import Record
    from statextract.model.statement import Statement

_KILLED = "victim/killed"
_FIRST_LEVEL = {"province", "state", "region", "governorate", "territory"}
_SECOND_LEVEL = {"district", "county", "municipality"}
_WIDE = {"sea", "river", "route", "desert", "border", "mountain", "lake", "zone", "strait"}


@dataclass(frozen=True, slots=True)
class Deaths:
    """The article's number of people killed, and where and when.

    ``level`` says how narrow the place is: ``spot`` (a town or a site), ``second`` and
    ``first`` (administrative levels), ``wide`` (a sea, a road), ``country``, or None.
    """

    statement: Statement
    figure: Figure
    place: Place | None
    level: str | None
    country: Country | None
    sources: tuple[str, ...]


def find_deaths(record: Record) -> Deaths | None:
    """Return the largest number of people killed in the article's own event, or None."""
    total = next((total for total in record.totals if total.key == _KILLED), None)
    if total is None:
        return None
    statement = next(s for s in record.statements if s.id == total.statement)
    figures = [figure for figure in record.figures if figure.id in statement.figures]
    place = next((figure.place for figure in figures if figure.place), None)
    names = {agency.id: agency.name for agency in record.agencies}
    return Deaths(
        statement,
        figures[-1],
        place,
        _level(place),
        countries().get(place.country) if place and place.country else None,
        tuple(names[name] for name in statement.sources),
    )


def days(when: str | None) -> tuple[str | None, str | None]:
    """Return the first and last day of an EDTF value; None where it is open or no plain date."""
    if when is None:
        return None, None
    start, _, end = when.partition("/")
    return _edge(start, last=False), _edge(end or start, last=True)


def length(when: str | None) -> int | None:
    """Return the number of days of an EDTF value, None if it is open or unknown."""
    start, end = days(when)
    if start is None or end is None:
        return None
    return (datetime.date.fromisoformat(end) - datetime.date.fromisoformat(start)).days + 1


def _edge(date: str, *, last: bool) -> str | None:
    date = date.rstrip("~?%")
    if not date.replace("-", "").isdigit():
        return None
    if len(date) == 4:
        return date + ("-12-31" if last else "-01-01")
    if len(date) == 7:
        month = calendar.monthrange(int(date[:4]), int(date[5:]))
        return f"{date}-{month[1] if last else 1:02d}"
    return date


def _level(place: Place | None) -> str | None:
    if place is None:
        return None
    for level, kinds in (("first", _FIRST_LEVEL), ("second", _SECOND_LEVEL), ("wide", _WIDE)):
        if place.kind in kinds:
            return level
    return "country" if place.kind == "country" else "spot"
