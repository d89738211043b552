"""Columns of the UCDP Georeferenced Event Dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.batch.presets.deaths import Deaths, days, find_deaths, length
from statextract.batch.tables.column import Column, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.tables.column import Row
    from statextract.model.record import Record

TABLE = Table(
    name="ucdp",
    description=(
        "One row an article with a number of people killed, in columns of the UCDP Georeferenced "
        "Event Dataset. An article is a summary event (event_clarity 2)."
    ),
    columns=(
        Column("id", "integer", "Number of the article in the batch.", required=True),
        Column("year", "integer", "Year in which the period begins."),
        Column("code_status", "string", "unchecked: no person has seen the row.", required=True),
        Column("number_of_sources", "integer", "1: the article.", required=True),
        Column("source_article", "string", "Id of the article."),
        Column("source_office", "string", "Publisher, if the input says it."),
        Column("source_date", "date", "Publication date."),
        Column("source_headline", "string", "Headline."),
        Column("source_original", "string", "Bodies that the number is attributed to."),
        Column(
            "where_prec",
            "integer",
            "1 a town or site, 3 a second and 4 a first administrative level, 5 a sea, river or "
            "road, 6 a country.",
        ),
        Column("where_coordinates", "string", "Name of the place that the number is about."),
        Column("adm_1", "string", "The place, if it is of the first administrative level."),
        Column("adm_2", "string", "The place, if it is of the second administrative level."),
        Column("country", "string", "Country of the place."),
        Column("event_clarity", "integer", "2: the article sums up.", required=True),
        Column(
            "date_prec",
            "integer",
            "1 a day, 2 two to six days, 3 a week, 4 up to a month, 5 longer.",
        ),
        Column("date_start", "date", "First day."),
        Column("date_end", "date", "Last day."),
        Column("deaths_a", "integer", "0: sides are not told apart.", required=True),
        Column("deaths_b", "integer", "0: sides are not told apart.", required=True),
        Column("deaths_civilians", "integer", "0: not told apart.", required=True),
        Column("deaths_unknown", "number", "All of them: the same as best."),
        Column("best", "number", "Most precise wording."),
        Column("high", "number", "Greatest number; empty: open."),
        Column("low", "number", "Least number."),
    ),
    key=("id",),
)
_WHERE = {"spot": 1, "second": 3, "first": 4, "wide": 5, "country": 6}
_DATE = ((1, 1), (6, 2), (7, 3), (31, 4))


def rows(number: int, record: Record, source: str | None) -> Iterator[Row]:
    """Yield the row of an article; none if it gives no number of people killed."""
    deaths = find_deaths(record)
    if deaths is None:
        return
    statement, article = deaths.statement, record.article
    start, end = days(statement.when)
    place = deaths.place.name if deaths.place else statement.place
    yield (
        number,
        int(start[:4]) if start else None,
        "unchecked",
        1,
        article.id,
        source,
        article.published.isoformat() if article.published else None,
        article.title,
        "; ".join(deaths.sources) or None,
        _WHERE[deaths.level] if deaths.level else None,
        place,
        place if deaths.level == "first" else None,
        place if deaths.level == "second" else None,
        _country(deaths),
        2,
        _date_precision(statement.when),
        start,
        end,
        0,
        0,
        0,
        statement.best,
        statement.best,
        statement.high,
        statement.low,
    )


def _country(deaths: Deaths) -> str | None:
    return deaths.country.name if deaths.country else None


def _date_precision(when: str | None) -> int | None:
    if when is None:
        return None
    count = length(when)
    if count is not None:
        for longest, code in _DATE:
            if count <= longest:
                return code
    return 5
