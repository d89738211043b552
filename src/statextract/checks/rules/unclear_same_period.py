"""PER006."""

import re
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level

_SAME = re.compile(r"\bsame (?:period|time|months?|quarter|span|stretch)\b", re.IGNORECASE)


@rule(
    "PER006",
    severity=Level.NOTE,
    flags=[],
    passes=["Since January, 40 people have been fined. In the same period 12 were jailed."],
)
def unclear_same_period(facts: Facts) -> Iterator[Verdict]:
    """Find "the same period" and say which one it is; a note if the text does not settle it.

    Why it matters:
        What is counted in an unknown time cannot be compared.

    Stays silent when:
        The article names one period before it.

    Source:
        Calendar logic of line lists (outbreak surveillance); EDTF and ISO 8601.
    """
    dates = {date.id: date for date in facts.record.dates}
    for date in facts.record.dates:
        if not _SAME.search(date.span.text):
            continue
        figures, meant = facts.dated(date.id), dates.get(date.anchor or "")
        if date.value is None:
            message = f"“{date.span.text}” could be any of the periods before it"
            yield Verdict(Kind.OPEN, message, figures, spans=(date.span,), level=Level.NOTE)
        elif meant is not None:
            message = f"“{date.span.text}” is “{meant.span.text}”, {date.value}"
            yield Verdict(Kind.PASS, message, figures, spans=(date.span, meant.span))
        else:
            message = f"“{date.span.text}” is {date.value}"
            yield Verdict(Kind.PASS, message, figures, spans=(date.span,))
