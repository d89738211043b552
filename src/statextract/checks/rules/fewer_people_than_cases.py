"""RAT001."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Level, Unit

_LEADS = re.compile(r"\b(?:in|across|over|from)\s+(?:\w+\s+)?$")
_REACH = 140  # code points between the two numbers


@rule(
    "RAT001",
    severity=Level.NOTE,
    flags=["Police in Kuwait named 81 suspects in 85 cases."],
    passes=[
        "Police in Kuwait named 85 suspects in 81 cases.",
        "Two people died in 14 fires.",
    ],
    needs=[Unit.CASE],
)
def fewer_people_than_cases(facts: Facts) -> Iterator[Verdict]:
    """Find more cases than the people they are said to be about.

    Why it matters:
        A case is about one person at least; the two numbers may have changed places.

    Stays silent when:
        The two are not tied by "in" or "involving", or raids and accidents are
        counted, which may be about nobody. One person may be in many cases: a note.

    Source:
        Ratio edits of official statistics; plausibility of means and rates.
    """
    for place, cases in enumerate(facts.levels):
        if cases.unit is not Unit.CASE:
            continue
        if _LEADS.search(_before(cases)):
            people = _people(facts, cases)
        else:
            people = _involved(facts, facts.levels[place + 1 : place + 2], cases)
        if people is None:
            continue
        mine, theirs = facts.ranges[people.id], facts.ranges[cases.id]
        figures = (people.id, cases.id)
        if theirs.high <= mine.low:
            yield Verdict(Kind.PASS, f"{theirs} cases ≤ {mine} people", figures)
        elif mine.high < theirs.low and (cases.noun or "").lower().endswith("cases"):
            yield Verdict(
                Kind.REVIEW,
                f"{mine} people in {theirs} cases",
                figures,
                assumed=(f"the {theirs} cases are those of the {mine} people",),
            )


def _before(cases: Figure) -> str:
    """Return what stands before the number of the cases in its clause."""
    return cases.evidence.text[: cases.span.start - cases.evidence.start]


def _involved(facts: Facts, later: Sequence[Figure], cases: Figure) -> Figure | None:
    """Return the people right behind "37 cases involved", if there are any."""
    for people in later:
        behind = facts.after(cases)[: people.span.start - cases.span.end]
        if people.unit is Unit.PERSON and "involv" in behind:
            return people
    return None


def _people(facts: Facts, cases: Figure) -> Figure | None:
    """Return the group that the cases are about: the nearest before them, in its whole.

    "107 people (82 women) across 52 cases": the cases are those of the 107.
    """
    reach = cases.span.start - _REACH
    before = takewhile(lambda one: one.span.start >= reach, facts.levels_before(cases))
    near = [one for one in before if one.unit is Unit.PERSON]
    if not near:
        return None
    group = near[0]
    names = {one.id for one in near}
    while group.of in names:
        group = facts.figures[group.of or group.id]
    return group
