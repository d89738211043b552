"""PER003."""

import datetime
import re
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.lexicons.calendar import DAYS
from statextract.model.date import CalendarExpression
from statextract.model.period import read_period
from statextract.model.vocabulary import Kind

_YEAR = re.compile(r"\b\d{4}\b")


@rule(
    "PER003",
    flags=["The quay burned on Monday, June 17, 2025."],
    passes=["The quay burned on Tuesday, June 17, 2025.", "The quay burned on June 17, 2025."],
)
def weekday_does_not_fit(facts: Facts) -> Iterator[Verdict]:
    """Find a date with another weekday than the calendar gives it.

    Why it matters:
        The weekday or the date is wrong; often it is the day of the report.

    Stays silent when:
        No weekday is printed. Without a printed year the finding is for review.

    Source:
        Calendar logic of line lists (outbreak surveillance); EDTF and ISO 8601.
    """
    for date in facts.record.dates:
        day = _single_day(date)
        printed = (date.weekday or "")[:3].lower()
        if day is None or not printed:
            continue
        right = DAYS[day.weekday()].capitalize()
        told = f"{day.day} {day:%B} {day.year}"
        figures = facts.dated(date.id)
        if right.lower().startswith(printed):
            message = f"{told} is a {right}"
            yield Verdict(Kind.PASS, message, spans=(date.span,), figures=figures)
            continue
        certain = _YEAR.search(date.span.text) is not None
        yield Verdict(
            Kind.FAIL if certain else Kind.REVIEW,
            f"{told} is a {right}, not a {date.weekday}",
            spans=(date.span,),
            figures=figures,
            readings=() if certain else ("another year may be meant",),
        )


def _single_day(date: CalendarExpression) -> datetime.date | None:
    period = read_period(date.value)
    return period.first if period and period.first == period.last else None
