"""CHG003."""

from collections.abc import Iterator

from statextract.checks.engine.ranges import Range, widen
from statextract.checks.engine.slips import rank_slips
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "CHG003",
    flags=["Cyprus had 61 asylum seekers in May, 31 fewer than the 74 asylum seekers of April."],
    passes=["Cyprus had 61 asylum seekers in May, 13 fewer than the 74 asylum seekers of April."],
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
    for _, operands in facts.relations(RelationKind.CHANGE):
        ends, deltas = facts.endpoints(operands), operands.get("delta", [])
        if ends is None or len(deltas) != 1:
            continue
        (old, new), delta = ends, deltas[0]
        if not (old.range.bounded and new.range.bounded):
            continue
        rises = old.range.high <= new.range.low
        small, large = (old.range, new.range) if rises else (new.range, old.range)
        computed = Range(max(large.low - small.high, 0), max(large.high - small.low, 0))
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
