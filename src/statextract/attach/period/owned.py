"""Counts that a year or month owns: "2022's 13,318", "taking the 2024 total to 29,578"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_TOTALS = frozenset("total tally count".split())
_COUNTED = _TOTALS | frozenset("figure number toll record peak average level".split())
_REACH = 6  # tokens of "total up to now to"
_TO = frozenset("to at is was reached stands stood".split())
_BREAKS = frozenset((",", ";", ".", "(", "and"))


def time_of_owner(document: Document, draft: Draft, near: Sequence[Timing]) -> Timing | None:
    """Return the time whose own count a number is, None if there is none."""
    lower, first = document.lower, draft.number.first
    for timing in near:
        last = timing.mention.last
        if lower[last:first] == ["'s"]:
            return timing
        owned = lower[last:first]
        counted = owned[-1:] == ["of"] and owned[1:] != [] and owned[-2] in _COUNTED
        if counted and owned[:-2] in ([], ["'s"]):
            return timing  # "up on the January figure of 82,005"
        if last < first <= last + 1 + _REACH and names_total(document, timing):
            between = lower[last + 1 : first]
            if between and between[-1] in _TO and _BREAKS.isdisjoint(between):
                return timing
    return None


def names_total(document: Document, timing: Timing) -> bool:
    """Whether a time stands before "total": the running count of that time."""
    last = timing.mention.last
    return document.lower[last : last + 1] != [] and document.lower[last] in _TOTALS
