"""The day on which it happened, where only figures tell it: of a toll, of those saved since."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from statextract.attach.period.bulletins import is_of_bulletin, tells_disease
from statextract.attach.period.events import is_recent
from statextract.attach.period.fates import (
    is_case_of_disease,
    is_of_things,
    is_rescued,
    is_toll,
)
from statextract.attach.period.lasting import is_standing
from statextract.attach.period.related import is_of_elsewhere, is_of_related, is_of_separate
from statextract.attach.period.running import is_limit

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_DAY = len("2025-04-24")
# What tells that there was more than one event.
_SEVERAL = frozenset(
    """
    separate series string spate accidents incidents crashes attacks raids operations drives days
    """.split()
)


class Dated(NamedTuple):
    """A figure with the date of its own sentence."""

    draft: Draft
    timing: Timing


def first_day(
    document: Document, body: Sequence[Dated], published: datetime.date | None
) -> Timing | None:
    """Return the first recent day of a toll, or weekend if there is no day.

    None is that up to which the dead were counted, nor that of a bulletin on a disease, nor one
    on which nobody died.
    """
    several = _with_several_days(body)
    events = [
        told.timing
        for told in body
        if is_toll(told.draft) and told.timing.is_event and is_recent(told.timing, published)
        if not is_of_related(document, told.timing.mention.first)
        if not is_of_elsewhere(document, told.timing.mention.first)
        if told.draft.sentence not in several and not is_of_separate(document, told.timing)
        if not (is_case_of_disease(told.draft) or is_limit(document, told.timing.mention))
        if not (told.draft.number.value == 0 or is_of_bulletin(document, told.draft))
        if told.timing.kind == "event" or not tells_disease(document)
        if not is_standing(document, told.draft, told.timing)
    ]
    events += [
        _onset(told.timing)
        for told in body
        if began(document, told) and is_recent(told.timing, published)
    ]
    events.sort(key=lambda timing: (timing.kind == "aftermath", not timing.is_day))
    return events[0] if events else None


def is_one_of_days(document: Document, timing: Timing, dated: Sequence[Dated]) -> bool:
    """Whether a day is one of those on which a sentence tells that people met one fate."""
    return document.sentence_of[timing.mention.first] in _with_several_days(dated)


def is_no_event(document: Document, happening: Timing, dated: Sequence[Dated]) -> bool:
    """Whether a day stands for no event: one of several, or of a measure against a disease."""
    return is_one_of_days(document, happening, dated) or tells_disease(document)


def is_of_several_days(
    document: Document, draft: Draft, event: Timing, dated: Sequence[Dated]
) -> bool:
    """Whether a total told before the first of several days is of them all.

    "Fourteen died in separate crashes. ... Two were killed on Sunday. ... Three died on Friday".
    """
    home = document.sentence_at(event.mention.first)
    if draft.sentence >= home.index or draft.outcome is None:
        return False
    days = {
        told.timing.when
        for told in dated
        if told.timing.is_day and told.draft.outcome is not None
        if told.draft.outcome.value is draft.outcome.value
    }
    return len(days) > 1 and not _SEVERAL.isdisjoint(document.lower[: home.first])


def _with_several_days(body: Sequence[Dated]) -> frozenset[int]:
    """Return the sentences that tell of people on more days than one.

    Two of the nine died on Sunday and one on Tuesday: neither is the day of the nine.
    """
    days: dict[int, set[str]] = {}
    for draft, timing in body:
        if timing.is_day and timing.kind != "aftermath" and not is_of_things(draft):
            days.setdefault(draft.sentence, set()).add(timing.when)
    return frozenset(sentence for sentence, told in days.items() if len(told) > 1)


def began(document: Document, told: Dated) -> bool:
    """Whether people were saved since an event: "has rescued 40 since the ferry sank Monday"."""
    mention = told.timing.mention
    day, _, end = (mention.value or "").partition("/")
    behind = document.lower[mention.last : mention.last + 2]
    bare = end == ".." and "when" not in behind  # since Tuesday, whatever happened then
    since = told.timing.since and len(day) == _DAY and told.timing.kind == "event"
    return since and not bare and is_rescued(told.draft)


def _onset(timing: Timing) -> Timing:
    """Return the day on which something began for the time since then."""
    return replace(timing, when=timing.when.partition("/")[0], since=False)
