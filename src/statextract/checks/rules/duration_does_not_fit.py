"""PER005."""

from collections.abc import Iterator

from statextract.checks.engine.ranges import Range
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "PER005",
    flags=["In the six months from April to June 2025 the Apia court sat 12 times."],
    passes=[
        "In the three months from April to June 2025 the Apia court sat 12 times.",
        "In the five years from 2019 to 2024 the Apia court sat 12 times.",
        "In the 12 months from June 2024 to June 2025 the Apia court sat 12 times.",
        "For three weeks, from 4 to 25 August 2025, the Apia court did not sit.",
    ],
    needs=[RelationKind.LASTING],
)
def duration_does_not_fit(facts: Facts) -> Iterator[Verdict]:
    """Find a duration that is not the time between its two dates.

    Why it matters:
        The number of days or one of the dates is wrong.

    Stays silent when:
        Counting either end or both explains the difference (five years are as well 2019 to 2023
        as 2019 to 2024), or one unit more or less is begun.

    Source:
        Calendar logic of line lists (outbreak surveillance); EDTF and ISO 8601.
    """
    for relation, operands in facts.relations(RelationKind.LASTING):
        duration, unit = operands["duration"][0], operands["unit"][0]
        days = facts.days_of(operands["period"][0])
        between = facts.between_ends_of(operands["period"][0])
        if days is None or between is None:
            continue
        length = (days.last - days.first).days + 1
        step = unit.range.low
        slack = 0.5 * step if step > 1 else 1
        told = Range(duration.range.low - slack, duration.range.high + slack)
        computed = Range(between, length)
        holds = computed.meets(told)
        yield Verdict(
            Kind.PASS if holds else Kind.FAIL,
            f"“{relation.cue.text}” is {length} days",
            facts.dated_in(operands["period"][0]),
            spans=(relation.cue,),
            computed=computed,
        )
