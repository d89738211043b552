"""CHG007."""

from collections.abc import Iterator

from statextract.checks.engine.balance import judge
from statextract.checks.engine.edits import Edit, Source
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import RelationKind, Status


@rule(
    "CHG007",
    flags=["Sixty more miners were freed in Potosí, bringing the total to 52."],
    passes=["Sixty more miners were freed in Potosí, bringing the total to 152."],
)
def addition_exceeds_total(facts: Facts) -> Iterator[Verdict]:
    """Find a new total that is smaller than what was added to it.

    Why it matters:
        The addition or the total is wrong.

    Stays silent when:
        The total is of something else, or a hedge leaves room.
    """
    for _, operands in facts.relations(RelationKind.INCREMENT):
        added = [each.figure for each in operands.get("delta", [])]
        total = next((each.figure for each in operands.get("new", [])), None)
        if "old" in operands or total is None or not added or None in added:
            continue
        figures = [figure for figure in (total, *added) if figure is not None]
        if all(f.status is Status.ASSERTED and f.unit is total.unit for f in figures):
            parts = tuple(figure.id for figure in figures[1:])
            yield judge(facts, Edit(parts, total.id, closed=False, source=Source.INCREMENT))
