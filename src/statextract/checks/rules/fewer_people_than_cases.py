"""RAT001."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Level, Unit

_LINKS = frozenset({"in", "across", "over", "from", "involving", "involved"})
_REACH = 60  # code points between the two numbers


@rule(
    "RAT001",
    severity=Level.NOTE,
    flags=[],
    passes=[
        "Police in Kuwait named 85 suspects in 81 cases.",
        "Two people died in 14 fires.",
    ],
)
def fewer_people_than_cases(facts: Facts) -> Iterator[Verdict]:
    """Find more cases than the people they are said to be about.

    Why it matters:
        A case is about one person at least; the two numbers may have changed places.

    Stays silent when:
        The two are not tied by "in", "across" or "involving", or raids and accidents are
        counted, which may be about nobody. One person may be in many cases: a note.
    """
    for one, other in zip(facts.levels, facts.levels[1:], strict=False):
        units = {one.unit: one, other.unit: other}
        if set(units) != {Unit.PERSON, Unit.CASE} or not _are_tied(one, other):
            continue
        people, cases = units[Unit.PERSON], units[Unit.CASE]
        mine, theirs = facts.ranges[people.id], facts.ranges[cases.id]
        figures = (people.id, cases.id)
        if mine.high < theirs.low:
            if not (cases.noun or "").lower().endswith("cases"):
                continue
            message = f"{mine} people in {theirs} cases"
            yield Verdict(Kind.REVIEW, message, figures)
        elif theirs.high <= mine.low:
            yield Verdict(Kind.PASS, f"{theirs} cases ≤ {mine} people", figures)


def _are_tied(one: Figure, other: Figure) -> bool:
    """Whether a word between the two numbers of one clause makes the cases theirs."""
    clause = one.evidence
    if other.span.end > clause.end or other.span.start - one.span.end > _REACH:
        return False
    between = clause.text[one.span.end - clause.start : other.span.start - clause.start]
    words = between.lower().split()
    return bool(words) and not _LINKS.isdisjoint(words)
