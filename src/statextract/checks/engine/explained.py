"""Differences between a headline's number and the body's that the story itself explains."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.model.vocabulary import Outcome

if TYPE_CHECKING:
    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

# "Four bodies in a day, in addition to the one found on Monday": five in the headline.
_BESIDES = re.compile(
    r"\b(?:in addition to|besides|on top of|aside from|apart from)\b", re.IGNORECASE
)
# "The governor said 370 had died in his province": of the 900 of a headline without a place.
_THERE = re.compile(
    r"^[^.;]{0,60}?\b(?:(?:in|across|throughout|from)\s+(?:the|his|her|its|that|this|their)\s+"
    r"(?:[a-z-]+\s){0,2}(?:provinces?|states?|districts?|regions?|city|town|county|villages?|area"
    r"|capital|governorate|department|municipality|prefecture|island|camp|neighbou?rhood)|there)\b",
    re.IGNORECASE,
)
_FOUND = (Outcome.KILLED, Outcome.RESCUED, Outcome.IDENTIFIED)


def is_explained(facts: Facts, headline: Figure, other: Figure) -> bool:
    """Whether a headline's number and the body's may both be right by what stands beside them."""
    mine, theirs = facts.ranges[headline.id], facts.ranges[other.id]
    if theirs.low < mine.low and _BESIDES.search(other.evidence.text):
        return True
    if theirs.low < mine.low and _is_of_a_place(headline, other):
        return True
    return headline.outcome is Outcome.MISSING and _are_left(facts, headline, other)


def _is_of_a_place(headline: Figure, other: Figure) -> bool:
    """Whether a count is of a place that a headline does not name: "died in the province"."""
    behind = other.evidence.text[max(0, other.span.end - other.evidence.start) :]
    return headline.place is None and _THERE.search(behind) is not None


def _are_left(facts: Facts, headline: Figure, other: Figure) -> bool:
    """Whether those still missing are all who were, but those found: "one body, 37 missing"."""
    gap = facts.ranges[other.id].low - facts.ranges[headline.id].low
    found = (o for o in facts.levels if o.zone == headline.zone and o.outcome in _FOUND)
    return any(facts.ranges[o.id].low == gap for o in found)
