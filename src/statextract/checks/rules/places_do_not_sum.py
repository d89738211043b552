"""SUM005."""

from collections.abc import Iterator

from statextract.checks.engine.dimension import Dimension
from statextract.checks.engine.edits import Source
from statextract.checks.engine.splits import sums_by
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule


@rule(
    "SUM005",
    flags=["Fires killed 40 people: 25 in Oran, 10 in Annaba and nine in Batna."],
    passes=[
        "Fires killed 40 people: 25 in Oran, 10 in Annaba and five in Batna.",
        "Fires killed 40 people, including 25 in Oran and 10 in Annaba.",
    ],
    needs=[Source.PARTITION],
)
def places_do_not_sum(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find a total that is not the sum of the places that make it up.

    Why it matters:
        A place is wrong or missing, or the total is of another day.

    Stays silent when:
        The text names only some of the places, or a hedge leaves room.

    Source:
        Cross-footing of tables in auditing, by place.

    Settings:
        ``tolerance`` (0): by how many the parts may miss the total.
    """
    yield from sums_by(facts, Dimension.PLACE, tolerance)
