"""ATT005."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "ATT005",
    severity=Level.NOTE,
    flags=["A June 17, 2025 statement speaks of 52 dead, a count as of 1 April 2025."],
    passes=["A June 17, 2025 statement speaks of 52 dead, a count as of 17 June 2025."],
    needs=[RelationKind.AS_OF],
)
def statement_newer_than_count(facts: Facts) -> Iterator[Verdict]:
    """Find a count that is older than the statement that gives it.

    Why it matters:
        The number may have changed since; readers take it for that of the statement's day.

    Stays silent when:
        Either day is unknown. That nothing changed is possible: a note.

    Source:
        Provenance: who says it, when, and whether it is held for true.
    """
    for relation, operands in facts.relations(RelationKind.AS_OF):
        statement, day = operands["statement"][0], operands["day"][0]
        told, counted = facts.days_of(statement), facts.days_of(day)
        if told is None or counted is None or counted.last >= told.first:
            continue
        figures = [
            figure.id
            for figure in facts.levels
            if figure.evidence.start <= relation.cue.start < figure.evidence.end
            or facts.period(figure) == counted
        ]
        message = f"counted {day.span.text}, told in a statement of {statement.span.text}"
        yield Verdict(Kind.REVIEW, message, figures, spans=(statement.span, day.span))
