"""Counts set beside those of another time: up from 40, compared with 12, from 12 to 40."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import FEW, is_adverb
from statextract.attach.inserts import DASH
from statextract.attach.period.timing import RISING, RIVALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

# Between "up from" or "against" and the number to compare with: up from about 40.
_HEDGING = frozenset("the a some an about only".split())
_HEDGED = 4
_HEDGES = (["more", "than"], ["less", "than"], ["fewer", "than"])
_PEAKS = frozenset("peak record high low maximum".split())
_BETWEEN = frozenset((",", "and"))
_DIFFERENCES = frozenset(
    "increase rise jump growth surge decrease drop fall decline reduction dip difference".split()
)
_OVER = frozenset("over from on against to with than".split())
_SAME = frozenset("same corresponding comparable previous preceding prior before earlier".split())
_FEW = FEW | {"one"}
_COMPARING = [
    phrase.split(" ")
    for phrase in (
        "compare with,compare to,compares with,compares to,compared with,compared to,opposed to,"
        "up on,down on"
    ).split(",")
]


def sets_against(words: Sequence[str]) -> bool:
    """Whether the next number is one to compare with: not "215 people from three boats"."""
    if words[-2:] in _HEDGES:
        words = words[:-2]
    if not RIVALS.isdisjoint(words) and "from" not in words:
        return True
    moved = (one in RISING or one in (",", "%") for one, two in pairwise(words) if two == "from")
    return any(moved) or words[:1] == ["from"]


def is_from(document: Document, draft: Draft) -> bool:
    """Whether a level is one that has changed: arrests rose from 12 to 40, and 12 is older."""
    lower, at = document.lower, draft.number.first - 1
    while at > 1 and (is_adverb(lower[at]) or lower[at] in _HEDGING):
        at -= 1
    moved = at > 0 and lower[at] == "from" and lower[at - 1] in RISING
    return moved and document.following(draft.number.last) == "to"


def is_rival(document: Document, draft: Draft) -> bool:
    """Whether a figure is one to compare with: against 40, up from 40, compared with some 40."""
    lower, at = document.lower, draft.number.first - 1
    floor = document.sentences[draft.sentence].first
    first = draft.number.first
    while at > floor and lower[at] in _BETWEEN and _is_number(lower[at - 1]):
        first, at = at - 1, at - 2  # "against 98, 30 and nine"
    while at > floor and (is_adverb(lower[at]) or lower[at] in _HEDGING):
        at -= 1
    if at < floor or first - at > _HEDGED:
        return False
    if lower[at] == "of" and lower[at - 1] in _PEAKS:  # "down from the peak of 725"
        at -= 2 + (lower[at - 2] in _HEDGING)
    if lower[at] == "from":  # but "rose from 187 to 194 in May" tells both of May
        return lower[at - 1] in RISING and document.following(draft.number.last) != "to"
    against = lower[at] in ("against", "versus") and lower[at - 1] in (",", "(", DASH)
    return against or lower[at - 1 : at + 1] in _COMPARING


def stands_beyond(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a figure is set beside that of another time: 12 cases, compared with 20 in May."""
    between = document.lower[draft.number.last : timing.mention.first]
    told = " ".join(between)  # "down on the 16 in 2023"
    if "opposed" in between and "as" not in between:
        return False  # "42 men opposed to the law in 2023"
    apart = not RIVALS.isdisjoint(between) or between[-1:] == ["on"]
    apart = apart or "up on " in told or "down on " in told
    return apart and not is_rival(document, draft)


def is_rise_over(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a figure is how much more or less there was than in a time named behind it."""
    lower, at, first = document.lower, draft.number.first - 1, timing.mention.first
    while at > 1 and (is_adverb(lower[at]) or lower[at] in _HEDGING):
        at -= 1
    if lower[at] != "of" or lower[at - 1] not in _DIFFERENCES or first < at:
        return False
    named = lower[first : timing.mention.last]
    past = named[0] not in ("past", "the") or not _SAME.isdisjoint(named)
    return lower[first - 1] in _OVER and past and not timing.is_day


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in _FEW
