"""Exact counts near a hedged one of the same people that do not fit its hedge."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.checks.engine.echo import echoes, names_other_days, shares_words
from statextract.checks.engine.rivals import may_be_same, may_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

_COUNTING = re.compile(
    r"\b(?:total(?:led|s)?|in all|all|exact(?:ly)?|list(?:s|ed)?|register(?:s|ed)?|count(?:s|ed)?"
    r"|tally|census|altogether)\b",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r"all\b", re.IGNORECASE)
_ONE_OF_MANY = re.compile(
    r"(?:one|another|an?)\s+[a-z]+(?:\s[a-z]+)?\s+(?:said|says|reported|treated|received|admitted"
    r"|took)\b",
    re.IGNORECASE,
)  # "One hospital said 20 were treated there": of all, it has seen some
_REACH = 300  # code points: in the same sentence or the next
_FACTOR = 1.7
_KNOWN = re.compile(r"\b(?:the|these|those|all)\s+$", re.IGNORECASE)
_POINTING = re.compile(r"\b(?:at|in|of|on|from|during)\s+(?:that|those|this|these|the same)\s")
_FRAME = re.compile(
    r"(?:at|in(?! all\b| total\b)|near|off|from|on|aboard)\s(?!that\b|this\b|the same\b)",
    re.IGNORECASE,
)
_MOST = 12  # more figures of one kind are a table, not rival accounts


def hedged_rivals(facts: Facts) -> Iterator[tuple[Figure, Figure]]:
    """Yield a hedged whole and the one exact whole near it that seems to be of the same fact.

    Both count the same kind of people with the same words, and the clause of the exact one says
    that it was counted; no exact number fits the hedge.
    """
    for figures in facts.kinds:
        if not 1 < len(figures) <= _MOST:
            continue
        others = [figure for figure in figures if facts.ranges[figure.id].exact]
        if not 0 < len(others) < len(figures):
            continue
        for hedged in figures:
            told = facts.ranges[hedged.id]
            if told.exact or any(facts.ranges[other.id].meets(told) for other in others):
                continue
            if _is_met(facts, hedged):
                continue
            near = [
                other
                for other in others
                if _is_near(facts, hedged, other)
                and _tell_alike(hedged, other)
                and _is_of_one_place(hedged, other)
                and (_COUNTING.search(other.evidence.text) or _points_back(hedged, other))
            ]
            if len(near) == 1:
                yield hedged, near[0]


def _is_met(facts: Facts, hedged: Figure) -> bool:
    """Whether the hedged figure is told again by a number that fits it, or its headline is met."""
    told = facts.ranges[hedged.id]
    for other in facts.levels:
        if other is hedged or other.unit is not hedged.unit or other.derived:
            continue
        tied = other.same_as == hedged.id or hedged.same_as == other.id
        value = facts.ranges[other.id]
        if tied and value.exact and (value.meets(told) or value.low == hedged.quantity.value):
            return True  # "500 arrived", a headline says, and "almost 500" the story
        if hedged.zone != other.zone == "body" and may_mean(facts, other, hedged):
            return True
    return False


def _tell_alike(hedged: Figure, other: Figure) -> bool:
    """Whether both tell a fate or neither does, or one is of all: "all 88 on it were saved"."""
    alike = (hedged.outcome is None) == (other.outcome is None)
    return alike or _OF_ALL.match(other.evidence.text) is not None


def _points_back(hedged: Figure, other: Figure) -> bool:
    """Whether a later clause takes up the hedged one, and names no body that it did not.

    "Around 14 were held in Spain and France. Spanish police said they held nine in Pamplona."
    """
    told = other.source is not None and other.source != hedged.source
    known = _KNOWN.search(_before(other)) or _POINTING.search(other.evidence.text.lower())
    return (
        known is not None
        and not told
        and other.span.start > hedged.span.start
        and echoes(hedged, other)
    )


def _is_of_one_place(hedged: Figure, other: Figure) -> bool:
    """Whether the later clause names no place that the other does not: "Ica (76), Lima (49)".

    Nor begins with one: "At the airport they stopped 75", "Boat 2: 33 men".
    """
    earlier, later = sorted((hedged, other), key=lambda figure: figure.span.start)
    if later.place and (earlier.place is None or earlier.place.name != later.place.name):
        return False
    before = _before(later)
    return _FRAME.match(before) is None and not before.endswith((": ", "("))


def _before(figure: Figure) -> str:
    return figure.evidence.text[: max(0, figure.span.start - figure.evidence.start)]


def _is_near(facts: Facts, hedged: Figure, exact: Figure) -> bool:
    value, told = facts.ranges[exact.id].low, hedged.quantity.value or facts.ranges[hedged.id].low
    if not 1 / _FACTOR <= value / max(told, 1) <= _FACTOR:
        return False
    if abs(hedged.span.start - exact.span.start) > _REACH and hedged.zone == exact.zone:
        return False
    if hedged.source and exact.source and hedged.source != exact.source:
        return False
    if _ONE_OF_MANY.match(exact.evidence.text):
        return False
    same = may_be_same(facts, hedged, exact) or _is_headline_of(hedged, exact)
    return same and not names_other_days(hedged, exact)


def _is_headline_of(hedged: Figure, exact: Figure) -> bool:
    """Whether a headline tells of the same people in the same words, if with another verb."""
    noun = hedged.noun is not None and hedged.noun == exact.noun
    return noun and hedged.zone != exact.zone and shares_words(hedged, exact)
