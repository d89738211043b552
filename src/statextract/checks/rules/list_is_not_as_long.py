"""CNT001."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "CNT001",
    flags=["Six countries sent ships to Aden: Oman, India, Japan, Italy and Greece."],
    passes=["Five countries sent ships to Aden: Oman, India, Japan, Italy and Greece."],
    needs=[RelationKind.LISTED],
)
def list_is_not_as_long(facts: Facts) -> Iterator[Verdict]:
    """Find a list with more or fewer items than are announced.

    Why it matters:
        An item is missing or too many, or the number is wrong.

    Stays silent when:
        The list is open ("such as"). An item with a comma of its own may look like two.

    Source:
        Agreement of a count with what it counts in the same text.
    """
    for relation, operands in facts.relations(RelationKind.LISTED):
        counts, items = operands.get("count", []), operands.get("items", [])
        if len(counts) != 1 or len(items) != 1:
            continue
        count, listed = counts[0], items[0]
        if count.range.meets(listed.range):
            message = f"{listed.range} listed, {count.range} announced"
            yield Verdict(Kind.PASS, message, count.id, spans=(relation.cue,))
        else:
            yield Verdict(
                Kind.FAIL,
                f"{listed.range} listed, not {count.range}",
                count.id,
                spans=(relation.cue,),
                reported=count.range,
                computed=listed.range,
            )
