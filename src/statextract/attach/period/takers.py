"""Which figures take their time from elsewhere in an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.period.background import is_of_ages, is_of_long
from statextract.attach.period.fates import is_toll
from statextract.attach.period.lasting import is_population, is_yearly
from statextract.attach.period.related import came_since, tells_former
from statextract.model.vocabulary import Status

if TYPE_CHECKING:
    from statextract.model.document import Document
    from statextract.model.draft import Draft


def may_carry(document: Document, draft: Draft, *, of_period: bool) -> bool:
    """Whether a figure may take its time from elsewhere: denials do not.

    "No cases" takes none of a period (``of_period``), but that nobody was hurt is of the event.
    What was done in previous raids, or has been done since, is of another day.
    """
    asserted = draft.status is None or draft.status.value is Status.ASSERTED
    some = draft.number.value != 0 or not of_period
    constant = is_yearly(document, draft) or is_population(document, draft)
    first = document.sentences[draft.sentence].first
    if not (asserted and some) or constant or tells_former(document, first, draft.number.first):
        return False
    if not is_toll(draft) and came_since(document, draft):
        return False
    long = is_of_long(document, draft) or is_of_ages(document, draft)
    return not (long and is_toll(draft))
