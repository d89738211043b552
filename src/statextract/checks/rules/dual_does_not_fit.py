"""CNT003."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "CNT003",
    flags=["Three nurses were arrested in Kano. Both were freed the next day."],
    passes=[
        "Two nurses were arrested in Kano. Both were freed the next day.",
        "Three nurses were arrested in Kano. Both the army and the police denied it.",
    ],
    needs=[RelationKind.DUAL],
)
def dual_does_not_fit(facts: Facts) -> Iterator[Verdict]:
    """Find "both", "the duo" or "the trio" of people who are more or fewer.

    Why it matters:
        One of them is forgotten, or the count is wrong.

    Stays silent when:
        The sentence before speaks of anyone else.

    Source:
        Agreement of a count with what it counts in the same text.
    """
    for relation, operands in facts.relations(RelationKind.DUAL):
        word, count = operands["word"][0], operands["count"][0]
        if facts.unasserted(count):
            continue
        fits = count.range.meets(word.range)
        yield Verdict(
            Kind.PASS if fits else Kind.FAIL,
            f"“{relation.cue.text}” are {word.range}" + ("" if fits else f", not {count.range}"),
            count.id,
            spans=(relation.cue,),
            reported=count.range,
            computed=word.range,
            assumed=(f"“{relation.cue.text}” are the {count.shown}",),
        )
