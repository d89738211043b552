"""When: the time that each figure covers, from the date that goes with it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.attach.period.background import so_far
from statextract.attach.period.bulletins import (
    counted_up,
    day_of_bulletin,
    is_new,
    is_of_total,
    said_then,
    tells_disease,
)
from statextract.attach.period.carried import Carrier
from statextract.attach.period.cells import is_of_another_cell
from statextract.attach.period.compared_with import is_from, is_rival
from statextract.attach.period.counted_events import date_counted_events
from statextract.attach.period.datelines import instead_of_dateline, last_resort
from statextract.attach.period.early import event_and_operation, times_by_sentence
from statextract.attach.period.events import find_happening, is_old
from statextract.attach.period.fates import (
    current_cue,
    is_displaced,
    is_lost,
    is_of_things,
    is_planned,
    is_rescued,
    is_running_toll,
    is_toll,
)
from statextract.attach.period.in_order import read_orders
from statextract.attach.period.inserts import is_of_unknown_term
from statextract.attach.period.lasting import is_of_kin, is_yearly
from statextract.attach.period.listed import time_in_list
from statextract.attach.period.named import NamedEvents
from statextract.attach.period.nearby import in_clause
from statextract.attach.period.new_events import NewEvents
from statextract.attach.period.of_lasting import clause_of_lasting, is_beside
from statextract.attach.period.on_trial import event_on_trial
from statextract.attach.period.onset import Dated, is_no_event, is_of_several_days
from statextract.attach.period.open_ends import begun_above, told_on
from statextract.attach.period.own_date import own_date
from statextract.attach.period.owned import names_total
from statextract.attach.period.presented import find_presented, times_of_news
from statextract.attach.period.related import follows_former, points_elsewhere
from statextract.attach.period.reporting import day_of_report
from statextract.attach.period.restated import Restated
from statextract.attach.period.running import year_to_date
from statextract.attach.period.stated import when_of
from statextract.attach.period.timing import read_timings
from statextract.attach.period.titles import time_of_body
from statextract.attach.period.told_above import told_elsewhere
from statextract.attach.period.unknown_days import (
    is_of_unknown_weekend,
    sentences_of_unknown_day,
)
from statextract.attach.period.year_so_far import counted_until
from statextract.model.draft import Cited

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Mapping, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.lexicons import Lexicons
    from statextract.lexicons.events import EventWord
    from statextract.model.document import Document, Hit
    from statextract.model.draft import Draft
    from statextract.model.mentions import Mentions

# What has been counted in the running year is told up to now; what was counted then may be over.
_PERFECT = frozenset(("has", "have", "already"))
_NOW = ("currently", "present")


class PeriodAttacher:
    """Gives each draft the date it goes with; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._words = lexicons.events

    def __call__(self, document: Document, mentions: Mentions, drafts: Sequence[Draft]) -> None:
        """Fill ``period`` and ``when``.

        A figure takes a date of its own sentence or table; else what carries over: a period
        named in its paragraph or heading, the article's period, or the day of the event. What is
        told of the present ("are still missing") is of the day of publication.
        """
        words: dict[int, list[Hit[EventWord]]] = defaultdict(list)
        for hit in document.hits(self._words):
            words[document.sentence_of[hit.first]].append(hit)
        timings, until = read_timings(document, mentions, words), counted_until(mentions)
        by_sentence = times_by_sentence(document, timings)
        told_of = day_of_bulletin(document, timings)
        results = find_presented(document, timings)
        news = times_of_news(document, timings, told_of, results)
        event, operation = event_and_operation(document, mentions, words, news)
        happening = find_happening(document, news, mentions.published) or event_on_trial(
            document, news, mentions.published
        )
        dated, undated = _date_own(
            document, drafts, by_sentence, (event, event or happening), until
        )
        carried = Carrier(
            document,
            [
                pair
                for pair in dated
                if not (is_of_things(pair.draft) and is_old(pair.timing, mentions.published))
            ],
            undated,
            by_sentence,
            event,
            operation,
            None if happening and is_no_event(document, happening, dated) else happening,
            mentions.published,
            results,
        )
        named = NamedEvents(document, timings, words, mentions.published)
        others = NewEvents(document, words)
        restated = Restated(document, dated)
        unknown = sentences_of_unknown_day(document, mentions)
        for draft in undated:
            lasting = clause_of_lasting(document, draft) is not None
            cue = current_cue(document, draft)
            if lasting or is_yearly(document, draft) or is_planned(draft):
                cue = None
            found: tuple[Timing, str] | None
            again = restated(draft) or told_elsewhere(document, draft, by_sentence, words)
            if again is not None:
                found = again, "restated"
            else:
                found = time_in_list(document, draft, by_sentence, dated) or carried(draft)
            if (found is not None or is_toll(draft)) and (day := named(draft)) is not None:
                found = day, "named-event"
            if found is not None and found[1] == "event":
                of_all = is_of_several_days(document, draft, found[0], dated)
                found = None if of_all else found
            if found is not None and found[0].heads:
                found = instead_of_dateline(document, draft, by_sentence, unknown, found)
            if found is not None and (
                others.has(draft, found[0])
                or is_of_unknown_weekend(document, mentions, draft.sentence)
                if found[1] == "event"
                # "on Monday", whichever that was, is not the article's 2015; "up from 310" is of
                # the time before, whenever that was
                else (found[1] in ("article", "same-paragraph") and draft.sentence in unknown)
                or is_rival(document, draft)
                or is_from(document, draft)
                or is_of_another_cell(document, draft, found[0])
            ):
                found = None
            lasts = cue is not None and document.lower[cue] not in _NOW
            if cue is not None and (
                found is None
                or is_old(found[0], mentions.published)
                or not _settles(draft, *found, lasts=lasts)
            ):
                now = found is not None and found[1] == "article" and document.lower[cue] in _NOW
                told = found[0] if found is not None and now else told_of
                _give_present(document, draft, cue, day_of_report(told, mentions.published))
            elif found is not None:
                _give(document, draft, *found, until)
                if found[1] == "event" and is_rescued(draft):
                    _give_since(document, draft, mentions.published)
            elif (vague := last_resort(document, draft, by_sentence)) is not None:
                _give(document, draft, vague, "same-sentence", until)
            elif event is None or tells_disease(document):
                _give_of_bulletin(document, draft, told_of, mentions)
        _give_headlines(document, drafts, dated, until)
        date_counted_events(document, undated, drafts, words)


