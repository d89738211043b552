"""CSV: one row a figure, or a finding."""

import csv
from collections.abc import Iterable
from typing import TextIO

from statextract.model.figure import Figure
from statextract.model.finding import Finding
from statextract.model.record import Record

FIGURE_COLUMNS = (
    "article", "published", "id", "start", "end", "text", "value", "low", "high", "bound",
    "hedge", "unit", "noun", "role", "outcome", "sex", "age", "nationality", "place",
    "place_country", "when", "source", "actor", "status", "qualifiers", "direction", "of",
    "same_as", "derived", "evidence", "schema_version", "generator",
)  # fmt: skip
FINDING_COLUMNS = (
    "article", "code", "name", "kind", "level", "message", "figures", "reported_low",
    "reported_high", "computed_low", "computed_high", "readings", "repairs", "fingerprint",
    "schema_version", "generator",
)  # fmt: skip
# Spreadsheets run a cell that begins so as a formula.
_LIVE = ("=", "+", "-", "@", "\t", "\r")


def render(records: Iterable[Record], out: TextIO, *, findings_only: bool = False) -> None:
    """Write a head line and one row a figure (with ``findings_only``, a finding).

    Lists are joined by spaces, nulls are empty cells. A text cell that a spreadsheet would run
    as a formula gets a leading apostrophe.
    """
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(FINDING_COLUMNS if findings_only else FIGURE_COLUMNS)
    for record in records:
        rows = (
            (_finding(record, finding) for finding in record.findings)
            if findings_only
            else (_figure(record, figure) for figure in record.figures)
        )
        writer.writerows([_inert(cell) for cell in row] for row in rows)


def _figure(record: Record, figure: Figure) -> tuple[object, ...]:
    names = {agency.id: agency.name for agency in record.agencies}
    quantity = figure.quantity
    return (
        record.article.id, record.article.published, figure.id, figure.span.start,
        figure.span.end, figure.span.text, quantity.value, quantity.low, quantity.high,
        quantity.bound, quantity.hedge, figure.unit, figure.noun, figure.role, figure.outcome,
        figure.sex, figure.age, " ".join(figure.nationality),
        figure.place.name if figure.place else None,
        figure.place.country if figure.place else None, figure.when,
        names.get(figure.source or ""), names.get(figure.actor or ""), figure.status,
        " ".join(figure.qualifiers), figure.direction, figure.of, figure.same_as,
        "true" if figure.derived else "false", figure.evidence.text, *_origin(record),
    )  # fmt: skip


def _finding(record: Record, finding: Finding) -> tuple[object, ...]:
    reported, computed = finding.reported, finding.computed
    return (
        record.article.id, finding.code, finding.name, finding.kind, finding.level,
        finding.message, " ".join(finding.figures),
        reported.low if reported else None, reported.high if reported else None,
        computed.low if computed else None, computed.high if computed else None,
        " | ".join(finding.readings),
        " ".join(f"{repair.figure}={repair.value}" for repair in finding.repairs),
        finding.fingerprint, *_origin(record),
    )  # fmt: skip


def _origin(record: Record) -> tuple[str, str]:
    generator = record.generator
    return record.schema_version, f"{generator.name} {generator.version}"


def _inert(cell: object) -> object:
    if isinstance(cell, str) and cell.startswith(_LIVE):
        return "'" + cell
    return cell
