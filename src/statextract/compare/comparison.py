"""Comparing the records of many articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.compare.conflicts import Conflict, find_conflicts
from statextract.compare.series import Series, build_series
from statextract.model.base import Published

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statextract.model.record import Record


class Comparison(Published):
    """The series of some articles and the conflicts among these."""

    articles: int
    series: tuple[Series, ...]
    conflicts: tuple[Conflict, ...]


def compare(records: Iterable[Record]) -> Comparison:
    """Return what several articles say of the same statistics.

    A series holds the statements on one topic (unit, role, outcome, sex, age, nationality,
    place) whose periods begin on one day. Sources that differ are no conflict; an article is
    never compared with itself. Without articles in common there are no series.
    """
    records = tuple(records)
    series = build_series(records)
    return Comparison(
        articles=len(records), series=series, conflicts=find_conflicts(series, records)
    )
