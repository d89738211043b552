"""One article as a row of the index."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from statextract.comparison.series import period_days
from statextract.model.vocabulary import Kind
from statextract.render.index_page import Count, Entry

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from statextract.model.record import Record


def make_entry(record: Record, page: str) -> Entry:
    """Return what the index says of an article; ``page`` is the address of its page."""
    article = record.article
    kinds = Counter(finding.kind for finding in record.findings)
    days = [day for date in record.dates for day in period_days(date.value) if day]
    loud = (Kind.FAIL, Kind.REVIEW)
    return Entry(
        id=article.id,
        title=article.title or article.id,
        page=page,
        published=article.published,
        figures=len(record.figures),
        fails=kinds[Kind.FAIL],
        reviews=kinds[Kind.REVIEW],
        passes=kinds[Kind.PASS],
        codes=tuple(sorted({f.code for f in record.findings if f.kind in loud})),
        agencies=tuple(dict.fromkeys(agency.name for agency in record.agencies)),
        first_day=min(days, default=article.published),
        last_day=max(days, default=article.published),
        counts=tuple(_counts(record)),
    )


def _counts(record: Record) -> Iterator[Count]:
    """Yield the article-level totals with who says them and the last day that they count."""
    statements = {statement.id: statement for statement in record.statements}
    names = {agency.id: agency.name for agency in record.agencies}
    for total in record.totals:
        statement = statements[total.statement]
        sources = tuple(names[name] for name in statement.sources)
        day = _last_day(statement.when) or record.article.published
        if total.best is not None:
            yield Count(total.key, sources, day, total.best, statement.figures[0])


def _last_day(when: str | None) -> datetime.date | None:
    first, last = period_days(when)
    return last or first
