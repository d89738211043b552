"""PER010."""

import datetime
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "PER010",
    severity=Level.WARNING,
    flags=["TEMA, 24 April 2025 - Esi Mensah, 34, born in 1985, runs the refuge."],
    passes=["TEMA, 24 April 2025 - Esi Mensah, 39, born in 1985, runs the refuge."],
    needs=[RelationKind.BORN],
)
def age_does_not_fit_birth(facts: Facts) -> Iterator[Verdict]:
    """Find an age that the year of birth does not give on the day of publication.

    Why it matters:
        The age or the year is wrong.

    Stays silent when:
        The day of publication is unknown. The age may be that on another day: a warning.

    Source:
        Calendar logic of line lists (outbreak surveillance); EDTF and ISO 8601.
    """
    published = facts.record.article.published
    for relation, operands in facts.relations(RelationKind.BORN):
        born = facts.days_of(operands["year"][0])
        if published is None or born is None:
            continue
        today = published if isinstance(published, datetime.date) else None
        if today is None:
            continue
        age = operands["age"][0].range
        oldest = today.year - born.first.year
        holds = oldest - 1 <= age.high and age.low <= oldest
        yield Verdict(
            Kind.PASS if holds else Kind.REVIEW,
            f"born in {born.first.year}, {oldest - 1} or {oldest} in {today.year}"
            + ("" if holds else f", not {age}"),
            spans=(relation.cue,),
            readings=() if holds else ("the age may be that of another day",),
        )
