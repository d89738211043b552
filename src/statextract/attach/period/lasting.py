"""Figures of a state: what is so every year, how many live in a place or were held on a day."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.model.vocabulary import Outcome

if TYPE_CHECKING:
    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

# What people live in, and what may stand before their number.
_SETTLED = frozenset(
    "country nation city town village island state province district region county suburb "
    "municipality population territory archipelago".split()
)
_BEING = frozenset(
    "is was are were been being be , ( \u2013 \u2014 - now also and still once".split()
)
_ABOUT = frozenset("about around some nearly almost roughly just over".split())
_PARENTS = frozenset("father mother parent parents mum mom dad grandfather grandmother".split())
_SPANS = frozenset(("day", "week", "month"))
_YEARLY = frozenset(("each", "every", "a", "per"))
_STANDING = frozenset((Outcome.HOSPITALISED, Outcome.IN_CARE, Outcome.DISPLACED, Outcome.TRAPPED))
_STATES = frozenset("still remain remained remaining held housed living hosted".split())
_THERE = frozenset(("there",))
_KEPT = frozenset("detainees inmates prisoners internees".split())  # there were so many
_WITHIN = frozenset("in within for over than of about almost nearly only".split())
# A year earlier is one year and not each.
_BESIDE = frozenset("earlier ago before later after on".split())


def is_population(document: Document, draft: Draft) -> bool:
    """Whether a figure says how many live in a place: a town of 21,000, home to 300 people."""
    at = draft.phrase.first - 1
    while at > 0 and document.lower[at] in _ABOUT:
        at -= 1
    before = document.lower[max(0, at - 1) : at + 1]
    housed = before == ["home", "to"] and at > 1 and document.lower[at - 2] in _BEING
    return housed or (before[1:] == ["of"] and before[0] in _SETTLED)


def is_of_kin(document: Document, draft: Draft) -> bool:
    """Whether a figure says how many children somebody has: a father of two."""
    lower, at = document.lower, draft.phrase.first - 1
    return at > 0 and lower[at] == "of" and lower[at - 1] in _PARENTS


def is_yearly(document: Document, draft: Draft) -> bool:
    """Whether a figure is of every year: "50,000 cases annually", "annually kills 50"."""
    if "annually" in document.lower[draft.clause.first : draft.clause.last]:
        return True
    behind = document.lower[draft.number.last : draft.clause.last]
    if "year" not in behind:
        return False
    behind = ["", *behind, ""]
    return any(
        first in _YEARLY and second == "year" and third not in _BESIDE and before not in _WITHIN
        for before, first, second, third in zip(
            behind, behind[1:], behind[2:], behind[3:], strict=False
        )
    )


def is_rate(document: Document, draft: Draft) -> bool:
    """Whether a figure is of any day or month: 700 bodies a month, 80,000 a day."""
    words = document.lower[draft.number.last : draft.phrase.last + 2]
    return any(one in _YEARLY and two in _SPANS for one, two in pairwise(words))


def is_standing(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a figure counts how many there were on a day: "were in hospital", "were held"."""
    held = draft.outcome is not None and draft.outcome.value in _STANDING
    clause, at = draft.clause, timing.mention.first
    words = document.lower[clause.first : clause.last]
    between = document.lower[min(clause.first, at) : max(clause.last, at)]
    there = not _THERE.isdisjoint(words) and not _KEPT.isdisjoint(words)
    if ";" not in between:  # "as of 3 May 90 were held, half of them men"
        words = between
    return held or there or not _STATES.isdisjoint(words)
