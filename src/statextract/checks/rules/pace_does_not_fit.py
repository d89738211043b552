"""RAT004."""

from collections.abc import Iterator

from statextract.checks.engine.ranges import Range
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "RAT004",
    severity=Level.WARNING,
    flags=["In May 2025, three bodies a day were found at Sfax, 20 in all."],
    passes=["In May 2025, three bodies a day were found at Sfax, 91 in all."],
    needs=[RelationKind.PACE],
)
def pace_does_not_fit(facts: Facts, *, slack: float = 0.3) -> Iterator[Verdict]:
    """Find "three a day" that does not lead to the total of its period.

    Why it matters:
        The pace or the total is wrong, or another period is meant.

    Stays silent when:
        The period has no end, or the numbers are roughly right.

    Source:
        Ratio edits of official statistics; plausibility of means and rates.

    Settings:
        ``slack`` (0.3): share of the total; "two a day" is said of 1.4 to 2.6.
    """
    for relation, operands in facts.relations(RelationKind.PACE):
        rate, every, total = operands["rate"][0], operands["every"][0], operands["total"][0]
        days = facts.period(total.figure) if total.figure else None
        if days is None or facts.unasserted(rate, total) or days.last.year == days.last.max.year:
            continue
        times = ((days.last - days.first).days + 1) / every.range.low
        told = Range(rate.range.low * times, rate.range.high * times)
        wide = Range(told.low * (1 - slack), told.high * (1 + slack))
        holds = wide.meets(total.range)
        formula = f"{rate.range} {relation.cue.text} makes {told.low:.0f}"
        yield Verdict(
            Kind.PASS if holds else Kind.REVIEW,
            formula if holds else f"{formula}, not {total.range}",
            (*rate.id, *total.id),
            spans=(relation.cue,),
            reported=total.range,
            computed=told,
            assumed=(f"the pace is that of {total.figure.when if total.figure else ''}",),
            readings=() if holds else ("the pace may be of another period",),
        )
