"""What a lasting thing has done, told beside the date of other news: "a war that has killed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_LASTING = frozenset(
    """
    war wars conflict conflicts insurgency insurgencies uprising rebellion unrest feud vendetta
    crisis epidemic epidemics pandemic outbreak drought famine campaign struggle
    """.split()
)
_RELATIVES = frozenset(("that", "which"))
_PERFECT = frozenset(("has", "have", "had", "'s", "'ve"))
_NEXT = frozenset("as when while after before until where with despite on".split())
_LISTED = 24  # tokens from "that" to the last figure of its clause
_NAMED = 6  # tokens from "war" to "that": "the war in Yemen's north that has killed"


def clause_of_lasting(document: Document, draft: Draft) -> int | None:
    """Return the token of "that" in "a war that has killed 900", None if a figure has none such."""
    lower, first = document.lower, document.sentences[draft.sentence].first
    floor = max(first, draft.number.first - _LISTED)
    if _RELATIVES.isdisjoint(lower[floor : draft.number.first]):
        return None
    for at in range(draft.number.first - 2, floor, -1):
        if lower[at] not in _RELATIVES or lower[at + 1] not in _PERFECT:
            continue
        if not _NEXT.isdisjoint(lower[at : draft.number.first]):
            return None  # "a war that has killed 900 went on as shells killed nine on Monday"
        named = lower[max(first, at - _NAMED) : at - (lower[at - 1] == ",")]
        return at if not _LASTING.isdisjoint(named) and "," not in named else None
    return None


def is_beside(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a date of a figure's sentence is not that of the lasting thing which it tells of.

    Talks opened on Monday to end a war that has killed 900 people.
    """
    at = clause_of_lasting(document, draft)
    if at is None:
        return False
    return timing.mention.first < at or timing.is_day
