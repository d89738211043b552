"""APX005."""

from collections.abc import Iterator

from statextract.checks.engine.restatements import hedged_and_exact
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Bound


@rule(
    "APX005",
    flags=["Fewer than ten cases came to court in Apia. In all, 13 cases came to court in Apia."],
    passes=[
        "Fewer than ten cases came to court in Apia. In all, nine cases came to court in Apia."
    ],
    needs=[Bound.LESS_THAN],
)
def not_fewer_than(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find "fewer than n" beside an exact number that is n or more.

    Why it matters:
        One of the numbers is wrong.

    Stays silent when:
        The numbers are of other times or sources (for review).

    Source:
        Consistent and inconsistent duplicate facts of XBRL: a wording stands for a range.

    Settings:
        ``tolerance`` (0): share of the hedged number by which its range may be missed.
    """
    yield from hedged_and_exact(facts, Bound.LESS_THAN, tolerance=tolerance)
