"""Statements, totals and counts of figures that were corrected: as assembled from the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from statextract.assemble.statements import build_statements
from statextract.assemble.totals import build_totals, find_recalled
from statextract.model.record import is_case_count, is_victim_count
from statextract.model.statement import Statement, Total

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.model.figure import Figure
    from statextract.model.record import Record


@dataclass(frozen=True, slots=True)
class Answers:
    """What a record says in all."""

    statements: tuple[Statement, ...]
    totals: tuple[Total, ...]
    victim_counts: tuple[str, ...]
    case_counts: tuple[str, ...]

    def as_fields(self) -> dict[str, Any]:
        """Return the fields of a record."""
        return {name: getattr(self, name) for name in self.__slots__}


def answer_anew(figures: Sequence[Figure], record: Record) -> Answers:
    """Return the answers of some figures, which stand in text order.

    Args:
        figures: The figures as corrected.
        record: The record that was corrected; what it held for another story's stays so.
    """
    chosen = {total.key: total.statement for total in record.totals}
    recalled = find_recalled(record.figures, build_statements(record.figures), chosen)
    statements = build_statements(figures)
    totals = build_totals(figures, statements, recalled)
    return Answers(
        statements=tuple(Statement.model_validate(statement) for statement in statements),
        totals=tuple(Total.model_validate(total) for total in totals),
        victim_counts=tuple(figure.id for figure in figures if is_victim_count(figure)),
        case_counts=tuple(figure.id for figure in figures if is_case_count(figure)),
    )
