"""One row a figure, with its article and the names of its bodies: a table by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.batch.tables import figures
from statextract.batch.tables.column import Column, ForeignKey, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.tables.column import Row
    from statextract.model.record import Record

_ARTICLE = (
    Column("article_id", "string", "Id of the article.", required=True),
    Column("published", "date", "Publication date."),
    Column("title", "string", "Headline."),
    Column("publisher", "string", "Publisher or address, if the input says it."),
    Column("total_of", "string", "Key of the article's total that the figure gives."),
)
_NAMES = {"source": "Body that says it.", "actor": "Body that did it."}
_FIGURE = tuple(
    replace(column, description=_NAMES.get(column.name, column.description))
    for column in figures.TABLE.columns
)
TABLE = Table(
    name="tidy",
    description="One row a figure, with its article and the names of bodies in place of their ids.",
    columns=(*_ARTICLE, *_FIGURE),
    key=("figure",),
    foreign=(
        ForeignKey(("article",), "articles", ("article",)),
        ForeignKey(("figure",), "figures", ("figure",)),
    ),
)
_SOURCE, _ACTOR = (
    [column.name for column in figures.TABLE.columns].index(name) for name in ("source", "actor")
)


def rows(number: int, record: Record, source: str | None) -> Iterator[Row]:
    """Yield the row of each figure."""
    article = record.article
    names = {agency.id: agency.name for agency in record.agencies}
    keys = {total.statement: total.key for total in record.totals}
    totals = {f: keys.get(s.id) for s in record.statements for f in s.figures}
    published = article.published.isoformat() if article.published else None
    for figure, row in zip(record.figures, figures.rows(number, record), strict=True):
        cells = list(row)
        cells[_SOURCE] = names.get(figure.source or "")
        cells[_ACTOR] = names.get(figure.actor or "")
        total = totals.get(figure.id)
        yield (article.id, published, article.title, source, total, *cells)
