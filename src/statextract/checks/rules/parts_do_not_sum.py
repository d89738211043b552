"""SUM001."""

from collections.abc import Iterator

from statextract.checks.engine.dimension import Dimension
from statextract.checks.engine.edits import Source
from statextract.checks.engine.splits import sums_by
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule


@rule(
    "SUM001",
    flags=["The ferry brought 98 tourists: 59 stayed, 73 went on to Hvar and two fell ill."],
    passes=[
        "The ferry brought 98 tourists: 59 stayed, 37 went on to Hvar and two fell ill.",
        "The ferry brought about 100 tourists: 59 stayed and 37 went on to Hvar.",
        "The ferry brought 98 tourists, including 59 Danes and 73 women.",
    ],
    needs=[Source.PARTITION],
)
def parts_do_not_sum(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find a total that is not the sum of its parts.

    Why it matters:
        One of the figures is wrong, a part is missing, or someone is counted twice.

    Stays silent when:
        The list of parts is open ("including"), the parts overlap (sex beside nationality),
        or a hedge leaves room. A list that only looks complete is for review.

    Source:
        Balance edits of official statistics (R `editrules`, `validate`); footing in auditing.

    Settings:
        ``tolerance`` (0): by how many the parts may miss the total.
    """
    yield from sums_by(facts, Dimension.OTHER, tolerance)
