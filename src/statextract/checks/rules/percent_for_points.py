"""PCT007."""

from collections.abc import Iterator
from math import isclose

from statextract.checks.engine.percents import in_percent, is_printed_percent
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "PCT007",
    severity=Level.NOTE,
    flags=["The share of women among the deputies rose 12 percent, from 24 percent to 36 percent."],
    passes=["The share of women among the deputies rose from 24 percent to 36 percent."],
    needs=[RelationKind.CHANGE],
)
def percent_for_points(facts: Facts) -> Iterator[Verdict]:
    """Find "12 per cent more" where a share rose by 12 percentage points.

    Why it matters:
        From 24 to 36 per cent is 12 points, but half as much again.

    Stays silent when:
        The text says points, or the ends are counts.

    Source:
        Recomputation of reported shares (statcheck, R `scrutiny`).
    """
    for relation, operands in facts.relations(RelationKind.CHANGE):
        ends = facts.endpoints(relation, operands)
        told = [*operands.get("percent", []), *operands.get("delta", [])]
        if ends is None or len(told) != 1 or "point" in told[0].span.text:
            continue
        old, new = ends
        if not (old.is_share and new.is_share and is_printed_percent(told[0].span.text)):
            continue
        points = abs(in_percent(new).low - in_percent(old).low)
        if isclose(points, in_percent(told[0]).low, abs_tol=0.05):
            message = f"from {old.shown} to {new.shown} is {points:g} points, not per cent"
            figures = (*old.id, *told[0].id, *new.id)
            yield Verdict(Kind.REVIEW, message, figures, spans=(told[0].span,))
