"""XDO002."""

from collections.abc import Iterator
from itertools import combinations

from statextract.comparison.points import (
    apart,
    comparable,
    is_whole_year,
    named,
    operands,
    said,
    sole,
)
from statextract.comparison.rule import Clash, Coverage, comparison_rule
from statextract.comparison.series import ends_of, say_topic


@comparison_rule(
    "XDO002",
    flags=[
        (
            "From 1 January to 22 April 2025, floods killed 98 people in Takeo, UNICEF said.",
            "From 1 January to 30 June 2025, floods killed 91 people in Takeo, UNICEF said.",
        ),
    ],
    passes=[
        (
            "From 1 January to 22 April 2025, floods killed 98 people in Takeo, UNICEF said.",
            "From 1 January to 30 June 2025, floods killed 120 people in Takeo, UNICEF said.",
        ),
        (
            "From 1 January to 22 April 2024, floods killed 98 people in Takeo, UNICEF said.",
            "From 1 January to 30 June 2025, floods killed 91 people in Takeo, UNICEF said.",
        ),
    ],
)
def running_count_falls(coverage: Coverage) -> Iterator[Clash]:
    """Find a count since one day that is lower at a later day than at an earlier one.

    Why it matters:
        What happened by April happened by June too: a number is wrong, or what is counted changed.

    Stays silent when:
        The counts start on different days, are of other sources, or their wordings leave room.
        Of a whole year XDO003 speaks.

    Source:
        Line-list logic of outbreak surveillance: a cumulative count never falls.
    """
    for series in coverage.series:
        ends = ends_of(series.points)
        points = [p for day, ended in ends.items() if day != series.first_day for p in sole(ended)]
        for one, other in combinations(points, 2):
            if one.last_day == other.last_day or not comparable(series, one, other):
                continue
            if is_whole_year(other):
                continue
            if apart(one, other) == "falls":
                yield Clash(
                    f"{say_topic(series.topic)} since {series.first_day}: {said(one)} by "
                    f"{one.last_day}, {said(other)} by {other.last_day}",
                    named(one, other),
                    operands(one, other),
                )
