"""DUP003."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "DUP003",
    flags=["Police in Accra fined twelve (21) traders."],
    passes=["Police in Accra fined thirty-one (31) traders."],
)
def twin_numbers_differ(facts: Facts) -> Iterator[Verdict]:
    """Find a number printed in words and in digits that are not the same.

    Why it matters:
        One of the two is wrong, and nothing says which.

    Stays silent when:
        The brackets hold something else: an age, a year, a part.
    """
    for relation, operands in facts.relations(RelationKind.DUPLICATE):
        twins = [operand for group in operands.values() for operand in group]
        if len(twins) != 2:
            continue
        first, second = twins
        figures = tuple(dict.fromkeys((*first.id, *second.id)))
        if first.range.meets(second.range):
            message = f"“{first.span.text}” is {second.range}"
            yield Verdict(Kind.PASS, message, figures, spans=(relation.cue,))
        else:
            yield Verdict(
                Kind.FAIL,
                f"“{first.span.text}” is {first.range}, not {second.range}",
                figures,
                spans=(first.span, second.span),
                reported=first.range,
                computed=second.range,
            )
