"""PCT008."""

from collections.abc import Iterator

from statextract.checks.engine.percents import percent_of
from statextract.checks.engine.ranges import widen
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "PCT008",
    severity=Level.WARNING,
    flags=["Two-thirds of the Jos group were men. Men made up 48 percent of that group."],
    passes=["Two-thirds of the Jos group were men. Men made up 66 percent of that group."],
    needs=[RelationKind.SAME_SHARE],
)
def shares_disagree(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find one share given as a fraction and as a percentage that do not agree.

    Why it matters:
        One of them is wrong, or they are of different groups.

    Stays silent when:
        The fraction is roughly right, or the text does not say that the group is the same.

    Source:
        Recomputation of reported shares (statcheck, R `scrutiny`).

    Settings:
        ``tolerance`` (0): percentage points by which the two may differ.
    """
    for _, operands in facts.relations(RelationKind.SAME_SHARE):
        first, second = operands["first"][0], operands["second"][0]
        one, other = percent_of(first), percent_of(second)
        if one is None or other is None or facts.unasserted(first, second):
            continue
        holds = one.meets(widen(other, tolerance))
        yield Verdict(
            Kind.PASS if holds else Kind.REVIEW,
            f"{first.span.text} here, {second.span.text} there",
            (*first.id, *second.id),
            spans=(first.span, second.span),
            reported=one,
            computed=other,
        )
