"""RAT003."""

from collections.abc import Iterator

from statextract.checks.engine.ranges import Range
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "RAT003",
    severity=Level.WARNING,
    flags=["Malta, with 500,000 people, had 15 murders, or 9 per 100,000."],
    passes=["Malta, with 500,000 people, had 15 murders, or 3 per 100,000."],
    needs=[RelationKind.PER_HEAD],
)
def rate_per_head_does_not_fit(facts: Facts, *, slack: float = 0.12) -> Iterator[Verdict]:
    """Find a rate per head that its count and population do not give.

    Why it matters:
        Rates are compared between countries; a slip of a zero makes one the worst of all.

    Stays silent when:
        The rate is roughly right: population and count may be of different years.

    Source:
        Ratio edits of official statistics; plausibility of means and rates.

    Settings:
        ``slack`` (0.12): share of the rate; populations of two years differ by less.
    """
    for _, operands in facts.relations(RelationKind.PER_HEAD):
        rate, base = operands["rate"][0], operands["base"][0]
        count, people = operands["count"][0], operands["population"][0]
        if facts.unasserted(rate, count, people) or not people.range.bounded:
            continue
        scale = base.range.low / people.range.low
        computed = Range(count.range.low * scale, count.range.high * scale)
        told = Range(rate.range.low * (1 - slack) - 0.5, rate.range.high * (1 + slack) + 0.5)
        formula = f"{count.range} of {people.range} are {computed.low:.3g} per {base.range}"
        holds = computed.meets(told)
        yield Verdict(
            Kind.PASS if holds else Kind.REVIEW,
            formula if holds else f"{formula}, not {rate.range}",
            (*rate.id, *count.id, *people.id),
            reported=rate.range,
            computed=computed,
            assumed=("count and population are of one year",),
            readings=() if holds else ("the rate may be of another year or group",),
        )
