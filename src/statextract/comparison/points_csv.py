"""A comparison as CSV: one row a number of a series."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from statextract.comparison.series import say_topic

if TYPE_CHECKING:
    from typing import TextIO

    from statextract.comparison.comparison import Comparison

COLUMNS = (
    "series", "topic", "unit", "noun", "role", "outcome", "sex", "age", "nationality", "place",
    "country", "first_day", "last_day", "when", "low", "best", "high", "article", "published",
    "statement", "sources", "conflicts",
)  # fmt: skip
_LIVE = ("=", "+", "-", "@", "\t", "\r", "\n")


def write_points(comparison: Comparison, out: TextIO) -> None:
    """Write a head line and the rows; ``conflicts`` has the codes that the number is part of.

    A text that a spreadsheet would run as a formula gets an apostrophe in front.
    """
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    codes: dict[str, set[str]] = {}
    for conflict in comparison.conflicts:
        for figure in conflict.figures:
            codes.setdefault(figure, set()).add(conflict.code)
    for number, series in enumerate(comparison.series, 1):
        topic = series.topic
        for point in series.points:
            found = {code for f in point.figures for code in codes.get(f"{point.article}#{f}", ())}
            row = (
                number, say_topic(topic), topic.unit, topic.noun, topic.role, topic.outcome,
                topic.sex, topic.age, " ".join(topic.nationality), topic.place, topic.country,
                series.first_day, point.last_day, point.when, point.low, point.best, point.high,
                point.article, point.published, point.statement, "; ".join(point.sources),
                " ".join(sorted(found)),
            )  # fmt: skip
            writer.writerow([_inert(cell) for cell in row])


def _inert(cell: object) -> object:
    return "'" + cell if isinstance(cell, str) and cell.startswith(_LIVE) else cell
