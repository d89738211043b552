"""SUM003."""

from collections.abc import Iterator

from statextract.checks.engine.dimension import Dimension
from statextract.checks.engine.edits import Source
from statextract.checks.engine.splits import sums_by
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule


@rule(
    "SUM003",
    flags=["Police in Quito freed 15 people: nine men and seven women."],
    passes=[
        "Police in Quito freed 15 people: nine men and six women.",
        "Police in Quito freed 15 people, among them nine men and seven Peruvians.",
    ],
    needs=[Source.PARTITION],
)
def people_do_not_sum(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find a number of people that is not the sum of its men, women and children.

    Why it matters:
        The group and its members are counted in one breath, so both should be right.

    Stays silent when:
        Only some of the group are named, or a hedge leaves room.

    Source:
        Balance edits of official statistics (R `editrules`, `validate`); footing in auditing.

    Settings:
        ``tolerance`` (0): by how many the parts may miss the total.
    """
    yield from sums_by(facts, Dimension.PEOPLE, tolerance)
