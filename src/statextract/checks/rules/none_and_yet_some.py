"""CNT006."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "CNT006",
    flags=["None of the 30 boats was stolen. The six stolen boats were sunk."],
    passes=["None of the 30 boats was stolen. The six new boats were sunk."],
    needs=[RelationKind.NONE_OF],
)
def none_and_yet_some(facts: Facts) -> Iterator[Verdict]:
    """Find some of a group said to be what none of it was.

    Why it matters:
        The text denies and asserts the same thing.

    Stays silent when:
        Another word is used of the second group, or another noun.

    Source:
        Agreement of a count with what it counts in the same text.
    """
    for _, operands in facts.relations(RelationKind.NONE_OF):
        none, some = operands["none"][0], operands["some"][0]
        if facts.unasserted(none, some) or some.range.low == 0:
            continue
        yield Verdict(
            Kind.FAIL,
            f"“{none.span.text}” here, {some.range} there",
            (*none.id, *some.id),
            reported=none.range,
            computed=some.range,
        )
