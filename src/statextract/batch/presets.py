"""Column presets: rows that drop into data sets that users already have."""

from __future__ import annotations

import calendar
import datetime
from typing import TYPE_CHECKING

from statextract.batch.tables.column import Column, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.options import Preset
    from statextract.batch.tables.column import Row
    from statextract.model.record import Record
    from statextract.model.statement import Statement

_UCDP = Table(
    name="ucdp",
    description=(
        "One row an article with a number of people killed, in columns of the UCDP Georeferenced "
        "Event Dataset. An article is a summary event (event_clarity 2)."
    ),
    columns=(
        Column("id", "integer", "Number of the article in the batch.", required=True),
        Column("year", "integer", "Year in which the period begins."),
        Column("source_article", "string", "Id of the article."),
        Column("source_office", "string", "Publisher, if the input says it."),
        Column("source_date", "date", "Publication date."),
        Column("source_headline", "string", "Headline."),
        Column("source_original", "string", "Bodies that the number is attributed to."),
        Column("where_description", "string", "Place that the number is about."),
        Column("event_clarity", "integer", "2: the article sums up."),
        Column("date_prec", "integer", "1 day, 2 days or a week, 4 month, 5 year or longer."),
        Column("date_start", "date", "First day."),
        Column("date_end", "date", "Last day."),
        Column("best", "number", "Most precise wording."),
        Column("high", "number", "Greatest number; empty: open."),
        Column("low", "number", "Least number."),
    ),
    key=("id",),
)
_ACLED = Table(
    name="acled",
    description="One row an article with a number of people killed, in columns of ACLED.",
    columns=(
        Column("event_id_cnty", "string", "Number of the article in the batch.", required=True),
        Column("event_date", "date", "First day of the period."),
        Column("year", "integer", "Its year."),
        Column("time_precision", "integer", "1 day, 2 week, 3 month or longer."),
        Column("location", "string", "Place that the number is about."),
        Column("source", "string", "Publisher, if the input says it."),
        Column("notes", "string", "The clause, and the interval where the wording leaves one."),
        Column("fatalities", "integer", "The most conservative number: the least one."),
    ),
    key=("event_id_cnty",),
)
PRESETS = {"ucdp": _UCDP, "acled": _ACLED}
_KILLED = "victim/killed"


def preset_rows(preset: Preset, number: int, record: Record, source: str | None) -> Iterator[Row]:
    """Yield the row of an article in a preset; none if it gives no number of people killed."""
    total = next((total for total in record.totals if total.key == _KILLED), None)
    if total is None:
        return
    statement = next(s for s in record.statements if s.id == total.statement)
    if preset == "ucdp":
        yield _ucdp(number, record, statement, source)
    elif preset == "acled":
        yield _acled(number, record, statement, source)


def _ucdp(number: int, record: Record, statement: Statement, source: str | None) -> Row:
    names = {agency.id: agency.name for agency in record.agencies}
    start, end = _days(statement.when)
    article = record.article
    return (
        number,
        int(start[:4]) if start else None,
        article.id,
        source,
        article.published.isoformat() if article.published else None,
        article.title,
        "; ".join(names[name] for name in statement.sources) or None,
        statement.place,
        2,
        _precision(statement.when, (1, 2, 4, 5)),
        start,
        end,
        statement.best,
        statement.high,
        statement.low,
    )


def _acled(number: int, record: Record, statement: Statement, source: str | None) -> Row:
    start, _ = _days(statement.when)
    figure = next(f for f in record.figures if f.id == statement.figures[-1])
    notes = " ".join(figure.evidence.text.split())
    if statement.low != statement.high:
        high = "open" if statement.high is None else statement.high
        notes += f" [{statement.low} to {high}]"
    return (
        str(number),
        start,
        int(start[:4]) if start else None,
        _precision(statement.when, (1, 2, 3, 3)),
        statement.place,
        source,
        notes,
        None if statement.low is None else int(statement.low),
    )


def _days(when: str | None) -> tuple[str | None, str | None]:
    """First and last day of an EDTF value; None where it is open or names no plain date."""
    if when is None:
        return None, None
    start, _, end = when.partition("/")
    return _edge(start, "-01", "-01-01"), _edge(end or start, None, "-12-31")


def _edge(date: str, month_tail: str | None, year_tail: str) -> str | None:
    date = date.rstrip("~?%")
    if not date.replace("-", "").isdigit():
        return None
    if len(date) == 4:
        return date + year_tail
    if len(date) == 7:
        return date + (month_tail or f"-{_last_day(date):02d}")
    return date


def _last_day(month: str) -> int:

    return calendar.monthrange(int(month[:4]), int(month[5:]))[1]


def _precision(when: str | None, codes: tuple[int, int, int, int]) -> int | None:
    """The code for a day, up to a week, up to a month, longer."""
    start, end = _days(when)
    if start is None or end is None:
        return codes[3] if when else None
    days = (datetime.date.fromisoformat(end) - datetime.date.fromisoformat(start)).days + 1
    for code, longest in zip(codes, (1, 7, 31), strict=False):
        if days <= longest:
            return code
    return codes[3]
