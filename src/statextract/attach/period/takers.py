"""Which figures take their time from elsewhere in an article."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.period.background import is_of_ages, is_of_long
from statextract.attach.period.fates import is_toll, speaks
from statextract.attach.period.lasting import is_population, is_rate, is_yearly
from statextract.attach.period.related import came_since, tells_former
from statextract.model.vocabulary import Outcome, Status

if TYPE_CHECKING:
    from statextract.model.document import Document
    from statextract.model.draft import Draft


_LOST = frozenset((Outcome.KILLED, Outcome.MISSING, Outcome.TRAPPED, Outcome.INJURED))
_FEARING = frozenset(("fear", "fears", "feared", "fearing"))
_LEVEL = 5  # tokens of "it had been only about"
_IT_HAD_BEEN = ["it", "had", "been"]
_MAY = frozenset(("may", "might", "could"))


def _is_feared(document: Document, draft: Draft) -> bool:
    """Whether a figure is of the harm that an event is feared to have done.

    A hundred are feared dead; more than 30 may have drowned; the toll could exceed 90.
    """
    fate = draft.outcome.value if draft.outcome is not None else None
    if draft.status is None or draft.status.value is not Status.UNREALISED or fate not in _LOST:
        return False
    first = document.sentences[draft.sentence].first
    words = document.lower[min(draft.clause.first, draft.number.first) : draft.clause.last]
    told = (*document.lower[first : draft.number.first], *words)
    done = any(one in _MAY and two == "have" for one, two in pairwise(words))
    return done or not _FEARING.isdisjoint(told) or "toll" in told


def _had_been(document: Document, draft: Draft) -> bool:
    """Whether a number is told as a level of before: "in the first half it had been 111"."""
    at = draft.number.first
    before = document.lower[max(draft.clause.first, at - _LEVEL) : at]
    return any(before[i : i + len(_IT_HAD_BEEN)] == _IT_HAD_BEEN for i in range(len(before)))


def may_carry(document: Document, draft: Draft, *, of_period: bool) -> bool:
    """Whether a figure may take its time from elsewhere: denials do not.

    "No cases" takes none of a period (``of_period``), but that nobody was hurt is of the event.
    What was done in previous raids, or has been done since, is of another day.
    """
    asserted = draft.status is None or draft.status.value is Status.ASSERTED
    asserted = asserted or (not of_period and _is_feared(document, draft))
    some = draft.number.value != 0 or not of_period
    if not (asserted and some) or is_yearly(document, draft) or is_population(document, draft):
        return False
    if speaks(document, draft) or is_rate(document, draft):
        return False
    first = document.sentences[draft.sentence].first
    if of_period and _had_been(document, draft):
        return False
    if tells_former(document, first, draft.number.first):
        return False
    if not is_toll(draft) and came_since(document, draft):
        return False
    long = is_of_long(document, draft) or is_of_ages(document, draft)
    return not (long and is_toll(draft))
