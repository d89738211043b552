"""XDO003."""

from collections.abc import Iterator

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
    "XDO003",
    flags=[
        (
            "From 1 January to 22 April 2024, floods killed 98 people in Takeo, UNICEF said.",
            "In 2024, floods killed 77 people in Takeo, UNICEF said.",
        ),
    ],
    passes=[
        (
            "From 1 January to 22 April 2024, floods killed 98 people in Takeo, UNICEF said.",
            "In 2024, floods killed 177 people in Takeo, UNICEF said.",
        ),
    ],
)
def year_is_below_its_part(coverage: Coverage) -> Iterator[Clash]:
    """Find a whole year's number that is below that of the same year so far.

    Why it matters:
        The annual report counts otherwise than the bulletins before it, or one number is wrong.

    Stays silent when:
        The sources are other bodies, or the wordings leave room.

    Source:
        Nested periods (ratio edits of official statistics), over a corpus.
    """
    for series in coverage.series:
        if (series.first_day.month, series.first_day.day) != (1, 1):
            continue
        year_end = series.first_day.replace(month=12, day=31)
        ends = ends_of(series.points)
        years = [p for p in sole(ends.get(year_end, [])) if is_whole_year(p)]
        parts = [p for day, ended in ends.items() if day < year_end for p in sole(ended)]
        for part in parts:
            for year in years:
                if comparable(series, part, year) and apart(part, year) == "falls":
                    yield Clash(
                        f"{say_topic(series.topic)}: {said(year)} in all of {year.when}, but "
                        f"{said(part)} by {part.last_day}",
                        named(part, year),
                        operands(part, year),
                    )
