"""Why the numbers of a headline and of its story may differ: other spans, other years, a split."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.model.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

# What is new, not New York; in 24 hours, not hours after a truce.
_NEW = re.compile(
    r"\b(?:new|fresh)\s+(?:cases?|deaths?|infections?|fatalities|injuries|patients|victims|arrests"
    r"|arrivals)\b|\b(?:in|over|past|last)\s+(?:the\s+)?(?:past\s+|last\s+)?(?:\d+|a|one)\s+"
    r"(?:hours?|days?)\b|\b24[- ]hours?\b|\b(?:daily|overnight)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\b(?:total number|in total|to date|so far|cumulative(?:ly)?|since|overall"
    r"|ha(?:s|ve) (?:now )?(?:reached|risen|climbed|grown|passed|crossed)|stands? at)\b",
    re.IGNORECASE,
)
_BESIDE = 120  # code points between those hurt and the dead
_SENTENCE = 160  # code points
_TWICE = 2
_HARMS = (Outcome.KILLED, Outcome.INJURED, Outcome.MISSING)
_IN_TURN = 4  # groups before and behind one


def are_of_two_spans(headline: Figure, other: Figure) -> bool:
    """Whether a headline tells what is new and the story all there is: "27 deaths in 24 hours".

    "The total number of cases has reached 15,712" is no rival of the 1,332 of one day.
    """
    mine, theirs = headline.quantity.value or 0, other.quantity.value or 0
    if mine >= theirs:
        return False
    title, told = headline.evidence.text, other.evidence.text
    total = bool(_TOTAL.search(told)) and theirs >= _TWICE * mine
    return total or (bool(_NEW.search(title)) and not _NEW.search(told))


def are_of_two_years(title: Figure, told: Figure) -> bool:
    """Whether lines count each for a year of its own: "Arrests 2024: 610", "Arrests 2023: 540"."""
    years = title.when or "", told.when or ""
    return all(year.isdigit() for year in years) and years[0] != years[1]


def is_split(facts: Facts, title: Figure, told: Figure) -> bool:
    """Whether a headline splits those hit: "5 killed, 31 wounded" of "36 people were shot".

    Not where the story tells of the dead beside those hit: "killed two and injured 33". So too
    where the story splits those of the headline: "Four shot", "injured two and killed two".
    """
    if title.zone == "body" or not title.outcome is told.outcome is Outcome.INJURED:
        return False
    if _is_split_below(facts, title, told):
        return True
    for dead in facts.levels:
        if dead.zone == title.zone and dead.outcome is Outcome.KILLED:
            values = [figure.quantity.value or 0 for figure in (title, dead)]
            again = [f for f in facts.record.figures if f.same_as == dead.id]
            if sum(values) == told.quantity.value and all(f.of == told.id for f in again):
                return True
    return False


def is_summed_beside(facts: Facts, title: Figure, told: Figure) -> bool:
    """Whether a headline counts all whom a sentence of the story tells of one after the other.

    "Navy returns, hands over 259": "returned 166 to Haiti and 27 to Cuba and handed over 66".
    """
    near = [
        figure
        for figure in facts.levels
        if figure.zone == "body"
        and figure.unit is told.unit
        and figure.when == told.when
        and abs(figure.span.start - told.span.start) <= _SENTENCE
    ]
    return _adds_up(near, told, title) or _adds_up(_groups(facts, title, told), told, title)


def _groups(facts: Facts, title: Figure, told: Figure) -> list[Figure]:
    """The groups around one that a story tells of in turn, each with its day or land.

    "Agency helps 300 home": "On 3 May, 156 flew to Nepal. ... The next day it helped 144 ...".
    """
    groups = [
        figure
        for figure in facts.levels
        if figure.zone == "body"
        and figure.unit is told.unit
        and figure.same_as is None
        and figure.of in (None, title.id)
        and (figure.outcome is told.outcome or figure.outcome not in _HARMS)
    ]
    here = groups.index(told) if told in groups else 0
    return groups[max(0, here - _IN_TURN) : here + _IN_TURN + 1]


def _adds_up(groups: Sequence[Figure], told: Figure, title: Figure) -> bool:
    """Whether neighbours, one of them given, are together as many as a headline says."""
    here = groups.index(told) if told in groups else -1
    values = [figure.quantity.value or 0 for figure in groups]
    return here >= 0 and any(
        sum(values[first : last + 1]) == title.quantity.value
        for first in range(here + 1)
        for last in range(here, len(values))
        if last > first
    )


def _is_split_below(facts: Facts, title: Figure, told: Figure) -> bool:
    """Whether those hurt and the dead told beside them are as many as a headline says were hit."""
    left = (title.quantity.value or 0) - (told.quantity.value or 0)
    return told.of is None and any(
        dead.outcome is Outcome.KILLED
        and dead.zone == "body"
        and dead.quantity.value == left
        and (dead.when == told.when or None in (dead.when, told.when))
        and abs(dead.span.start - told.span.start) <= _BESIDE
        for dead in facts.record.figures
    )
