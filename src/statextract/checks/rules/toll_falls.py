"""CHG004."""

import re
from collections.abc import Iterator
from itertools import combinations

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Level, Outcome, Qualifier

_RUNNING = (Outcome.KILLED, Outcome.INJURED, Outcome.RESCUED, Outcome.EVACUATED)
_MOST = 12  # more figures of one kind are a table, not a running toll
# What a toll was before is told behind it: "has risen to 64, up from 41 on Tuesday".
_EARLIER = re.compile(
    r"(?:\b(?:from|than|compared (?:with|to)|against)|['\u2019]s)\s+"
    r"(?:(?:about|around|some|nearly|almost|at least|more than|over|the)\s+)?$"
)
_REVISED = ("revis", "correct", "lower", "down to", "reduced", "fewer", "fell")


@rule(
    "CHG004",
    severity=Level.WARNING,
    flags=["On 5 May 2025 the army put the toll at 68. By 7 May 2025 the toll had reached 61."],
    passes=[
        "On 5 May 2025 the army put the toll at 61. By 7 May 2025 the toll had reached 68.",
        "On 5 May 2025 the army put the toll at 68. On 7 May 2025 it revised the toll to 61.",
        "The toll of the blast on 4 May 2025 rose to 68 on 7 May, up from 61 on 6 May.",
    ],
)
def toll_falls(facts: Facts) -> Iterator[Verdict]:
    """Find a running toll that is lower on a later day.

    Why it matters:
        The dead do not become fewer: a number is wrong, or one was corrected without a word.

    Stays silent when:
        The text speaks of a revision, or the two have different sources, places or groups.

    Source:
        Line-list logic of outbreak surveillance: a cumulative count never falls.
    """
    kinds: dict[tuple[object, ...], list[Figure]] = {}
    for figure in facts.levels:
        if figure.outcome in _RUNNING and figure.of is None and not figure.derived:
            key = (figure.unit, figure.outcome, figure.sex, figure.age, figure.nationality)
            kinds.setdefault(key, []).append(figure)
    for figures in kinds.values():
        for one, other in combinations(figures[:_MOST], 2):
            if _runs_on(facts, one, other):
                mine, theirs = facts.ranges[one.id], facts.ranges[other.id]
                yield Verdict(
                    Kind.REVIEW,
                    f"{mine} first, {theirs} later",
                    (one.id, other.id),
                    reported=mine,
                    computed=theirs,
                    assumed=("both are counts of one event",),
                    readings=("the number may have been corrected",),
                )


def _runs_on(facts: Facts, one: Figure, other: Figure) -> bool:
    """Whether the second goes on with the toll of the first, one day or more later, and is less."""
    first, second = facts.period(one), facts.period(other)
    days = first and second and first.first == first.last and second.first == second.last
    if not days or first is None or second is None or first.last >= second.first:
        return False
    places = {figure.place.name for figure in (one, other) if figure.place}
    sources = {figure.source for figure in (one, other) if figure.source}
    revised = any(Qualifier.REVISED in figure.qualifiers for figure in (one, other))
    said = any(word in other.evidence.text.lower() for word in _REVISED)
    before = other.evidence.text[: other.span.start - other.evidence.start]
    said = said or _EARLIER.search(before) is not None
    toll = _is_toll(one) and _is_toll(other)
    lower = facts.ranges[other.id].high < facts.ranges[one.id].low
    return lower and toll and len(places) < 2 and len(sources) < 2 and not revised and not said


def _is_toll(figure: Figure) -> bool:
    """Whether a figure is told as a total so far: of a toll, or of what was done by a day."""
    text = figure.evidence.text.lower()
    return any(word in text for word in ("toll", "had ", " by ", "so far", "the dead", "in all"))
