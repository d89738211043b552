"""DUP005."""

from collections.abc import Iterator

from statextract.checks.engine.magnitudes import is_shifted
from statextract.checks.engine.ranges import show
from statextract.checks.engine.rivals import magnitude_rivals
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "DUP005",
    severity=Level.WARNING,
    flags=["Some said 14,000 people fled Bor. A clerk wrote that 140,000 people fled Bor."],
    passes=["Some said 14,000 people fled Bor. A clerk wrote that 15,000 people fled Bor."],
)
def magnitude_drifts(facts: Facts) -> Iterator[Verdict]:
    """Find one fact told with the same digits and another number of zeros.

    Why it matters:
        A comma, a zero or a scale word (thousand, lakh, million) slipped.

    Stays silent when:
        The digits differ, the numbers are small, or they count different people.

    Source:
        Order-of-magnitude slips (deductive correction of R `deductive`); lakh and crore.
    """
    for one, other in magnitude_rivals(facts):
        low, high = sorted((facts.ranges[one.id].low, facts.ranges[other.id].low))
        message = f"{show(high)} is {show(round(high / low))} times {show(low)}"
        yield Verdict(Kind.REVIEW, message, (one.id, other.id))
    for _, operands in facts.relations(RelationKind.RESTATED):
        rough, exact = operands["rough"][0], operands["exact"][0]
        if is_shifted(rough.range, exact.range) and not facts.unasserted(rough, exact):
            message = f"“{rough.span.text}” is not {exact.range}, but for the zeros"
            spans = (rough.span, exact.span)
            yield Verdict(Kind.REVIEW, message, (*rough.id, *exact.id), spans=spans)
