"""Counts that have grown to the day of the news: of a disease so far, of a war as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_LEADS = {"far": frozenset(("so", "thus")), "now": frozenset(("to", "until", "till", "by"))}
_DISTANT = frozenset(("from", "away", "as", "that"))
_NEAR = 9  # tokens between a number and its "so far"
_HAVE = frozenset(("has", "have"))
# What has gone on for long before the event that an article tells.
_WARS = frozenset(
    "war conflict insurgency uprising rebellion unrest crisis feud vendetta campaign".split()
)


def so_far(document: Document, draft: Draft) -> int | None:
    """Return the token of "so far", "up to now" by which a figure is told, None if of none."""
    if draft.number.value == 0:
        return None
    lower, clause, number = document.lower, draft.clause, draft.number
    for at in range(clause.first, clause.last - 1):
        if lower[at + 1] not in _LEADS or lower[at] not in _LEADS[lower[at + 1]]:
            continue
        if document.following(at + 2) in _DISTANT:
            continue
        first, last = min(at + 2, number.last), max(at, number.first)
        if last - first <= _NEAR and "," not in lower[first:last]:
            return at
    return None


def is_of_long(document: Document, draft: Draft) -> bool:
    """Whether a figure counts what a war has done: no event of a day.

    More than 10,000 people have been killed in the conflict.
    """
    words = document.lower[draft.clause.first : draft.clause.last]
    if _HAVE.isdisjoint(words):
        return False
    return not _WARS.isdisjoint(words)
