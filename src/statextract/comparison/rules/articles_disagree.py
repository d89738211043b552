"""XDO001."""

from collections.abc import Iterator
from itertools import combinations

from statextract.comparison.points import apart, comparable, named, operands, said, sole
from statextract.comparison.rule import Clash, Coverage, comparison_rule
from statextract.comparison.series import ends_of, say_topic
from statextract.model.vocabulary import Level


@comparison_rule(
    "XDO001",
    flags=[
        (
            "In 2024, floods killed 98 people in Takeo, the Red Cross said.",
            "In 2024, floods killed 89 people in Takeo, the Red Cross said.",
        ),
    ],
    passes=[
        (
            "In 2024, floods killed almost 100 people in Takeo, the Red Cross said.",
            "In 2024, floods killed 98 people in Takeo, the Red Cross said.",
        ),
        (
            "In 2024, floods killed 98 people in Takeo, the Red Cross said.",
            "In 2024, floods killed 89 people in Kampot, the Red Cross said.",
        ),
    ],
)
def articles_disagree(coverage: Coverage) -> Iterator[Clash]:
    """Find articles that give one statistic of one period numbers that exclude each other.

    Why it matters:
        One of the articles is wrong, or was corrected; whoever adds them up counts twice.

    Stays silent when:
        The wordings leave room for both, the sources are other bodies, or an article has
        several numbers of the kind. A mere note where no source is shared: it may be two events.

    Source:
        Inconsistent duplicate facts of XBRL (Arelle), over a corpus.
    """
    for series in coverage.series:
        for points in ends_of(series.points).values():
            for one, other in combinations(sole(points), 2):
                if not comparable(series, one, other) or apart(one, other) is None:
                    continue
                shared = set(one.sources) & set(other.sources)
                by = f" by {', '.join(sorted(shared))}" if shared else ""
                topic = f"{say_topic(series.topic)}, {one.when}{by}"
                yield Clash(
                    f"{topic}: {said(one)}, {said(other)}",
                    named(one, other),
                    operands(one, other),
                    level=None if shared else Level.NOTE,
                )
