"""REM003."""

from collections.abc import Iterator

from statextract.checks.engine.ranges import Range, add, show, subtract
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "REM003",
    severity=Level.NOTE,
    flags=[],
    passes=["Of the 65 crewmen, three were sent home. The rest were held in Lagos."],
    needs=[RelationKind.REMAINDER],
)
def two_possible_rests(facts: Facts) -> Iterator[Verdict]:
    """Find "the rest" that is of one number or another, whichever group is meant.

    Why it matters:
        Readers will pick one number without knowing of the other.

    Stays silent when:
        Only one group can be meant, or all give the same number.

    Source:
        Residual of a balance edit (R `editrules`, `validate`).
    """
    for relation, operands in facts.relations(RelationKind.REMAINDER):
        parts = operands.get("part", [])
        totals = dict.fromkeys(name for total in operands.get("total", []) for name in total.id)
        totals.update(dict.fromkeys(_alike(facts, tuple(totals), relation.candidates)))
        taken = add(part.range for part in parts)
        rests: dict[str, Range] = {}
        for name in totals:
            left = subtract(facts.ranges[name], taken)
            if left.exact and left.low >= 1:
                rests[name] = left
        if not parts or len({left.low for left in rests.values()}) < 2:
            continue
        minus = " − ".join(str(part.range) for part in parts)
        readings = tuple(
            f"{show(left.low)} ({facts.ranges[name]} − {minus})" for name, left in rests.items()
        )
        figures = [*rests, *(name for part in parts for name in part.id)]
        figures += [name for rest in operands.get("rest", []) for name in rest.id]
        low, high = min(rests.values()).low, max(rests.values()).high
        yield Verdict(
            Kind.REVIEW,
            f"“{relation.cue.text}” is {' or '.join(readings)}",
            tuple(figures),
            spans=(relation.cue,),
            computed=Range(low, high),
            readings=readings,
        )


def _alike(facts: Facts, totals: tuple[str, ...], others: tuple[str, ...]) -> Iterator[str]:
    """Yield the candidates that count people of the same story as the total does."""
    roots = {facts.outermost(name) for name in totals}
    for name in others:
        if facts.outermost(name) in roots:
            yield name
