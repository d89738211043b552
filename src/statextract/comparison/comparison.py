"""Comparing the records of many articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.comparison.conflict import Conflict  # noqa: TC001 - pydantic reads it
from statextract.comparison.copies import CopyFinder
from statextract.comparison.registry import load_comparison_rules
from statextract.comparison.rule import Coverage
from statextract.comparison.series import Series, SeriesBuilder
from statextract.model.base import Published

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statextract.model.record import Record


class Comparison(Published):
    """The series of some articles and the conflicts among these."""

    articles: int
    series: tuple[Series, ...]
    conflicts: tuple[Conflict, ...]


def compare(records: Iterable[Record]) -> Comparison:
    """Return what several articles say of the same statistics.

    A series holds the statements on one topic (unit, role, outcome, sex, age, nationality,
    place, or source where there is no place) whose periods begin on one day. Sources that differ
    are no conflict; an article is never compared with itself. Articles of one id and different
    texts are told apart by a number: ``a``, ``a (2)``. Records are taken one by one; what is
    kept of each is small.
    """
    groups, copies = SeriesBuilder(), CopyFinder()
    articles = 0
    for record in _told_apart(records):
        articles += 1
        groups.add(record)
        copies.add(record)
    coverage = Coverage(groups.series(), tuple(copies.copies()))
    conflicts = (c for rule in load_comparison_rules().values() for c in rule.conflicts(coverage))
    return Comparison(articles=articles, series=coverage.series, conflicts=tuple(conflicts))


def _told_apart(records: Iterable[Record]) -> Iterator[Record]:
    """Yield each article once, those of equal ids with a number behind the id."""
    texts: dict[str, list[str]] = {}
    for record in records:
        article = record.article
        known = texts.setdefault(article.id, [])
        if article.sha256 in known:
            continue
        known.append(article.sha256)
        if len(known) > 1:
            renamed = article.model_copy(update={"id": f"{article.id} ({len(known)})"})
            record = record.model_copy(update={"article": renamed})  # noqa: PLW2901 - the same
        yield record
