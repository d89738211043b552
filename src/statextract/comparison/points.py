"""Which points of a series can be held against each other, and how they lie."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.comparison.series import Point, Series

_A_YEAR = 4  # characters of "2025"


def sole(points: Sequence[Point]) -> list[Point]:
    """Return the points of articles with one number of the topic and period.

    Articles with several tell apart what the topic does not.
    """
    counts = Counter(point.article for point in points)
    return [point for point in points if counts[point.article] == 1]


def comparable(series: Series, one: Point, other: Point) -> bool:
    """Whether two articles speak of one event: a source in common, or one place.

    Without either, equal topics and days may well be two events. Two sources that differ may
    differ in their numbers.
    """
    if one.article == other.article:
        return False
    if set(one.sources) & set(other.sources):
        return True
    return series.topic.place is not None and not (one.sources and other.sources)


def apart(one: Point, other: Point) -> Literal["rises", "falls"] | None:
    """Whether the second range lies wholly above ("rises") or below ("falls") the first."""
    if one.high is not None and other.low is not None and one.high < other.low:
        return "rises"
    if other.high is not None and one.low is not None and other.high < one.low:
        return "falls"
    return None


def is_whole_year(point: Point) -> bool:
    """Whether a point is told of a year as such ("2025"), not of its days so far."""
    return len(point.when or "") == _A_YEAR


def said(point: Point) -> str:
    """Return a number with its article, as a message names it."""
    if point.low == point.high or point.low is None:
        return f"{point.best:,} ({point.article})"
    high = "more" if point.high is None else f"{point.high:,}"
    return f"{point.low:,} to {high} ({point.article})"


def named(*points: Point) -> list[tuple[str, str]]:
    """Return article and figure of each point."""
    return [(point.article, point.figures[0]) for point in points]


def operands(*points: Point) -> list[str]:
    """Return what makes a clash of the points the same clash in another run."""
    return [f"{point.article} {point.best}" for point in points]
