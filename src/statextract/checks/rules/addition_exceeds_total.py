"""CHG007."""

from collections.abc import Iterator

from statextract.checks.engine.ranges import add
from statextract.checks.facts import Facts, Operand
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "CHG007",
    flags=["Sixty more miners were freed in Potosí, bringing the total to 52."],
    passes=["Sixty more miners were freed in Potosí, bringing the total to 152."],
    needs=[RelationKind.INCREMENT],
)
def addition_exceeds_total(facts: Facts) -> Iterator[Verdict]:
    """Find a new total that is smaller than what was added to it.

    Why it matters:
        The addition or the total is wrong.

    Stays silent when:
        The total is of something else, or a hedge leaves room.

    Source:
        Recomputation of reported changes (statcheck: gross inconsistencies).
    """
    for relation, operands in facts.relations(RelationKind.INCREMENT):
        added, totals = operands.get("delta", []), operands.get("new", [])
        if "old" in operands or len(totals) != 1 or not added:
            continue
        total, terms = totals[0], add(each.range for each in added)
        if facts.unasserted(total, *added) or not _is_alike(total, added):
            continue
        figures = tuple(name for each in (total, *added) for name in each.id)
        if terms.low > total.range.high:
            yield Verdict(
                Kind.FAIL,
                f"{terms} were added, yet the total is {total.range}",
                figures,
                spans=(relation.cue,),
                reported=total.range,
                computed=terms,
            )
        elif terms.bounded and terms.high <= total.range.low:
            message = f"{terms} ≤ {total.range}"
            yield Verdict(Kind.PASS, message, figures, reported=total.range, computed=terms)


def _is_alike(total: Operand, added: list[Operand]) -> bool:
    """Whether nothing says that the total counts other things than what was added."""
    units = {each.figure.unit for each in (total, *added) if each.figure is not None}
    return len(units) < 2
