"""TYP003."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind

_OF_AGE = 18  # in most countries; where it is 19 or 21 the finding is wrong, hence a warning


@rule(
    "TYP003",
    severity=Level.WARNING,
    flags=["Police in Hobart called the rider, aged 21, a minor."],
    passes=["Police in Hobart called the rider, aged 16, a minor."],
)
def minor_of_age(facts: Facts) -> Iterator[Verdict]:
    """Find a minor of eighteen or more.

    Why it matters:
        The age or the word is wrong; both decide under which law someone falls.

    Stays silent when:
        The age is below 18.
    """
    for relation, operands in facts.relations(RelationKind.AGED):
        age = operands["age"][0]
        holds = age.range.low < _OF_AGE
        message = f"{age.range} is {'under' if holds else 'not under'} {_OF_AGE}"
        kind = Kind.PASS if holds else Kind.REVIEW
        yield Verdict(kind, message, spans=(relation.cue,), computed=age.range)
