"""PCT006."""

from collections.abc import Iterator

from statextract.checks.engine.ranges import Range
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "PCT006",
    severity=Level.WARNING,
    flags=[
        "Cases of dengue in Fiji doubled from 30 to 71.",
        "Thefts in Oulu more than tripled from 30 to 70.",
    ],
    passes=[
        "Cases of dengue in Fiji nearly doubled from 72 to 130.",
        "Cases of dengue in Fiji doubled from 30 to 62.",
        "Robberies in Oulu more than doubled, from 12 to 31.",
    ],
    needs=[RelationKind.MULTIPLE],
)
def multiple_does_not_fit(facts: Facts, *, slack: float = 0.15) -> Iterator[Verdict]:
    """Find "doubled" or "threefold" where the numbers give quite another factor.

    Why it matters:
        The word or one of the numbers is wrong.

    Stays silent when:
        The factor is roughly right, or "more than" leaves it open.

    Source:
        Recomputation of reported shares (statcheck, R `scrutiny`).

    Settings:
        ``slack`` (0.15): share of the factor; "doubled" is said of 1.7 to 2.3 times as many.
    """
    for relation, operands in facts.relations(RelationKind.MULTIPLE):
        ends, factors = facts.endpoints(relation, operands), operands.get("factor", [])
        if ends is None or len(factors) != 1:
            continue
        (old, new), factor = ends, factors[0]
        if old.range.low <= 0 or not old.range.bounded or not new.range.bounded:
            continue
        computed = Range(new.range.low / old.range.high, new.range.high / old.range.low)
        told = Range(factor.range.low * (1 - slack), factor.range.high * (1 + slack))
        figures = (*old.id, *factor.id, *new.id)
        formula = f"from {old.range} to {new.range} is {computed.low:.1f} times"
        if computed.meets(told):
            yield Verdict(Kind.PASS, formula, figures, reported=told, computed=computed)
        else:
            message = f"{formula}, not “{factor.span.text}”"
            yield Verdict(
                Kind.REVIEW,
                message,
                figures,
                spans=(relation.cue,),
                reported=told,
                computed=computed,
            )
