"""SUM006."""

from collections.abc import Iterator

from statextract.checks.engine.dimension import Dimension
from statextract.checks.engine.edits import Source
from statextract.checks.engine.splits import sums_by
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule


@rule(
    "SUM006",
    flags=["Ninety arrests were made: 28 in January, 33 in February and 41 in March 2024."],
    passes=["Ninety arrests were made: 28 in January, 33 in February and 29 in March 2024."],
    needs=[Source.PARTITION],
)
def periods_do_not_sum(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find a total that is not the sum of the months, days or years that make it up.

    Why it matters:
        A count was revised in one place and not in the other, or a digit slipped.

    Stays silent when:
        The text names only some of the periods, or a hedge leaves room.

    Source:
        Cross-footing of tables in auditing, by time.

    Settings:
        ``tolerance`` (0): by how many the parts may miss the total.
    """
    yield from sums_by(facts, Dimension.PERIOD, tolerance)
