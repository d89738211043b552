"""APX002."""

from collections.abc import Iterator

from statextract.checks.engine.restatements import hedged_and_exact
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Bound, Level


@rule(
    "APX002",
    severity=Level.WARNING,
    flags=["More than 300 families were moved in Paraná. In all, 260 families were moved."],
    passes=["More than 300 families were moved in Paraná. In all, 312 families were moved."],
    needs=[Bound.MORE_THAN],
)
def not_more_than(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find "more than n" beside an exact number that is less than n.

    Why it matters:
        The writer rounded up, or one of the numbers is wrong.

    Stays silent when:
        The exact number is of another group or time, or is n itself, if that is round, known
        ("the 42") or in a headline: "over 200" is at times said of 200.

    Source:
        Consistent and inconsistent duplicate facts of XBRL: a wording stands for a range.

    Settings:
        ``tolerance`` (0): share of the hedged number by which its range may be missed.
    """
    yield from hedged_and_exact(facts, Bound.MORE_THAN, tolerance=tolerance)
