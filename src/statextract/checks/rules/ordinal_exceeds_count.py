"""CNT004."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "CNT004",
    flags=["Four goats were stolen in Tartu. The fifth goat was that of a widow."],
    passes=[
        "Five goats were stolen in Tartu. The fifth goat was that of a widow.",
        "Four bodies were found in Tartu. The fifth body was found on Sunday.",
    ],
    needs=[RelationKind.ORDINAL],
)
def ordinal_exceeds_count(facts: Facts) -> Iterator[Verdict]:
    """Find "the fifth victim" of a group of four.

    Why it matters:
        The count or the ordinal is wrong.

    Stays silent when:
        Something new happened: the fifth may have been found after the four were counted.

    Source:
        Agreement of a count with what it counts in the same text.
    """
    for relation, operands in facts.relations(RelationKind.ORDINAL):
        ordinal, count = operands["ordinal"][0], operands["count"][0]
        if facts.unasserted(count) or not count.range.bounded:
            continue
        fits = ordinal.range.low <= count.range.high
        yield Verdict(
            Kind.PASS if fits else Kind.FAIL,
            f"“{relation.cue.text}” of {count.range}",
            count.id,
            spans=(relation.cue,),
            reported=count.range,
            computed=ordinal.range,
            assumed=(f"“{relation.cue.text}” is of the {count.shown}",),
        )
