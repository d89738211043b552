"""CNT002."""

from collections.abc import Iterator

from statextract.checks.facts import Facts, Operand
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "CNT002",
    flags=["Two men were held in Baku. They were named as Ali Aliyev, Oleg Orlov and Rauf Rzayev."],
    passes=["Two men were held in Baku. They were named as Ali Aliyev, 31, and Rauf Rzayev, 29."],
    needs=[RelationKind.NAMED],
)
def names_exceed_count(facts: Facts) -> Iterator[Verdict]:
    """Find more names than people.

    Why it matters:
        The count is wrong, or someone is named who does not belong there.

    Stays silent when:
        The list holds anything but names and ages. Fewer names than people are for review.

    Source:
        Agreement of a count with what it counts in the same text.
    """
    for relation, operands in facts.relations(RelationKind.NAMED):
        count, names = operands["count"][0], operands["names"][0]
        if facts.unasserted(count):
            continue
        fits = names.range.meets(count.range)
        more = names.range.low > count.range.high
        yield Verdict(
            Kind.PASS if fits else Kind.FAIL if more else Kind.REVIEW,
            f"{names.range} named" + ("" if fits else f", not {count.range}"),
            _told(facts, count),
            spans=(relation.cue,),
            reported=count.range,
            computed=names.range,
            assumed=(f"“{relation.cue.text}” are the {count.shown}",),
            readings=() if fits or more else ("only some may be named",),
        )


def _told(facts: Facts, count: Operand) -> tuple[str, ...]:
    """Return the figures that state the count, the first one too."""
    return tuple(dict.fromkeys(facts.root(name) for name in count.id)) + tuple(
        name for name in count.id if facts.root(name) != name
    )
