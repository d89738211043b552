"""Fiscal years by the country that an article names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.find.dates.calendar import Point, Value, is_year, point_of, shift_days
from statextract.find.dates.fiscal_told import ToldFiscalYears
from statextract.lexicons.dates import FiscalYear

if TYPE_CHECKING:
    import datetime

    from statextract.lexicons import Lexicons


class FiscalCalendars:
    """The fiscal years of the lexicon; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self.years = {
            form: entry for entry in lexicons.calendar.fiscal_years for form in entry.forms
        }
        names = "|".join(sorted(map(re.escape, self.years), key=len, reverse=True))
        self.names = re.compile(rf"(?<!\w)(?:{names})(?!\w)")
        self.told = ToldFiscalYears(lexicons)


class FiscalYears:
    """The fiscal year of one article, looked up when first asked for."""

    def __init__(self, calendars: FiscalCalendars, text: str) -> None:
        self._calendars = calendars
        self._text = text
        self._found: FiscalYear | None = None
        self._searched = False

    @property
    def country(self) -> FiscalYear | None:
        """The fiscal year that the text tells, or that of the country which it names most."""
        if not self._searched:
            self._searched = True
            counts: dict[int, int] = {}
            entries: dict[int, FiscalYear] = {}
            for match in self._calendars.names.finditer(self._text):
                entry = self._calendars.years[match.group()]
                entries[id(entry)] = entry
                counts[id(entry)] = counts.get(id(entry), 0) + 1
            if counts:
                self._found = entries[max(counts, key=lambda key: counts[key])]
            if (told := self._calendars.told.start(self._text)) is not None:
                self._found = _beginning(told, self._found)
        return self._found

    def from_start(self, year: int) -> Value | None:
        """Return the fiscal year that begins in a year; the calendar year if it has no own."""
        entry = self.country
        if entry is None or not is_year(year) or not is_year(year + 1):
            return None
        if entry.day == 1:
            return Value(Point(year, entry.month), Point(year + 1, entry.month - 1))
        start = Point(year, entry.month, entry.day)
        after = shift_days(start._replace(year=year + 1).first(), -1)
        return Value(start, point_of(after)) if after else None

    def named(self, year: int) -> Value | None:
        """Return the fiscal year that one calendar year names."""
        entry = self.country
        if entry is None:
            return None
        return self.from_start(year - 1 if entry.named_by_end else year)

    def around(self, day: datetime.date) -> Value | None:
        """Return the fiscal year that holds a day."""
        entry = self.country
        if entry is None:
            return None
        begun = (day.month, day.day) >= (entry.month, entry.day)
        return self.from_start(day.year if begun else day.year - 1)


def _beginning(day: tuple[int, int], country: FiscalYear | None) -> FiscalYear | None:
    """Return the fiscal year that begins on a day; one that is the calendar year is None."""
    if day == (1, 1) or (country is not None and (country.month, country.day) == day):
        return None if day == (1, 1) else country
    return FiscalYear(
        forms=("fiscal year",),
        month=day[0],
        day=day[1],
        named_by_end=country is None or country.named_by_end,
        example="The fiscal year began.",
        gives="",
    )
