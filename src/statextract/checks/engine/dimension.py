"""By what a whole is split."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.model.period import read_period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.model.figure import Figure


class Dimension(StrEnum):
    """What tells the parts of one whole from each other."""

    PEOPLE = "people"
    PLACE = "place"
    PERIOD = "period"
    OTHER = "other"


def dimension_of(parts: Sequence[Figure]) -> Dimension:
    """Return by what the parts differ from each other, every one from every other."""
    if len(parts) > 1:
        if all(part.sex or part.age for part in parts) and _differ(
            [(part.sex, part.age) for part in parts]
        ):
            return Dimension.PEOPLE
        if all(part.place for part in parts) and _differ(
            [part.place.name for part in parts if part.place]
        ):
            return Dimension.PLACE
        if all(part.when for part in parts) and _follow([part.when for part in parts]):
            return Dimension.PERIOD
    return Dimension.OTHER


def _follow(times: Sequence[str | None]) -> bool:
    """Whether no two of some times share a day."""
    periods = [read_period(time) for time in times]
    known = sorted((period.first, period.last) for period in periods if period)
    apart = all(last < first for (_, last), (first, _) in pairwise(known))
    return len(known) == len(times) and apart


def _differ(values: Sequence[object]) -> bool:
    return len(set(values)) == len(values)
