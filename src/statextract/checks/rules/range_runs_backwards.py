"""APX007."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "APX007",
    flags=["The mine in Lota has between 90 and 60 accidents a year."],
    passes=[
        "The mine in Lota has between 60 and 90 accidents a year.",
        "Accidents in the Lota mine fell from 90 to 60.",
    ],
    needs=[RelationKind.SPAN],
)
def range_runs_backwards(facts: Facts) -> Iterator[Verdict]:
    """Find a range whose lower end is printed second.

    Why it matters:
        The ends were swapped, or one of them is a slip.

    Stays silent when:
        The wording is that of a change: "from 30 to 20".

    Source:
        Well-formed ranges (grobid-quantities).
    """
    for _, operands in facts.relations(RelationKind.SPAN):
        first, second = operands["first"][0], operands["second"][0]
        if first.range.low > second.range.high:
            yield Verdict(
                Kind.FAIL,
                f"between {first.range} and {second.range}",
                (*first.id, *second.id),
                spans=(first.span, second.span),
            )
