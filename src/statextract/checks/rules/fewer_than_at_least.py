"""APX003."""

from collections.abc import Iterator

from statextract.checks.engine.restatements import hedged_and_exact
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Bound


@rule(
    "APX003",
    flags=["At least 90 people died in Palu. In all, 81 people died in Palu."],
    passes=["At least 90 people died in Palu. In all, 94 people died in Palu."],
    needs=[Bound.AT_LEAST],
)
def fewer_than_at_least(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find "at least n" beside an exact number that is less than n.

    Why it matters:
        One of the numbers is wrong, or the count was corrected and the text was not.

    Stays silent when:
        The numbers are of other times or sources (for review).

    Source:
        Consistent and inconsistent duplicate facts of XBRL: a wording stands for a range.

    Settings:
        ``tolerance`` (0): share of the hedged number by which its range may be missed.
    """
    yield from hedged_and_exact(facts, Bound.AT_LEAST, tolerance=tolerance)
