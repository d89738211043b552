"""The period that the heading of a report names: Monthly summary, May 2025."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.model.document import SentenceKind
from statextract.model.period import read_period

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.onset import Dated
    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document

_REPORTS = frozenset(
    "summary report bulletin statistics figures data review overview returns activity operations "
    "results monthly quarterly weekly annual half-yearly reporting covering".split()
)
# The heading stands among the first lines.
_TOP = 4
_WITHIN = frozenset(("in", "for", "during", "since", "so", "this"))


def period_of_title(
    document: Document,
    by_sentence: Mapping[int, Sequence[Timing]],
    published: datetime.date | None,
) -> Timing | None:
    """Return the month, quarter or year that the heading of a report names, None if none does.

    A single day is that of its publication, and so is a month that has not ended by then.
    """
    for sentence in document.sentences[:_TOP]:
        if sentence.kind not in (SentenceKind.TITLE, SentenceKind.HEADING):
            continue
        words = document.lower[sentence.first : sentence.last]
        for timing in by_sentence.get(sentence.index, ()):
            told = read_period(timing.when)
            over = told is not None and (published is None or told.last < published)
            period = over and not timing.is_event and not timing.is_season
            if period and not _REPORTS.isdisjoint(words):
                return timing
    return None


def period_of_count(document: Document, headed: Sequence[Dated]) -> Timing | None:
    """Return the period of a count in the headline: 88 murders so far in 2016; None if none is.

    "Two held over 2016 murder" names none.
    """
    for draft, timing in headed:
        first, when = timing.mention.first, draft.when
        words = document.lower[max(0, first - 1) : first + 1]
        if when is None or timing.is_event or timing.is_season or _WITHIN.isdisjoint(words):
            continue
        if document.following(timing.mention.last)[:1].isalpha():
            continue
        return replace(timing, when=when.value)
    return None
