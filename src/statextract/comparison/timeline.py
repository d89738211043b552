"""A comparison as text: conflicts, a table of the series, a timeline of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.comparison.series import say_topic
from statextract.model.amount import say_amount

if TYPE_CHECKING:
    from typing import TextIO

    from statextract.comparison.comparison import Comparison
    from statextract.comparison.series import Point, Series

_WIDTH = 24


def write_timelines(comparison: Comparison, out: TextIO) -> None:
    """Write the conflicts, the table of series, and each series in the order of its days.

    A bar is as long as its number against the greatest of the series; what the wording leaves
    open above the least number is drawn light.
    """
    series, conflicts = comparison.series, comparison.conflicts
    said = say_amount(comparison.articles, "article"), say_amount(len(conflicts), "conflict")
    out.write(f"{said[0]}, {len(series)} series, {said[1]}\n")
    out.writelines(
        f"! {conflict.code} {conflict.level}: {conflict.message}\n" for conflict in conflicts
    )
    if not series:
        return
    out.write("\n  no  articles  sources   from        until       numbers\n")
    out.writelines(f"{_row(number, one)}\n" for number, one in enumerate(series, 1))
    for number, one in enumerate(series, 1):
        out.write(f"\n{number}. {say_topic(one.topic)}, from {one.first_day}\n")
        most = max(_end(point) for point in one.points) or 1
        out.writelines(f"{_line(point, most)}\n" for point in one.points)


def _row(number: int, series: Series) -> str:
    points = series.points
    articles = len({point.article for point in points})
    sources = len({source for point in points for source in point.sources})
    values = [point.best for point in points if point.best is not None]
    until = max((str(point.last_day) for point in points if point.last_day), default="open")
    spread = (
        f"{min(values):,} to {max(values):,}" if min(values) != max(values) else f"{values[0]:,}"
    )
    return (
        f"{number:4d}  {articles:8d}  {sources:7d}   {series.first_day}  {until:10s}  {spread}  "
        f"{say_topic(series.topic)}"
    )


def _line(point: Point, most: float) -> str:
    high = "…" if point.high is None else f"{point.high:,}"
    number = f"{point.best:,}" if point.low == point.high else f"{point.low or 0:,}..{high}"
    solid = round(_WIDTH * (point.low or 0) / most)
    light = round(_WIDTH * _end(point) / most) - solid
    bar = ("█" * solid + "░" * light).ljust(_WIDTH)
    who = f"  {', '.join(point.sources)}" if point.sources else ""
    until = str(point.last_day or "open")
    return f"  {until:10s}  {number:>15s}  {bar}  {point.article}{who}"


def _end(point: Point) -> float:
    values = (point.low, point.best, point.high)
    return max((value for value in values if value is not None), default=0)
