"""TYP003."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "TYP003",
    severity=Level.WARNING,
    flags=["Police in Hobart called the rider, aged 21, a minor."],
    passes=["Police in Hobart called the rider, aged 16, a minor."],
    needs=[RelationKind.AGED],
)
def minor_of_age(facts: Facts, *, age: float = 18) -> Iterator[Verdict]:
    """Find a minor of eighteen or more.

    Why it matters:
        The age or the word is wrong; both decide under which law someone falls.

    Stays silent when:
        The age is below 18.

    Source:
        Logical edits of surveys (age and age group).

    Settings:
        ``age`` (18): from which age on nobody is a minor; 19 or 21 in some countries.
    """
    for relation, operands in facts.relations(RelationKind.AGED):
        told = operands["age"][0]
        holds = told.range.low < age
        message = f"{told.range} is {'under' if holds else 'not under'} {age:g}"
        kind = Kind.PASS if holds else Kind.REVIEW
        yield Verdict(kind, message, spans=(relation.cue,), computed=told.range)
