"""In what two figures may differ that a check holds against each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.checks.engine.echo import names_other_days
from statextract.checks.engine.ties import is_guessed_by_place, is_told_with
from statextract.model.vocabulary import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

OTHER_TIMES = "the figures may cover different times"
_RUNNING = re.compile(
    r"\b(?:so far|this (?:year|month|week)|since|to date|in (?:all|total)|altogether|overall)\b",
    re.IGNORECASE,
)
OTHERS = "the figures may count different people"


def may_hold(facts: Facts, first: Figure, second: Figure) -> bool:
    """Whether a later figure may be of more time than an earlier one, and so hold it.

    "It executed 21 on Monday. It has executed 63 people this year."
    """
    mine, theirs = facts.period(first), facts.period(second)
    if mine and theirs:
        return theirs != mine and theirs.covers(mine)
    told = [_RUNNING.search(figure.evidence.text) is not None for figure in (first, second)]
    return second.span.start > first.span.start and told == [False, True]


def differences(facts: Facts, whole: Figure, parts: list[Figure]) -> Iterator[str]:
    """Yield in what the figures may differ: time, source, who is counted.

    What is worded as part of a group ("33 of them") is so whatever the day it is told of, and
    whatever became of it: "Ninety were its victims: 61 were charged".
    """
    for part in parts:
        mine, theirs = facts.period(whole), facts.period(part)
        apart = mine and theirs and not mine.covers(theirs)
        if not mine and not theirs:
            apart = names_other_days(whole, part)
        if (mine is None) is not (theirs is None) and is_guessed_by_place(part):
            yield "only one of the figures is dated"
        if apart and not is_told_with(part):
            yield OTHER_TIMES
        if whole.source and part.source and whole.source != part.source:
            yield "the figures come from different sources"
        bare = part.noun is None and is_told_with(part)
        if {whole.role, part.role} == {Role.VICTIM, Role.SUSPECT} and not bare:
            yield OTHERS
