"""The day of an event that the sentence above tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.period.events import is_recent
from statextract.attach.period.timing import is_attribute
from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document

# What opens the telling of one event among several: the second crash, in a separate attack.
_ORDERING = frozenset("first second third fourth another separate".split())
_OPENING = 5


def told_above(
    document: Document,
    by_sentence: Mapping[int, Sequence[Timing]],
    at: int,
    published: datetime.date | None,
) -> Timing | None:
    """Return the day of the sentence above, where each sentence is a paragraph of its own.

    The second crash happened on Sunday. / Nine people were hurt.
    """
    sentences = document.sentences
    alone = at >= 0 and sentences[at].paragraph != sentences[max(0, at - 1)].paragraph
    if not alone or sentences[at].kind is not SentenceKind.PROSE:
        return None
    if _ORDERING.isdisjoint(document.lower[sentences[at].first : sentences[at].last][:_OPENING]):
        return None
    told = [timing for timing in by_sentence.get(at, ()) if is_day_of_event(document, timing)]
    return told[-1] if len(told) == 1 and is_recent(told[0], published) else None


def is_day_of_event(document: Document, timing: Timing) -> bool:
    """Whether a time is the day of an event that is told, neither planned nor compared with."""
    told = timing.is_day and timing.kind == "event" and not timing.heads
    beside = timing.planned or timing.rival
    return told and not beside and not is_attribute(document, timing.mention)
