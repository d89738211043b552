"""PER007."""

import datetime
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level


@rule(
    "PER007",
    severity=Level.NOTE,
    flags=["98 freed in 2025\n\nFrom 1 January to 22 April 2025 a total of 98 people were freed."],
    passes=[
        "98 freed in 2024\n\nIn 2024 a total of 98 people were freed in Chad.",
        "98 freed this year\n\nSo far this year 98 people have been freed in Chad.",
        "98 freed since 3 May 2024\n\nAll told, 98 people have been freed since 3 May 2024.",
    ],
)
def headline_period_wider(facts: Facts) -> Iterator[Verdict]:
    """Find a headline that speaks of a longer time than the body counts.

    Why it matters:
        "In 2025" in April is the year so far; later it will be read as the year.

    Stays silent when:
        Headline and body cover the same time.

    Source:
        Calendar logic of line lists (outbreak surveillance); EDTF and ISO 8601.
    """
    noted = set()
    for earlier, later in facts.told_again:
        if earlier.zone != "title" or later.zone != "body" or earlier.id in noted:
            continue
        body = facts.period(later)
        told = [*facts.named_periods(earlier), (earlier.when, facts.period(earlier))]
        wider = (
            said
            for said, days in told
            if body and days and days != body and days.covers(body)
            if not said or not said.lower().startswith("this ")  # nobody reads it later
            # "since May" is what the body closes with its day
            if days.last < datetime.date.max or days.first < body.first
        )
        said = next(wider, None)
        if said is not None:
            noted.add(earlier.id)
            message = f"the headline says {said}, the body {later.when}"
            yield Verdict(Kind.REVIEW, message, (earlier.id, later.id))
