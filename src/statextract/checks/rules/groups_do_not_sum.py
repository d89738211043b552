"""RAT005."""

from collections.abc import Iterator

from statextract.checks.engine.ranges import add
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "RAT005",
    severity=Level.WARNING,
    flags=["A family of five, a couple and the driver drowned in the van at Nukus: nine people."],
    passes=["A family of five, a couple and the driver drowned in the van at Nukus: eight people."],
    needs=[RelationKind.GROUPED],
)
def groups_do_not_sum(facts: Facts) -> Iterator[Verdict]:
    """Find a family, a couple and others that are not as many as is said.

    Why it matters:
        Someone is left out, or counted in two groups.

    Stays silent when:
        The size of one of the groups is not told.

    Source:
        Ratio edits of official statistics; plausibility of means and rates.
    """
    for _, operands in facts.relations(RelationKind.GROUPED):
        parts, total = operands["part"], operands["total"][0]
        if facts.unasserted(*parts, total):
            continue
        computed = add(part.range for part in parts)
        terms = " + ".join(str(part.range) for part in parts)
        holds = computed.meets(total.range)
        yield Verdict(
            Kind.PASS if holds else Kind.REVIEW,
            f"{terms} = {computed}" if holds else f"{terms} = {computed}, not {total.range}",
            tuple(name for each in (*parts, total) for name in each.id),
            spans=tuple(part.span for part in parts),
            reported=total.range,
            computed=computed,
            readings=() if holds else ("one may belong to another group",),
        )