def _give_headlines(
    document: Document,
    drafts: Sequence[Draft],
    dated: Sequence[Dated],
    published: datetime.date | None,
) -> None:
    """Date the figures of the headline by those of the lede that repeat them."""
    for draft in drafts:
        if (told := time_of_body(document, draft, dated)) is not None:
            _give(document, draft, *told, published)


def _date_own(
    document: Document,
    drafts: Sequence[Draft],
    by_sentence: Mapping[int, Sequence[Timing]],
    days: tuple[Timing | None, Timing | None],
    published: datetime.date | None,
) -> tuple[list[Dated], list[Draft]]:
    """Date the figures whose own sentence has their date; return these, and the others.

    ``days`` are that of the event, and that on which anything happened.
    """
    dated: list[Dated] = []
    undated: list[Draft] = []
    in_order = read_orders(document, drafts, by_sentence)
    for draft, following in _with_next(drafts):
        first = document.sentences[draft.sentence].first
        former = is_toll(draft) and follows_former(document, first, draft.number.first)
        draft.former = former or points_elsewhere(document, first)
        if is_of_kin(document, draft):
            continue
        counted = is_running_toll(document, draft) or is_lost(draft)
        event = days[1] if counted else days[0]
        found = in_order.get(draft.number.first) or own_date(
            document, draft, following, by_sentence, event
        )
        if found is not None and is_beside(document, draft, found[0]):
            continue
        if found is not None:
            _give(document, draft, *found, published)
            dated.append(Dated(draft, found[0]))
        elif not is_of_unknown_term(document, draft):
            undated.append(draft)
    return dated, undated


def _settles(draft: Draft, timing: Timing, rule: str, *, lasts: bool) -> bool:
    """Whether a time stands for those who are "still" there: victims are of their event's day.

    ``lasts``: it is told that they still are. The 26 cases of a period that are still open are of
    it, but not those who are still away.
    """
    if is_displaced(draft):
        return False
    of_event = rule == "same-paragraph" and timing.is_day
    return rule in ("event", "section") or (lasts and (of_event or not is_toll(draft)))


def _with_next(drafts: Sequence[Draft]) -> Iterator[tuple[Draft, int]]:
    """Yield each draft with the token where the next number of its sentence begins, or -1."""
    for index, draft in enumerate(drafts):
        later = drafts[index + 1] if index + 1 < len(drafts) else None
        same = later is not None and later.sentence == draft.sentence
        yield draft, later.number.first if later is not None and same else -1


def _give_present(document: Document, draft: Draft, cue: int, day: datetime.date | None) -> None:
    """Date what is told of the present by the day of publication, or of the bulletin."""
    if day is not None:
        draft.when = Cited(str(day), "rule:present", *document.span_of(cue, cue + 1))


def _give_of_bulletin(
    document: Document, draft: Draft, told_of: Timing | None, mentions: Mentions
) -> None:
    """Date new cases by the day of a bulletin, what has been counted so far by all up to then."""
    if told_of is not None and is_new(document, draft):
        _give(document, draft, told_of, "section", mentions.published)
        return
    said = said_then(document, mentions.dates, draft) if told_of is None else None
    if said is not None and said.value is not None:
        draft.when = Cited(said.value, "rule:announced", said.start, said.end)
        return
    cue = counted_up(document, draft)
    if cue is None:
        return
    day = told_of.when if told_of is not None else told_on(document, mentions)
    if day is not None:
        begun = begun_above(document, mentions, draft) or ".."
        draft.when = Cited(f"{begun}/{day}", "rule:so-far", *document.span_of(cue, cue + 2))


def _give_since(document: Document, draft: Draft, published: datetime.date | None) -> None:
    """Date those whom crews have saved so far by the time since the event."""
    at, when = so_far(document, draft), draft.when
    if at is not None and when is not None and published is not None and "/" not in when.value:
        draft.when = replace(when, value=f"{when.value}/{published}")


def _give(
    document: Document, draft: Draft, timing: Timing, rule: str, published: datetime.date | None
) -> None:
    start, end = timing.mention.start, timing.mention.end
    draft.period = Cited(timing.index, f"rule:{rule}", start, end)
    when = when_of(document, draft, timing)
    clause = document.lower[draft.clause.first : draft.clause.last]
    alone = document.following(timing.mention.last) == "alone"  # "in 2025 alone"
    going_on = alone or not _PERFECT.isdisjoint(clause)
    if names_total(document, timing) or (going_on and not is_planned(draft)):
        when = year_to_date(when, published, own=in_clause(draft, timing))
    if rule == "list" and timing.is_day and is_of_total(document, draft):
        when = f"../{timing.when}"
    draft.when = Cited(when, f"rule:{rule}", start, end)
