"""APX001."""

from collections.abc import Iterator

from statextract.checks.engine.restatements import hedged_and_exact
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Bound, Level


@rule(
    "APX001",
    severity=Level.WARNING,
    flags=["Almost 80 women were freed in Myawaddy. In all, 86 women were freed in Myawaddy."],
    passes=["Almost 80 women were freed in Myawaddy. In all, 77 women were freed in Myawaddy."],
    needs=[Bound.BELOW],
)
def not_just_below(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find "almost n" or "nearly n" beside an exact number that is not just below n.

    Why it matters:
        The headline rounds the wrong way, or one of the numbers is wrong.

    Stays silent when:
        The exact number is of another group, or is n itself, as headlines round. How far below is
        a matter of style, so the finding is for review.

    Source:
        Consistent and inconsistent duplicate facts of XBRL: a wording stands for a range.

    Settings:
        ``tolerance`` (0): share of the hedged number by which its range may be missed.
    """
    yield from hedged_and_exact(facts, Bound.BELOW, tolerance=tolerance)
