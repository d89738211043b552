"""Where a series contradicts itself (XDO001-003)."""

from __future__ import annotations

import hashlib
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from statextract.comparison.series import Point, Series, ends_of, say_topic
from statextract.model.base import Published
from statextract.model.vocabulary import Kind, Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class Conflict(Published):
    """A finding across articles; ``figures`` are ids as article#figure."""

    code: str
    name: str
    kind: Kind
    level: Level
    message: str
    articles: tuple[str, ...]
    figures: tuple[str, ...]
    fingerprint: str


def find_conflicts(series: Sequence[Series], copies: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Return the conflicts of the series and those of copies, by code, in their order."""
    found: list[Conflict] = []
    for one in series:
        found.extend(_different_values(one))
        found.extend(_falling_counts(one))
        found.extend(_years_below_their_parts(one))
    found.extend(copies)
    return tuple(sorted(found, key=lambda conflict: conflict.code))


def _different_values(series: Series) -> Iterator[Conflict]:
    """XDO001: the same source, the same period, and numbers that exclude each other."""
    for points in ends_of(series.points).values():
        for one, other in combinations(_sole(points), 2):
            if not _comparable(series, one, other) or _apart(one, other) is None:
                continue
            shared = set(one.sources) & set(other.sources)
            by = f" by {', '.join(sorted(shared))}" if shared else ""
            yield _conflict(
                "XDO001",
                "articles-disagree",
                Level.WARNING if shared else Level.NOTE,
                f"{say_topic(series.topic)}, {one.when}{by}: {_said(one)}, {_said(other)}",
                (one, other),
            )


def _falling_counts(series: Series) -> Iterator[Conflict]:
    """XDO002: a count from one day on is lower at a later date."""
    ends = ends_of(series.points)
    points = [p for day, ended in ends.items() if day != series.first_day for p in _sole(ended)]
    for one, other in combinations(points, 2):
        if one.last_day == other.last_day or not _comparable(series, one, other):
            continue
        if _apart(one, other) == "falls":
            yield _conflict(
                "XDO002",
                "running-count-falls",
                Level.WARNING,
                f"{say_topic(series.topic)} since {series.first_day}: {_said(one)} by "
                f"{one.last_day}, {_said(other)} by {other.last_day}",
                (one, other),
            )


def _years_below_their_parts(series: Series) -> Iterator[Conflict]:
    """XDO003: a whole year's number is lower than an earlier one of the same year so far."""
    if (series.first_day.month, series.first_day.day) != (1, 1):
        return
    year_end = series.first_day.replace(month=12, day=31)
    ends = ends_of(series.points)
    years = [p for p in _sole(ends.get(year_end, [])) if len(p.when or "") == 4]
    parts = [p for day, ended in ends.items() if day < year_end for p in _sole(ended)]
    for part in parts:
        for year in years:
            if _comparable(series, part, year) and _apart(part, year) == "falls":
                yield _conflict(
                    "XDO003",
                    "year-is-below-its-part",
                    Level.WARNING,
                    f"{say_topic(series.topic)}: {_said(year)} in all of {year.when}, but "
                    f"{_said(part)} by {part.last_day}",
                    (part, year),
                )


def _sole(points: Sequence[Point]) -> list[Point]:
    """Return the points of articles with one number of the topic and period.

    Articles with several tell apart what the topic does not.
    """
    counts = Counter(point.article for point in points)
    return [point for point in points if counts[point.article] == 1]


def _comparable(series: Series, one: Point, other: Point) -> bool:
    """Whether two articles speak of one event: a source in common, or one place.

    Without either, equal topics and days may well be two events. Two sources that differ may
    differ in their numbers.
    """
    if one.article == other.article:
        return False
    if set(one.sources) & set(other.sources):
        return True
    return series.topic.place is not None and not (one.sources and other.sources)


def _apart(one: Point, other: Point) -> str | None:
    """Whether the second range lies wholly above ("rises") or below ("falls") the first."""
    if one.high is not None and other.low is not None and one.high < other.low:
        return "rises"
    if other.high is not None and one.low is not None and other.high < one.low:
        return "falls"
    return None


def _said(point: Point) -> str:
    if point.low == point.high or point.low is None:
        return f"{point.best:,} ({point.article})"
    high = "more" if point.high is None else f"{point.high:,}"
    return f"{point.low:,} to {high} ({point.article})"


def _conflict(
    code: str, name: str, level: Level, message: str, points: Sequence[Point]
) -> Conflict:
    return Conflict(
        code=code,
        name=name,
        kind=Kind.REVIEW,
        level=level,
        message=message,
        articles=tuple(point.article for point in points),
        figures=tuple(f"{point.article}#{point.figures[0]}" for point in points),
        fingerprint=fingerprint(code, [f"{p.article} {p.best}" for p in points]),
    )


def fingerprint(code: str, parts: Sequence[str]) -> str:
    """Return what is equal for the same conflict in another run."""
    content = "\n".join((code, *parts)).encode("utf-8", "surrogatepass")
    return hashlib.sha256(content).hexdigest()[:16]
