"""APX006."""

from collections.abc import Iterator

from statextract.checks.engine.restatements import hedged_and_exact
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Bound


@rule(
    "APX006",
    flags=["Between 40 and 50 people were hurt in Pune. In all, 57 people were hurt in Pune."],
    passes=["Between 40 and 50 people were hurt in Pune. In all, 47 people were hurt in Pune."],
    needs=[Bound.RANGE],
)
def outside_range(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find a range beside an exact number that lies outside it.

    Why it matters:
        One of the numbers is wrong, or the exact number is of a later time.

    Stays silent when:
        The numbers are of other times or sources (for review).

    Source:
        Consistent and inconsistent duplicate facts of XBRL: a wording stands for a range.

    Settings:
        ``tolerance`` (0): share of the hedged number by which its range may be missed.
    """
    yield from hedged_and_exact(facts, Bound.RANGE, tolerance=tolerance)
