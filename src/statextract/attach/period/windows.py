"""The last day of a bulletin: what it counts beside all that has been counted so far."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from statextract.attach.function_words import is_past
from statextract.attach.period.background import so_far
from statextract.attach.period.fates import is_toll
from statextract.model.period import read_period

if TYPE_CHECKING:
    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_DAY = datetime.timedelta(days=1)
_LASTS = frozenset(
    "is are can hold holds hope live lives wait stay sleep need want remain remains".split()
)
_PAST = frozenset("was were had has have been".split())
_NEAR = 3  # tokens of "of them new"
_NEW = frozenset("new fresh more additional another latest newly".split())
_HAVE = frozenset(("has", "have"))
_ALL = frozenset(("total", "overall", "cumulative", "caseload", "tally"))


def is_window(timing: Timing) -> bool:
    """Whether a time is that of the last 24 hours, from one day to the next, and no weekend."""
    period = read_period(timing.when)
    if period is None or ".." in timing.when or timing.weekend:
        return False
    return period.last - period.first == _DAY


def _is_so_now(document: Document, draft: Draft) -> bool:
    """Whether a clause in the present tells how things are: "the site holds 1,300 of them"."""
    words = document.lower[draft.clause.first : draft.clause.last]
    told = any(word in _PAST or is_past(word) for word in words)
    return not (told or is_toll(draft) or _LASTS.isdisjoint(words))


def is_beyond(document: Document, draft: Draft, window: Timing) -> bool:
    """Whether a figure is of all so far, where a bulletin tells of the last 24 hours.

    In the last 24 hours 334 fell ill. So far, 2,231 have recovered; the total has reached 15,712.
    """
    if not is_window(window):
        return False
    if _is_so_now(document, draft):
        return True
    if so_far(document, draft) is not None:
        return True
    words = document.lower[draft.clause.first : draft.clause.last]
    told = not _HAVE.isdisjoint(words) or not _ALL.isdisjoint(words)
    near = document.lower[max(0, draft.number.first - _NEAR) : draft.number.last + _NEAR]
    return told and _NEW.isdisjoint(near)
