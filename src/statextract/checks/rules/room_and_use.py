"""ATT003."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, Status

_REACH = 300  # code points: in the same sentence or the next


@rule(
    "ATT003",
    severity=Level.NOTE,
    flags=["The new jail in Oruro will house 200 men. It houses 240 men now."],
    passes=["The new jail in Oruro will house 200 men. It houses 140 men now."],
    needs=[Status.UNREALISED],
)
def room_and_use(facts: Facts) -> Iterator[Verdict]:
    """Find more of what is planned or has room than the plan or the room is for.

    Why it matters:
        Too full is news, not an error; but a plan must not be counted as what happened.

    Stays silent when:
        The two differ in what is counted, in place, or in what happened to it.

    Source:
        Provenance: who says it, when, and whether it is held for true.
    """
    plans = [f for f in facts.record.figures if f.status is Status.UNREALISED and f.noun]
    for plan in plans:
        for real in facts.levels:
            same = (real.unit, real.noun, real.outcome) == (plan.unit, plan.noun, plan.outcome)
            near = 0 < real.span.start - plan.span.start <= _REACH
            apart = real.place and plan.place and real.place.name != plan.place.name
            if (
                same
                and near
                and not apart
                and facts.ranges[real.id].low > facts.ranges[plan.id].high
            ):
                message = f"{facts.ranges[real.id]}, and {facts.ranges[plan.id]} planned"
                yield Verdict(Kind.REVIEW, message, (plan.id, real.id))
