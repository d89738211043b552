"""APX004."""

from collections.abc import Iterator

from statextract.checks.engine.restatements import hedged_and_exact
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Bound


@rule(
    "APX004",
    flags=["Up to 70 people were on the raft. In all, 88 people were on the raft."],
    passes=["Up to 70 people were on the raft. In all, 68 people were on the raft."],
    needs=[Bound.AT_MOST],
)
def more_than_at_most(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find "up to n" beside an exact number that is more than n.

    Why it matters:
        One of the numbers is wrong, or the limit was broken, which would be the news.

    Stays silent when:
        The limit is a capacity or a plan, or the numbers are of other times or sources.

    Source:
        Consistent and inconsistent duplicate facts of XBRL: a wording stands for a range.

    Settings:
        ``tolerance`` (0): share of the hedged number by which its range may be missed.
    """
    yield from hedged_and_exact(facts, Bound.AT_MOST, tolerance=tolerance)
