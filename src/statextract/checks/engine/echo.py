"""Whether a clause takes up what another told: "in that wave", "who fled El Fasher"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statextract.model.figure import Figure

_WORD = re.compile(r"[^\W\d_]{3,}")
_POINTING = re.compile(r"\b(?:that|those|these|this|the same|the)\s+([^\W\d_]{3,})", re.IGNORECASE)
_THERE = re.compile(r"\bthere\b(?!\s+(?:is|are|was|were|has|have|had))", re.IGNORECASE)
_TIME = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may"
    r"|june|july|august|september|october|november|december|yesterday|today|earlier|later|week"
    r"|month|night|morning|year|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July"
    r"|August|September|October|November|December)\b"
)
_IN_CONSEQUENCE = re.compile(
    r"(?:and\s+)?(?:\w+ly\s+)?(?:killing|wounding|injuring|hurting|leaving)\b", re.IGNORECASE
)
_BESIDE = re.compile(r"\b(?:also|meanwhile|another|separate)\b", re.IGNORECASE)
_IDLE = frozenset(
    "the that those these this same were was are has have had been people persons about some many "
    "more than least over nearly almost said says say they their them its his her for from with "
    "and who which whom were not all one two three total number exact also other another".split()
)
_STEM = 4  # letters: "kills" and "killed" are one word
_FEWEST = 2  # words that both clauses share


def echoes(earlier: Figure, later: Figure) -> bool:
    """Whether the clause of one figure plainly speaks of what that of an earlier one does.

    It must point back ("in that wave", "on the raft") or count out what was estimated, share
    its words, and name no day or month that the other does not name.
    """
    first, second = earlier.evidence.text, later.evidence.text
    if earlier.evidence == later.evidence or _times(first) != _times(second):
        return False
    shared = _words(first) & _words(second)
    pointed = {word.lower() for word in _POINTING.findall(second)} & _words(first)
    there = _THERE.search(second) is not None
    return len(shared) >= _FEWEST or (bool(shared) and there) or bool(pointed)


def are_of_two_events(one: Figure, other: Figure) -> bool:
    """Whether each clause hangs on an event of its own, or one is told beside another.

    "A car bomb went off, killing three, police said. A mortar fell, killing ten, the army said."
    """
    clauses = (one.evidence.text, other.evidence.text)
    if any(_BESIDE.search(clause) for clause in clauses):
        return True
    return one.evidence != other.evidence and all(_IN_CONSEQUENCE.match(c) for c in clauses)


def names_other_days(one: Figure, other: Figure) -> bool:
    """Whether two clauses name different months or days of the week, whatever the year."""
    mine, theirs = _days(one.evidence.text), _days(other.evidence.text)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def shares_words(one: Figure, other: Figure) -> bool:
    """Whether two clauses share telling words, whatever days they name."""
    stems = [{word[:_STEM] for word in _words(each.evidence.text)} for each in (one, other)]
    return len(stems[0] & stems[1]) >= _FEWEST


def _words(text: str) -> set[str]:
    return {word for word in (w.lower() for w in _WORD.findall(text)) if word not in _IDLE}


def _times(text: str) -> set[str]:
    return {word.lower() for word in _TIME.findall(text)}


@lru_cache(maxsize=256)
def _days(text: str) -> frozenset[str]:
    return frozenset(_DAY.findall(text))
