"""Times that carry over to figures whose own sentence has no date."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from statextract.attach.period.nearby import is_toll, is_yearly
from statextract.attach.period.timing import is_attribute
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

# The period that an article is about is named among its first sentences.
_LEAD = 4


class Dated(NamedTuple):
    """A figure with the date of its own sentence."""

    draft: Draft
    timing: Timing


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
        by_sentence: Mapping[int, Sequence[Timing]],
    ) -> None:
        self._document = document
        body = [pair for pair in dated if self._kind(pair.draft) is not SentenceKind.TITLE]
        self._period = self._read_period(body[0]) if body else None
        events = [p.timing for p in body if is_toll(p.draft) and p.timing.is_event]
        self._event = next((timing for timing in events if timing.is_day), None) or (
            events[0] if events else None
        )
        self._of_paragraph: dict[int, Dated] = {}
        for pair in body:
            paragraph = document.sentences[pair.draft.sentence].paragraph
            self._of_paragraph.setdefault(paragraph, pair)
        self._sections = self._read_sections(by_sentence)

    def __call__(self, draft: Draft) -> tuple[Timing, str] | None:
        """Return the time that carries over to a figure, and the rule by which it does."""
        if not self._carries(draft):
            return None
        if self._period is None:
            return (self._event, "event") if self._event and is_toll(draft) else None
        paragraph = self._document.sentences[draft.sentence].paragraph
        near = self._of_paragraph.get(paragraph)
        if near and near.draft.sentence < draft.sentence:
            return near.timing, "same-paragraph"
        section = self._sections.get(draft.sentence)
        return (section, "section") if section else (self._period, "article")

    def _read_period(self, first: Dated) -> Timing | None:
        """Return the period that the first dated figure gives the article, if it gives one."""
        timing = first.timing
        lead = [
            sentence.index
            for sentence in self._document.sentences
            if sentence.kind in (SentenceKind.PROSE, SentenceKind.BULLET)
        ][:_LEAD]
        of_lead = not lead or first.draft.sentence <= lead[-1]
        background = timing.is_event or timing.is_season
        if background or not of_lead or is_attribute(self._document, timing.mention):
            return None
        return timing

    def _kind(self, draft: Draft) -> SentenceKind:
        return self._document.sentences[draft.sentence].kind

    def _carries(self, draft: Draft) -> bool:
        """Whether a figure may take its time from elsewhere: "no cases" and denials do not."""
        asserted = draft.status is None or draft.status.value is Status.ASSERTED
        return asserted and draft.number.value != 0 and not is_yearly(self._document, draft)

    def _read_sections(self, by_sentence: Mapping[int, Sequence[Timing]]) -> dict[int, Timing]:
        """Return the time that its heading gives each sentence."""
        sections: dict[int, Timing] = {}
        current: Timing | None = None
        for sentence in self._document.sentences:
            if sentence.kind is SentenceKind.HEADING:
                named = by_sentence.get(sentence.index)
                current = named[0] if named else None
            elif current and sentence.kind is not SentenceKind.TITLE:
                sections[sentence.index] = current
        return sections
