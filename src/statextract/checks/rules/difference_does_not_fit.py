"""CHG003."""

from collections.abc import Iterator

from statextract.checks.engine.percents import in_percent, is_printed_percent, percent_of
from statextract.checks.engine.ranges import Range, widen
from statextract.checks.engine.slips import rank_slips
from statextract.checks.facts import Facts, Operand
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "CHG003",
    flags=["Cyprus had 61 asylum seekers in May, 31 fewer than the 74 asylum seekers of April."],
    passes=[
        "Cyprus had 61 asylum seekers in May, 13 fewer than the 74 asylum seekers of April.",
        "About 600 people were arrested in Cyprus, 49 more than the 551 of last year.",
        "Turnout fell to 43.2 percent from 47.9 percent in 2019, a drop of 4.7 points.",
    ],
    needs=[RelationKind.CHANGE],
)
def difference_does_not_fit(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find "n more than" or "up by n" that is not the difference of the two numbers.

    Why it matters:
        One of the three numbers is wrong.

    Stays silent when:
        One of them is not printed, or a hedge leaves room.

    Source:
        Recomputation of reported changes (statcheck: gross inconsistencies).

    Settings:
        ``tolerance`` (0): by how many the difference may miss the two numbers.
    """
    for relation, operands in facts.relations(RelationKind.CHANGE):
        ends, deltas = facts.endpoints(relation, operands), operands.get("delta", [])
        if ends is None or len(deltas) != 1:
            continue
        if ends[0].is_share or ends[1].is_share:
            verdict = _of_shares(*ends, deltas[0], tolerance)
            if verdict is not None:
                yield verdict
            continue
        (old, new), delta = ends, deltas[0]
        if not (old.range.bounded and new.range.bounded):
            continue
        rises = old.range.low + old.range.high <= new.range.low + new.range.high
        small, large = (old.range, new.range) if rises else (new.range, old.range)
        # Hedged, either may be the larger one: "about 600, 49 more than the 551".
        widest = max(large.high - small.low, small.high - large.low)
        computed = Range(max(large.low - small.high, 0), widest)
        formula = f"{large} − {small} = {computed}"
        figures = (*old.id, *delta.id, *new.id)
        if computed.meets(widen(delta.range, tolerance)):
            yield Verdict(Kind.PASS, formula, figures, reported=delta.range, computed=computed)
            continue
        sign = 1 if rises else -1
        options = []
        if old.range.exact and new.range.exact and delta.range.exact:
            options = [
                (delta, computed.low),
                (new, old.range.low + sign * delta.range.low),
                (old, new.range.low - sign * delta.range.low),
            ]
        yield Verdict(
            Kind.FAIL,
            f"{formula}, not {delta.range}",
            figures,
            spans=(delta.span,),
            reported=delta.range,
            computed=computed,
            repairs=rank_slips(options),
        )


def _of_shares(old: Operand, new: Operand, delta: Operand, tolerance: float) -> Verdict | None:
    """Compare two percentages with their difference in points, None if one is something else.

    Each may be rounded, so that the difference may be off by its last digit.
    """
    if not (is_printed_percent(old.span.text) and is_printed_percent(new.span.text)):
        return None
    first, second = percent_of(old), percent_of(new)
    points = in_percent(delta) if delta.is_share else delta.range
    if first is None or second is None or not points.exact:
        return None
    low, high = sorted((first, second))
    computed = Range(max(high.low - low.high, 0), high.high - low.low)
    formula = f"from {old.shown} to {new.shown}"
    holds = computed.meets(widen(points, tolerance))
    return Verdict(
        Kind.PASS if holds else Kind.FAIL,
        f"{formula} is {'' if holds else 'not '}{delta.span.text} points",
        (*old.id, *delta.id, *new.id),
        spans=(delta.span,),
        reported=points,
        computed=computed,
    )
