"""CHG002."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Direction, Kind, RelationKind


@rule(
    "CHG002",
    flags=["The number of jailed editors in Baku rose from 19 to 14."],
    passes=[
        "The number of jailed editors in Baku rose from 14 to 19.",
        "The number of jailed editors in Baku fell to 14 from 19.",
        "In Baku 19 editors were jailed in May, up from 14 in April.",
    ],
    needs=[RelationKind.CHANGE],
)
def direction_does_not_fit(facts: Facts) -> Iterator[Verdict]:
    """Find a rise to a smaller number, or a fall to a larger one.

    Why it matters:
        The conclusion is turned round: either the verb or a number is wrong.

    Stays silent when:
        Either number is hedged so widely that both ways are possible.

    Source:
        Recomputation of reported changes (statcheck: gross inconsistencies).
    """
    for relation, operands in facts.relations(RelationKind.CHANGE):
        ends = facts.endpoints(relation, operands)
        if ends is None or relation.direction is None:
            continue
        old, new = ends
        rises = relation.direction is Direction.UP
        first, second = (old.range, new.range) if rises else (new.range, old.range)
        figures = (*old.id, *new.id)
        if first.low >= second.high:
            word = "rise" if rises else "fall"
            message = f"from {old.shown} to {new.shown} is no {word}"
            yield Verdict(Kind.FAIL, message, figures, spans=(relation.cue,))
        elif first.high < second.low:
            sign = "<" if rises else ">"
            yield Verdict(Kind.PASS, f"{old.shown} {sign} {new.shown}", figures)
