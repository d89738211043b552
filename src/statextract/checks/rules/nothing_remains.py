"""REM001."""

from collections.abc import Iterator

from statextract.checks.engine.ranges import Range, add, show, subtract
from statextract.checks.facts import Facts, Operand
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind, Status


@rule(
    "REM001",
    flags=["Of the 65 crewmen, 65 were sent home. The rest were held in Lagos."],
    passes=["Of the 65 crewmen, three were sent home. The rest were held in Lagos."],
    needs=[RelationKind.REMAINDER],
)
def nothing_remains(facts: Facts) -> Iterator[Verdict]:
    """Find "the rest" of a group of whom none is left.

    Why it matters:
        A part or the total is wrong, or the rest is of another group.

    Stays silent when:
        A hedge leaves room for a rest, or some other group could be meant.

    Source:
        Residual of a balance edit (R `editrules`, `validate`).
    """
    for relation, operands in facts.relations(RelationKind.REMAINDER):
        totals, parts = operands.get("total", []), operands.get("part", [])
        rest = operands.get("rest", [])
        if len(totals) != 1 or not parts or any(_is_printed(each) for each in rest):
            continue
        named = [*totals, *parts, *rest]
        if any(each.figure and each.figure.status is not Status.ASSERTED for each in named):
            continue
        left = subtract(totals[0].range, add(part.range for part in parts))
        terms = " − ".join(str(each.range) for each in (*totals, *parts))
        figures = tuple(name for each in named for name in each.id)
        if left.high >= 1:
            if left.exact:
                message = f"{terms} = {show(left.low)}"
                yield Verdict(Kind.PASS, message, figures, computed=left)
            continue
        readings = tuple(
            f"“the rest” is of {facts.figures[c].span.text}"
            for c in _others(facts, relation.candidates, add(part.range for part in parts))
        )
        yield Verdict(
            Kind.REVIEW if readings else Kind.FAIL,
            f"{terms} = {show(left.high)}: nobody is left for “{relation.cue.text}”",
            figures,
            computed=left,
            readings=readings,
            assumed=(f"“{relation.cue.text}” is of the {totals[0].shown}",),
        )


def _is_printed(operand: Operand) -> bool:
    return operand.figure is not None and not operand.figure.derived


def _others(facts: Facts, candidates: tuple[str, ...], parts: Range) -> Iterator[str]:
    """Yield the other totals that would leave somebody."""
    for name in candidates:
        if subtract(facts.ranges[name], parts).high >= 1:
            yield name
