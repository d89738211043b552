"""PER001."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind


@rule(
    "PER001",
    flags=["The ban ran from 17 June 2025 to 5 February 2025."],
    passes=[
        "The ban ran from 17 June 2024 to 5 February 2025.",
        "The ban ran from 28 December to 6 January.",
    ],
)
def period_runs_backwards(facts: Facts) -> Iterator[Verdict]:
    """Find a period that ends before it starts.

    Why it matters:
        Nothing can be counted in it; a day, a month or a year is wrong.

    Stays silent when:
        A year is left out: the period may cross the New Year.

    Source:
        Calendar logic of line lists (outbreak surveillance); EDTF and ISO 8601.
    """
    for date in facts.record.dates:
        if date.problem == "reversed":
            message = f"“{date.span.text}” ends before it starts"
            yield Verdict(Kind.FAIL, message, spans=(date.span,), figures=facts.dated(date.id))
