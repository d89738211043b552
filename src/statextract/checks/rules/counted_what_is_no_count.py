"""TYP002."""

import re
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Level, Unit

# All are matched with a few lower-case code points: ignoring case takes several times as long.
_BEFORE = {
    "a number of a law, a page or a room": re.compile(
        r"\b(?:articles?|sections?|chapter|clause|paragraph|pages?|room|gate|no\.|nr\.|flight|route"
        r"|highway|resolution|§)\s*$"
    ),
    "an age": re.compile(r"\b(?:aged|at the age of|age)\s*$"),
    "a sum of money": re.compile(r"[$€£¥₹₦₱]\s*$"),
}
_BEHIND = {
    "an age": re.compile(r"[\s-]years?[\s-]old\b"),
    "a measure": re.compile(
        r"\s?(?:km|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|hectares?|tonnes?|kg|kilos?|°)(?!\w)"
    ),
    "a sum of money": re.compile(r"\s?(?:dollars?|euros?|pounds?|rupees?|pesos?)\b"),
    "a time of day": re.compile(r"(?::\d\d|\s?[ap]\.?m\b)"),
}
_ANY_BEFORE, _ANY_BEHIND = (
    re.compile("|".join(pattern.pattern for pattern in patterns.values()))
    for patterns in (_BEFORE, _BEHIND)
)
_NEAR = 24  # code points around a number, more than each of these words takes
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
        kind = None if figure.derived or figure.unit not in _COUNTED else _other_kind(figure)
        if kind is not None:
            yield Verdict(Kind.REVIEW, f"“{figure.span.text}” may be {kind}", (figure.id,))


def _other_kind(figure: Figure) -> str | None:
    clause, start = figure.evidence.text, figure.evidence.start
    at, end = figure.span.start - start, figure.span.end - start
    before = clause[max(0, at - _NEAR) : at].lower()
    behind = clause[end : end + _NEAR].lower()
    if not (_ANY_BEFORE.search(before) or _ANY_BEHIND.match(behind)):
        return None
    found = (kind for kind, pattern in _BEFORE.items() if pattern.search(before))
    more = (kind for kind, pattern in _BEHIND.items() if pattern.match(behind))
    return next(found, None) or next(more, None)
