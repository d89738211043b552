"""Columns of ACLED."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.batch.presets.deaths import Deaths, days, find_deaths, length
from statextract.batch.tables.column import Column, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.tables.column import Row
    from statextract.model.record import Record

_UNREAD = "Empty: not read from articles."
TABLE = Table(
    name="acled",
    description="One row an article with a number of people killed, in columns of ACLED.",
    columns=(
        Column(
            "event_id_cnty", "string", "Alpha-3 country code and article number.", required=True
        ),
        Column("event_date", "date", "First day of the period."),
        Column("year", "integer", "Its year."),
        Column("time_precision", "integer", "1 a day, 2 up to a week, 3 longer."),
        Column("event_type", "string", _UNREAD),
        Column("sub_event_type", "string", _UNREAD),
        Column("actor1", "string", _UNREAD),
        Column("assoc_actor_1", "string", _UNREAD),
        Column("civilian_targeting", "string", _UNREAD),
        Column("iso", "integer", "Numeric ISO 3166-1 code of the country."),
        Column("country", "string", "Country of the place."),
        Column("admin1", "string", "The place, if it is of the first administrative level."),
        Column("admin2", "string", "The place, if it is of the second administrative level."),
        Column("admin3", "string", _UNREAD),
        Column("location", "string", "Place that the number is about."),
        Column(
            "geo_precision",
            "integer",
            "1 a town or site, 2 a second administrative level, 3 anything wider.",
        ),
        Column("source", "string", "Publisher, if the input says it."),
        Column("source_scale", "string", _UNREAD),
        Column("notes", "string", "The clause, and the interval where the wording leaves one."),
        Column("fatalities", "integer", "The most conservative number: the least one."),
        Column("tags", "string", "Bodies that the number is attributed to."),
    ),
    key=("event_id_cnty",),
)
_PLACE = {"spot": 1, "second": 2, "first": 3, "wide": 3, "country": 3}


def rows(number: int, record: Record, source: str | None) -> Iterator[Row]:
    """Yield the row of an article; none if it gives no number of people killed."""
    deaths = find_deaths(record)
    if deaths is None:
        return
    statement, country = deaths.statement, deaths.country
    start, _ = days(statement.when)
    place = deaths.place.name if deaths.place else statement.place
    yield (
        f"{(country.alpha3 if country else None) or ''}{number}",
        start,
        int(start[:4]) if start else None,
        _time_precision(statement.when),
        None,
        None,
        None,
        None,
        None,
        country.numeric if country else None,
        country.name if country else None,
        place if deaths.level == "first" else None,
        place if deaths.level == "second" else None,
        None,
        place,
        _PLACE[deaths.level] if deaths.level else None,
        source,
        None,
        _notes(deaths),
        None if statement.low is None else int(statement.low),
        "; ".join(deaths.sources) or None,
    )


def _notes(deaths: Deaths) -> str:
    notes = " ".join(deaths.figure.evidence.text.split())
    low, high = deaths.statement.low, deaths.statement.high
    return notes if low == high else f"{notes} [{low} to {'open' if high is None else high}]"


def _time_precision(when: str | None) -> int | None:
    if when is None:
        return None
    count = length(when)
    if count is None:
        return 3
    return 1 if count == 1 else 2 if count <= 7 else 3
