"""Times that carry over to figures whose own sentence has no date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.period.background import (
    first_undated,
    is_past_time,
    opens_past,
    sentences_of_longer,
)
from statextract.attach.period.bulletins import is_of_epidemic
from statextract.attach.period.courts import is_judged, is_of_days, is_told_in_court
from statextract.attach.period.events import (
    covers_same,
    is_aftermath,
    is_another,
    is_apart,
    is_long_before,
    is_old,
)
from statextract.attach.period.fates import (
    is_held,
    is_of_things,
    is_planned,
    is_rescued,
    is_sent_home,
    is_standing,
    is_toll,
    takes_part,
)
from statextract.attach.period.inserts import is_of_one_count
from statextract.attach.period.modifiers import is_of_noun
from statextract.attach.period.onset import first_day
from statextract.attach.period.operation_days import is_of_operation, operation_days
from statextract.attach.period.operations import is_operation
from statextract.attach.period.related import is_of_related
from statextract.attach.period.reporting import (
    day_of_heading,
    is_aside,
    is_told_later,
    period_of_lead,
    read_sections,
    section_of,
)
from statextract.attach.period.takers import may_carry
from statextract.attach.period.titles import period_of_count, period_of_title
from statextract.attach.period.told_above import day_within, is_day_of_event, told_above
from statextract.attach.period.windows import is_beyond
from statextract.model.document import SentenceKind
from statextract.model.period import read_period

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.onset import Dated
    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_TITLE = SentenceKind.TITLE
_FAR = 6  # sentences that a time of a paragraph goes on for
_NEXT = 2  # sentences on which a paragraph goes on with another time than it began with


class Carrier:
    """Knows what carries over in one article.

    An article about a period ("in 2024", "from 3 to 9 May") gives it to all its figures,
    unless their paragraph or heading names another one; an article about an event gives its
    day to those whom the event harmed.
    """

    def __init__(
        self,
        document: Document,
        dated: Sequence[Dated],
        undated: Sequence[Draft],
        by_sentence: Mapping[int, Sequence[Timing]],
        event: Timing | None,
        operation: Timing | None,
        happening: Timing | None,
        published: datetime.date | None,
        results: Timing | None = None,
    ) -> None:
        self._document = document
        self._published = published
        dated = [d for d in dated if not (d.timing.rival or is_of_one_count(document, d.timing))]
        body = [pair for pair in dated if self._kind(pair.draft) is not _TITLE]
        self._led = first_undated(document, undated, tolls=True)
        answered = body and is_told_in_court(document, body[0].draft)
        self._in_court = bool(body) and is_of_days(body[0])
        leads = body and not answered and not self._is_recalled(body[0], undated)
        lead = period_of_lead(document, body[0], event) if leads else None
        titled = period_of_title(document, by_sentence, published, event)
        event = None if titled else event
        self._period = titled or (None if event else results) or lead
        first = first_day(document, body, published)
        counted = first and happening and is_aftermath(first, happening)
        self._event = event or (happening if counted else first)
        if self._period is None and self._event is None:
            headed = [pair for pair in dated if self._kind(pair.draft) is _TITLE]
            days = None if operation else operation_days(document, by_sentence, published)
            self._period = period_of_count(document, headed) or days
        led = happening and not (operation and operation.mention.first < happening.mention.first)
        if self._event is None and led:
            self._event = happening
        self._deed = self._event or operation
        self._of_paragraph: dict[int, Dated] = {}
        self._by_paragraph: dict[int, list[Dated]] = {}
        for pair in body:
            if is_of_things(pair.draft) or is_told_in_court(document, pair.draft):
                continue
            paragraph = document.sentences[pair.draft.sentence].paragraph
            self._of_paragraph.setdefault(paragraph, pair)
            if not pair.timing.planned and not is_planned(pair.draft):
                self._by_paragraph.setdefault(paragraph, []).append(pair)
        day = self._event.when if self._event else None
        of_day = [pair.draft for pair in dated if pair.timing.when == day]
        self._longer = sentences_of_longer(document, undated, of_day)
        self._sections = read_sections(document, by_sentence)
        self._by_sentence = by_sentence
        self._first_undated: dict[int, int] = {}
        for draft in undated:
            paragraph = document.sentences[draft.sentence].paragraph
            self._first_undated.setdefault(paragraph, draft.number.first)

    def __call__(self, draft: Draft) -> tuple[Timing, str] | None:
        """Return the time that carries over to a figure, and the rule by which it does."""
        if not may_carry(self._document, draft, of_period=self._period is not None):
            return None
        if draft.former or is_of_related(self._document, draft.number.first):
            return None
        found = self._happened(draft) if self._period is None else self._reported(draft)
        if found is None or self._document.sentence_of[found[0].mention.first] != draft.sentence:
            return found
        other = is_of_noun(self._document, draft, found[0], toll=is_toll(draft))
        return None if other else found

    def _reported(self, draft: Draft) -> tuple[Timing, str] | None:
        """Return the time of its paragraph, its heading or the article that is about a period."""
        document = self._document
        if self._period is None or is_standing(document, draft):
            return None
        if (day := day_within(document, self._by_sentence, draft, self._period)) is not None:
            return day, "same-paragraph"
        paragraph = document.sentences[draft.sentence].paragraph
        near, last = self._of_paragraph.get(paragraph), self._last_pair(draft)
        if near and last and is_apart(near.timing, last.timing):
            return self._gone_on(near, last, draft)
        background = near is not None and self._is_background(near)
        gone = 0 if near is None else draft.sentence - near.draft.sentence
        if near and 0 < gone <= _FAR and not background:
            beyond = is_beyond(document, draft, near.timing)
            return None if beyond else (near.timing, "same-paragraph")
        if (section := section_of(document, self._sections, draft)) is not None:
            return section, "section"
        if self._in_court and not is_judged(draft):
            return None
        early = is_told_later(document, self._period, draft)
        early = early and not is_of_operation(document, self._period, draft)
        if early or is_beyond(document, draft, self._period):
            return None
        return self._period, "article"

    def _gone_on(self, near: Dated, last: Dated, draft: Draft) -> tuple[Timing, str] | None:
        """Return the later of two times of a paragraph, right behind it; else neither.

        Behind a former one nobody knows: "In May 40 were held, and 30 in April. Ten were women".
        """
        before, told = read_period(near.timing.when), read_period(last.timing.when)
        goes_on = before is not None and told is not None and before.last < told.first
        close = near.draft.sentence < last.draft.sentence >= draft.sentence - _NEXT
        return (last.timing, "same-paragraph") if goes_on and close else None

    def _happened(self, draft: Draft) -> tuple[Timing, str] | None:
        """Return the day of the event for those whom it harmed or who had a part in it.

        What follows figures of another time in their paragraph is of that time.
        """
        toll = is_toll(draft)
        deed = self._deed
        told = deed is not None and deed.mention.first < draft.number.first
        freed = self._event is None and told and is_rescued(draft)
        happened = self._event if toll and not freed else self._deed
        if not (toll or takes_part(self._document, draft)) or self._is_held_later(draft):
            return None
        if draft.sentence in self._longer or is_of_epidemic(self._document, draft):
            return None
        if toll and (headed := day_of_heading(self._document, self._sections, draft)):
            return headed, "section"
        if happened is None:
            return self._harmed_before(draft)
        if is_sent_home(draft) and happened.kind != "operation":
            return None  # no accident or revelation flies anybody home
        before = self._told_before(draft)
        if before is not None and is_long_before(before, happened):
            close = draft.sentence - self._document.sentence_of[before.mention.first] <= 1
            return (before, "same-paragraph") if close else None
        if before is not None and (
            not covers_same(before, happened) or is_another(draft, before, happened)
        ):
            return before, "same-paragraph"
        return happened, "event"

    def _is_held_later(self, draft: Draft) -> bool:
        """Whether people were held for what happened, on a day that is not told.

        Those held where the event is told may have been held in it.
        """
        if self._event is None or not is_held(draft):
            return False
        told = self._document.sentence_at(self._event.mention.first)
        if is_operation(self._document.lower[told.first : told.last]):
            return False
        return self._document.sentences[draft.sentence].paragraph != told.paragraph

    def _harmed_before(self, draft: Draft) -> tuple[Timing, str] | None:
        """Return the time of those whom the sentence before, or this one, tells to be harmed.

        Where an article tells of no one day: two were killed in May 2022. Ten escaped.
        """
        pair = self._last_pair(draft)
        if pair is None or not is_toll(pair.draft) or self._is_background(pair):
            return None
        fates = [told.outcome.value for told in (pair.draft, draft) if told.outcome is not None]
        if any(fate and self._is_of_before(pair, self._led.get(fate)) for fate in fates):
            return None
        near = draft.sentence - pair.draft.sentence <= 1 and draft.number.value != 0
        return (pair.timing, "same-paragraph") if near else None

    def _is_recalled(self, pair: Dated, undated: Sequence[Draft]) -> bool:
        """Whether a time is of what news only recalls: six were held. In 2021, 14 were held."""
        if is_toll(pair.draft):
            return self._is_of_before(pair, min(self._led.values(), default=None))
        fate = pair.draft.outcome.value if pair.draft.outcome is not None else None
        told = first_undated(self._document, undated, tolls=False)
        led = told.get(fate) if fate is not None else None
        if led is not None and is_old(pair.timing, self._published):
            return led < pair.draft.sentence
        led_by = (*told.values(), *self._led.values())  # "Police freed 26. Last August, they found"
        first = min(led_by, default=pair.draft.sentence)
        opens = opens_past(self._document, pair.timing, self._published)
        return first < pair.draft.sentence and opens

    def _is_of_before(self, pair: Dated, led: int | None) -> bool:
        """Whether a time is of an earlier event than the one that sentence ``led`` tells.

        The blaze killed 21 people. A fire at the same market in 2019 killed 35.
        """
        sentence = self._document.sentences[pair.draft.sentence]
        apart = ";" in self._document.lower[sentence.first : pair.draft.number.first]
        before = led is not None and led < sentence.index + apart and is_toll(pair.draft)
        return before and is_past_time(pair.timing.when, self._published)

    def _is_background(self, near: Dated) -> bool:
        """Whether a time goes back beyond that of the figures before it in its paragraph.

        A report on 2021: courts convicted 97, which brings to 541 the number since 2004. So do a
        season, and what a clause beside the count tells.
        """
        if near.timing.is_season or is_aside(self._document, near):
            return True
        period = read_period(self._period.when) if self._period else None
        told = read_period(near.timing.when)
        if period is None or told is None or not near.timing.since:
            return False
        paragraph = self._document.sentences[near.draft.sentence].paragraph
        led = self._first_undated.get(paragraph, near.draft.number.first) < near.draft.number.first
        return led and told.first < period.first and told.covers(period)

    def _told_before(self, draft: Draft) -> Timing | None:
        """Return the time of the last event or dated figure before this one in its paragraph."""
        pair = self._last_pair(draft)
        dated = pair.timing if pair else None
        since = dated.mention.first if dated else -1
        sentences = self._document.sentences
        at = draft.sentence
        paragraph = sentences[at].paragraph
        while at >= 0 and sentences[at].paragraph == paragraph:
            for timing in reversed(self._by_sentence.get(at, ())):
                if since < timing.mention.first < draft.number.first and is_day_of_event(
                    self._document, timing
                ):
                    return timing
            at -= 1
        return dated or told_above(self._document, self._by_sentence, at, self._published)

    def _last_pair(self, draft: Draft) -> Dated | None:
        """Return the last dated figure before this one in its paragraph."""
        paragraph = self._document.sentences[draft.sentence].paragraph
        pairs = self._by_paragraph.get(paragraph, [])
        at = draft.number.first
        return next((pair for pair in reversed(pairs) if pair.draft.number.first <= at), None)

    def _kind(self, draft: Draft) -> SentenceKind:
        return self._document.sentences[draft.sentence].kind
