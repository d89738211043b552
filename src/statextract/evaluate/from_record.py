"""Gold out of a record that somebody has looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.errors import SchemaError
from statextract.evaluate.alignment import SCORED_UNITS
from statextract.evaluate.contexts import find_context
from statextract.evaluate.gold import (
    Gold,
    GoldAgency,
    GoldArticle,
    GoldContradiction,
    GoldDate,
    GoldFigure,
    GoldPartition,
    locate,
    read_gold,
)
from statextract.model.record_file import read_record
from statextract.model.vocabulary import Kind, Level
from statextract.read import read_content, sha256_of

if TYPE_CHECKING:
    from pathlib import Path

    from statextract.model.figure import Figure
    from statextract.model.record import Record
    from statextract.model.span import Span


def gold_from_record(record: Record, text: str) -> Gold:
    """Return the gold that a record would be, were all of it right.

    What gold does not annotate is left out: derived figures, counts of objects, and partitions
    that are left without parts. A failed check of level error is a contradiction.
    """
    kept = {f.id: f for f in record.figures if not f.derived and f.unit in SCORED_UNITS}
    names = {agency.id: agency.name for agency in record.agencies}
    published = record.article.published
    return Gold(
        id=record.article.id,
        published=published.isoformat() if published else None,
        figures=tuple(_figure(figure, record, text, kept, names) for figure in kept.values()),
        dates=tuple(
            GoldDate(
                context=_context(text, d.span),
                text=d.span.text,
                value=d.value,
                start=d.span.start,
                end=d.span.end,
            )
            for d in record.dates
        ),
        agencies=tuple(
            GoldAgency(
                name=agency.name,
                acronym=agency.acronym,
                mentions=tuple(dict.fromkeys(span.text for span in agency.mentions)),
                type=agency.type,
                generic=agency.generic,
                role=agency.role,
            )
            for agency in record.agencies
        ),
        partitions=tuple(
            GoldPartition(total=p.total, parts=parts, complete=p.complete and parts == p.parts)
            for p in record.partitions
            for parts in [tuple(part for part in p.parts if part in kept)]
            if parts and p.total in kept
        ),
        contradictions=tuple(
            GoldContradiction(figures=figures, why=finding.message)
            for finding in record.findings
            if finding.kind is Kind.FAIL and finding.level is Level.ERROR
            for figures in [tuple(name for name in finding.figures if name in kept)]
            if figures
        ),
    )


def read_gold_or_record(file: Path, text: str) -> GoldArticle:
    """Return the gold of a JSON file, which is gold or a record, with its article.

    Raises:
        ReadError: The file cannot be read, or is no gold of this text.
        SchemaError: It is a record, but no valid one, or of another article.
    """
    content = read_content(str(file))
    if b'"generator"' not in content[:500]:
        return GoldArticle(text, locate(read_gold(content, str(file)), text, str(file)))
    record = read_record(content, str(file))
    if record.article.sha256 != sha256_of(text):
        message = f"{file}: is the record of another text (by its sha256)"
        raise SchemaError(message)
    return GoldArticle(text, gold_from_record(record, text))


def _figure(
    figure: Figure, record: Record, text: str, kept: dict[str, Figure], names: dict[str, str]
) -> GoldFigure:
    return GoldFigure(
        id=figure.id,
        context=_context(text, figure.span),
        number=figure.span.text,
        value=figure.quantity.printed,
        of=_nearest(figure.of, "of", record, kept),
        same_as=_nearest(figure.same_as, "same_as", record, kept),
        source=names.get(figure.source or ""),
        bound=figure.quantity.bound,
        nationality=figure.nationality,
        unit=figure.unit,
        noun=figure.noun,
        role=figure.role,
        outcome=figure.outcome,
        sex=figure.sex,
        age=figure.age,
        status=figure.status,
        when=figure.when,
        start=figure.span.start,
        end=figure.span.end,
    )


def _context(text: str, span: Span) -> str:
    """Return a piece that locates a span, itself where none does; its offsets are exact."""
    return find_context(text, span.start, span.end) or span.text


def _nearest(name: str | None, field: str, record: Record, kept: dict[str, Figure]) -> str | None:
    """Return the first figure along a tie that is kept."""
    by_id = {figure.id: figure for figure in record.figures}
    seen = set()
    while name is not None and name not in kept and name not in seen:
        seen.add(name)
        name = getattr(by_id[name], field)
    return name if name in kept else None
