"""TYP002."""

import re
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Level, Unit

_BEFORE = {
    "a number of a law, a page or a room": re.compile(
        r"\b(?:articles?|sections?|chapter|clause|paragraph|pages?|room|gate|no\.|nr\.|flight|route"
        r"|highway|resolution|§)\s*$",
        re.IGNORECASE,
    ),
    "an age": re.compile(r"\b(?:aged|at the age of|age)\s*$", re.IGNORECASE),
    "a sum of money": re.compile(r"[$€£¥₹₦₱]\s*$"),
}
_BEHIND = {
    "an age": re.compile(r"[\s-]years?[\s-]old\b", re.IGNORECASE),
    "a measure": re.compile(
        r"\s?(?:km|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|hectares?|tonnes?|kg|kilos?|°)(?!\w)",
        re.IGNORECASE,
    ),
    "a sum of money": re.compile(r"\s?(?:dollars?|euros?|pounds?|rupees?|pesos?)\b", re.IGNORECASE),
    "a time of day": re.compile(r"(?::\d\d|\s?[ap]\.?m\b)", re.IGNORECASE),
}
_ANY_BEFORE, _ANY_BEHIND = (
    re.compile("|".join(pattern.pattern for pattern in patterns.values()), re.IGNORECASE)
    for patterns in (_BEFORE, _BEHIND)
)
_NEAR = 24  # code points before a number, more than each of these words takes
_COUNTED = (Unit.PERSON, Unit.HOUSEHOLD, Unit.CASE)


@rule(
    "TYP002",
    severity=Level.NOTE,
    flags=[],
    passes=["Under Article 24, two men aged 34 were fined 900 euros in Split at 10:30."],
)
def counted_what_is_no_count(facts: Facts) -> Iterator[Verdict]:
    """Find a count of people or cases that by its own words is an age, a law, money or a time.

    Why it matters:
        This is an error of the reader, or of whoever changed the record by hand, not of the
        author: nothing that rests on the figure holds.

    Stays silent when:
        Nothing beside the number says what else it may be.

    Source:
        Type edits of surveys; number types as grobid-quantities tells them apart.
    """
    for figure in facts.record.figures:
        kind = None if figure.derived or figure.unit not in _COUNTED else _other_kind(facts, figure)
        if kind is not None:
            yield Verdict(Kind.REVIEW, f"“{figure.span.text}” may be {kind}", (figure.id,))


def _other_kind(facts: Facts, figure: Figure) -> str | None:
    at = figure.span.start - figure.evidence.start
    before = figure.evidence.text[max(0, at - _NEAR) : at]
    behind = facts.after(figure)
    if not (_ANY_BEFORE.search(before) or _ANY_BEHIND.match(behind)):
        return None
    found = (kind for kind, pattern in _BEFORE.items() if pattern.search(before))
    more = (kind for kind, pattern in _BEHIND.items() if pattern.match(behind))
    return next(found, None) or next(more, None)
