"""APX010."""

from collections.abc import Iterator

from statextract.checks.engine.magnitudes import is_shifted
from statextract.checks.engine.restatements import hedged_and_exact
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Bound, Kind, RelationKind


@rule(
    "APX010",
    flags=["About 1.2 million people fled. In all, 1,510,442 people fled."],
    passes=["About 1.2 million people fled. In all, 1,183,402 people fled."],
)
def rounded_elsewhere(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find a rounded number beside an exact one that does not round to it.

    Why it matters:
        A digit or the scale is wrong: 1.2 million for 12 million.

    Stays silent when:
        "About" reaches twice as far as usual, or the numbers are of other times or sources.

    Source:
        XBRL Calculations 1.1: reported and computed interval by decimals, rounded or truncated.

    Settings:
        ``tolerance`` (0): share of the hedged number by which its range may be missed.
    """
    yield from hedged_and_exact(facts, Bound.EXACT, Bound.APPROX, tolerance=tolerance)
    for _, operands in facts.relations(RelationKind.RESTATED):
        rough, exact = operands["rough"][0], operands["exact"][0]
        if facts.unasserted(rough, exact) or is_shifted(rough.range, exact.range):
            continue
        holds = rough.range.meets(exact.range)
        yield Verdict(
            Kind.PASS if holds else Kind.FAIL,
            f"{exact.range} is {'' if holds else 'not '}“{rough.span.text}”",
            (*rough.id, *exact.id),
            spans=(rough.span, exact.span),
            reported=rough.range,
            computed=exact.range,
        )
