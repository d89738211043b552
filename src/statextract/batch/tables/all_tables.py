"""All tables, and a record's rows in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.batch.tables import articles, figures, others, quarantine
from statextract.batch.tables.column import Column, ForeignKey, Table

if TYPE_CHECKING:
    from statextract.batch.tables.column import Row
    from statextract.model.record import Record

__all__ = ["TABLES", "Column", "ForeignKey", "Table", "table_rows"]

TABLES = {
    table.name: table
    for table in (
        articles.TABLE,
        figures.TABLE,
        others.STATEMENTS,
        others.DATES,
        others.AGENCIES,
        others.PARTITIONS,
        others.FINDINGS,
        quarantine.TABLE,
    )
}


def table_rows(
    number: int, record: Record, *, origin: str, source: str | None, warning: str | None
) -> dict[str, list[Row]]:
    """Return the rows of a record by table; every table but the quarantine is a key."""
    return {
        "articles": [articles.row(number, record, origin, source, warning)],
        "figures": list(figures.rows(number, record)),
        "statements": list(others.statement_rows(number, record)),
        "dates": list(others.date_rows(number, record)),
        "agencies": list(others.agency_rows(number, record)),
        "partitions": list(others.partition_rows(number, record)),
        "findings": list(others.finding_rows(number, record)),
    }
