"""Days of what befell people first: "seven girls kidnapped in May were freed on Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import RELATIVES, is_past
from statextract.model.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_REACH = 12  # tokens from those counted to the day of what befell them first
# What becomes of people who were held, taken or lost before.
_LATER = (
    Outcome.RELEASED,
    Outcome.REPATRIATED,
    Outcome.DEPORTED,
    Outcome.RETURNED_HOME,
    Outcome.RESCUED,
    Outcome.TRANSFERRED,
    Outcome.ESCAPED,
    Outcome.CHARGED,
    Outcome.CONVICTED,
)
# Tolls are of the day of their event, whenever people died or were treated.
_TOLLS = (Outcome.KILLED, Outcome.INJURED, Outcome.HOSPITALISED, Outcome.SICK, Outcome.MISSING)
_LASTING = frozenset("wanted sought hiding living working trapped held detained missing".split())
_FIRST = frozenset(
    """
    arrested detained held jailed imprisoned captured seized kidnapped abducted taken trafficked
    intercepted stopped rescued stranded trapped displaced missing charged recruited lured
    """.split()
)


def days_of_last_fate(
    document: Document, draft: Draft, following: int, near: Sequence[Timing]
) -> Sequence[Timing]:
    """Return the days without those of what befell people before the fate that is told.

    A day behind "kidnapped" is left out if the fate told behind it has a day of its own, one
    behind the people themselves ("freed 20 men arrested last week") if they were held or lost.
    """
    told = draft.outcome
    if not near or told is None or told.value is None:
        return near
    first, behind = draft.phrase.last, document.ends[draft.phrase.last - 1]
    if told.start < behind:
        if told.end > document.starts[draft.number.first]:
            return near
        verbs = _FIRST if told.value in _LATER else frozenset[str]()
        return [t for t in near if not _is_object_of(document, first, t, verbs)]
    if told.value in _TOLLS:
        return near
    later = any(
        t.mention.start >= told.end
        and (following < 0 or t.mention.first < following)
        and t.mention.first < draft.clause.last
        and not (t.vague or t.planned or t.rival)
        for t in near
    )
    if not later:
        return near
    return [t for t in near if t.mention.start > told.start or not _is_behind(document, first, t)]


def _is_object_of(document: Document, first: int, timing: Timing, verbs: frozenset[str]) -> bool:
    """Whether a day stands behind what had befallen those to whom something else was done."""
    words = document.lower[first : timing.mention.last]
    if not first < timing.mention.first <= first + _REACH or "," in words:
        return False
    return words[0] in verbs or (words[0] in _LASTING and "since" in words)


def _is_behind(document: Document, first: int, timing: Timing) -> bool:
    """Whether a day stands behind a participle or relative clause that goes with those counted."""
    if not first < timing.mention.first <= first + _REACH:
        return False
    words = document.lower[first : timing.mention.first]
    told = any(is_past(word) or word in _FIRST for word in words)
    own = is_past(words[0]) or words[0] in _FIRST or not RELATIVES.isdisjoint(words)
    return told and own
