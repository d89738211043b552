"""PER004."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind


@rule(
    "PER004",
    flags=["The court in Lima was shut on 31 April 2024.", "He was born on 29 February 2023."],
    passes=["The court in Lima was shut on 30 April 2024.", "He was born on 29 February 2024."],
)
def no_such_date(facts: Facts) -> Iterator[Verdict]:
    """Find a date that is on no calendar.

    Why it matters:
        The day or the month is wrong, and with it what is counted since or until then.

    Stays silent when:
        The date exists in the year that is meant.

    Source:
        Calendar logic of line lists (outbreak surveillance); EDTF and ISO 8601.
    """
    for date in facts.record.dates:
        if date.problem == "impossible":
            message = f"there is no “{date.span.text}”"
            yield Verdict(Kind.FAIL, message, spans=(date.span,), figures=facts.dated(date.id))
