"""The column of a table whose time holds those of the others: "Jan - Apr | Jan | Feb | Mar"."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.frozen import frozen
from statextract.model.period import Period, read_period

_FEWEST = 3  # columns with times, the one of all of them included
_NEXT = 4  # days between two times that follow each other: a weekend


@frozen
class Span:
    """A column of sums, the columns that it sums up, and whether these leave no time out."""

    column: int
    parts: tuple[int, ...]
    closed: bool


def find_span(scene: Scene, heads: Sequence[tuple[int, int]]) -> Span | None:
    """Return the column that covers the time of the others by the heads of a table, or None.

    Args:
        scene: The article.
        heads: The tokens of each cell of the header.
    """
    times = {at: time for at, head in enumerate(heads) if (time := _time_of(scene, head))}
    if len(times) < _FEWEST:
        return None
    untold = [at for at, head in enumerate(heads) if at not in times and _has_day(scene, head)]
    for column, time in times.items():
        parts = {at: other for at, other in times.items() if at != column}
        if all(time.covers(other) and time != other for other in parts.values()):
            closed = not untold and _fill(time, sorted(parts.values()))
            return Span(column, tuple(sorted([*parts, *untold])), closed)
    return None


def _has_day(scene: Scene, head: tuple[int, int]) -> bool:
    """Whether a head prints a day that may be one of two: "4/1/24 - 4/9/24"."""
    words = scene.between(*head)
    return any(word[0].isdigit() for word in words) and any("/" in word for word in words)


def _time_of(scene: Scene, head: tuple[int, int]) -> Period | None:
    """The time that the dates in a head span together."""
    dates = [date.value for date in within(scene.mentions.dates, *head) if date.value is not None]
    times = [time for date in dates if (time := read_period(date)) is not None]
    if not times or len(times) < len(dates):
        return None
    return Period(min(time.first for time in times), max(time.last for time in times))


def _fill(whole: Period, parts: Sequence[Period]) -> bool:
    """Whether times follow each other from the first day of another to its end."""
    if parts[0].first != whole.first or (whole.last - parts[-1].last).days > _NEXT:
        return False
    return all(0 < (other.first - one.last).days <= _NEXT for one, other in pairwise(parts))
