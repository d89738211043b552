"""PER008."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "PER008",
    severity=Level.WARNING,
    flags=["In Q3 2025 (July to October) the Suva court tried 31 men."],
    passes=["In Q3 2025 (July to September) the Suva court tried 31 men."],
    needs=[RelationKind.QUARTER],
)
def quarter_does_not_fit(facts: Facts) -> Iterator[Verdict]:
    """Find a quarter whose months are given as others.

    Why it matters:
        Numbers of three and of four months are not compared.

    Stays silent when:
        The months are three in a row: the quarter may be that of a fiscal year.

    Source:
        Calendar logic of line lists (outbreak surveillance); EDTF and ISO 8601.
    """
    for relation, operands in facts.relations(RelationKind.QUARTER):
        label, months = operands["label"][0], operands["months"][0]
        quarter, told = facts.days_of(label), facts.days_of(months)
        if quarter is None or told is None:
            continue
        length = (told.last.year - told.first.year) * 12 + told.last.month - told.first.month + 1
        same = (quarter.first.month, quarter.last.month) == (told.first.month, told.last.month)
        holds = same or length == 3
        yield Verdict(
            Kind.PASS if holds else Kind.REVIEW,
            f"“{relation.cue.text}”: {length} months",
            (*facts.dated_in(label), *facts.dated_in(months)),
            spans=(relation.cue,),
        )
