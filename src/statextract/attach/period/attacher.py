"""When: the time that each figure covers, from the date that goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.period.carried import Carrier, Dated
from statextract.attach.period.nearby import (
    current_cue,
    date_in_sentence,
    date_in_table,
    in_clause,
    is_row,
    is_yearly,
)
from statextract.attach.period.timing import read_timings
from statextract.model.draft import Cited

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Mapping, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft
    from statextract.model.mentions import Mentions


class PeriodAttacher:
    """Gives each draft the date it goes with; without state."""

    def __call__(self, document: Document, mentions: Mentions, drafts: Sequence[Draft]) -> None:
        """Fill ``period`` and ``when``.

        A figure takes a date of its own sentence or table; else what carries over: a period
        named in its paragraph or heading, the article's period, or the day of the event. What is
        told of the present ("are still missing") is of the day of publication.
        """
        timings = read_timings(document, mentions)
        if not timings:
            return
        by_sentence: dict[int, list[Timing]] = {}
        for timing in timings:
            sentence = document.sentence_of[timing.mention.first]
            by_sentence.setdefault(sentence, []).append(timing)
        dated = []
        undated = []
        for draft, following in _with_next(drafts):
            found = _own_date(document, draft, following, by_sentence)
            if found is None:
                undated.append(draft)
                continue
            _give(draft, *found)
            dated.append(Dated(draft, found[0]))
        carried = Carrier(document, dated, by_sentence)
        for draft in undated:
            cue = current_cue(document, draft)
            if cue is not None:
                _give_present(document, draft, cue, mentions.published)
                continue
            found = carried(draft)
            if found is not None:
                _give(draft, *found)


def _with_next(drafts: Sequence[Draft]) -> Iterator[tuple[Draft, int]]:
    """Yield each draft with the token where the next number of its sentence begins, or -1."""
    for index, draft in enumerate(drafts):
        later = drafts[index + 1] if index + 1 < len(drafts) else None
        same = later is not None and later.sentence == draft.sentence
        yield draft, later.number.first if later is not None and same else -1


def _own_date(
    document: Document,
    draft: Draft,
    following: int,
    by_sentence: Mapping[int, Sequence[Timing]],
) -> tuple[Timing, str] | None:
    if is_row(document, draft):
        timing = date_in_table(document, draft, by_sentence)
        return (timing, "table") if timing else None
    near = by_sentence.get(draft.sentence)
    if near is None or is_yearly(document, draft):
        return None
    timing = date_in_sentence(document, draft, following, near)
    if timing is None:
        return None
    return timing, "same-clause" if in_clause(draft, timing) else "same-sentence"


def _give_present(
    document: Document, draft: Draft, cue: int, published: datetime.date | None
) -> None:
    """Date what is told of the present by the day of publication."""
    if published is not None:
        draft.when = Cited(published.isoformat(), "rule:present", *document.span_of(cue, cue + 1))


def _give(draft: Draft, timing: Timing, rule: str) -> None:
    start, end = timing.mention.start, timing.mention.end
    draft.period = Cited(timing.index, f"rule:{rule}", start, end)
    draft.when = Cited(timing.when, f"rule:{rule}", start, end)
