"""Events of long ago that a court deals with, or that are remembered: the blast of 12 August."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.period.background import is_past_time
from statextract.attach.period.kinds import is_marked
from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document

_COURT = frozenset(
    "trial court tribunal sentenced convicted jailed acquitted guilty appeal verdict inquest "
    "inquiry hearing indicted charged prosecutors judges".split()
)
_ANSWERS = frozenset("over for in of into".split())
_LEAD = 2  # sentences of prose
_DEED = 8  # tokens of "over the gas blast in the port of"


def event_on_trial(
    document: Document, timings: Sequence[Timing], published: datetime.date | None
) -> Timing | None:
    """Return the one time of an event that the first sentences tell to be tried or remembered.

    It is that of those whom the event harmed, whatever is told of the court behind it.
    """
    prose = [s.index for s in document.sentences if s.kind is SentenceKind.PROSE][:_LEAD]
    lead = [word for at in prose for word in _words_of(document, at)]
    if _COURT.isdisjoint(lead) and not is_marked(lead):
        return None
    found: dict[str, Timing] = {}
    for timing in timings:
        sentence = document.sentence_at(timing.mention.first)
        if sentence.index not in prose or not is_past_time(timing.when, published):
            continue
        if timing.planned or timing.rival or timing.since:
            continue
        words = document.lower[sentence.first : timing.mention.first]
        answered = not _ANSWERS.isdisjoint(words[-_DEED:]) or words[:1] == ["it"]
        if timing.kind == "event" and answered:
            found[timing.when] = timing
    return next(iter(found.values())) if len(found) == 1 else None


def _words_of(document: Document, index: int) -> Sequence[str]:
    sentence = document.sentences[index]
    return document.lower[sentence.first : sentence.last]
