"""SUM008."""

from collections.abc import Iterator

from statextract.checks.engine.ranges import add, subtract
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "SUM008",
    severity=Level.WARNING,
    flags=["The shelter in Cusco opened with 40 dogs, took in 25, released 18 and has 53."],
    passes=["The shelter in Cusco opened with 40 dogs, took in 25, released 18 and has 47."],
    needs=[RelationKind.FLOW],
)
def flow_does_not_add_up(facts: Facts) -> Iterator[Verdict]:
    """Find a closing number that is not the opening one with what came and without what went.

    Why it matters:
        One of the numbers is wrong, or deaths, births and moves are left out.

    Stays silent when:
        Not every number between the two is worded as an addition or a loss.

    Source:
        Roll-forward in auditing: opening and additions less removals is closing.
    """
    for _, operands in facts.relations(RelationKind.FLOW):
        told = [each for role in operands.values() for each in role]
        if facts.unasserted(*told):
            continue
        opening, closing = operands["opening"][0], operands["closing"][0]
        came = add(each.range for each in operands["added"])
        went = add(each.range for each in operands["removed"])
        computed = subtract(add((opening.range, came)), went)
        formula = f"{opening.range} + {came} − {went} = {computed}"
        holds = computed.meets(closing.range)
        yield Verdict(
            Kind.PASS if holds else Kind.REVIEW,
            formula if holds else f"{formula}, not {closing.range}",
            tuple(name for each in told for name in each.id),
            reported=closing.range,
            computed=computed,
            readings=() if holds else ("other changes may not be told",),
        )
