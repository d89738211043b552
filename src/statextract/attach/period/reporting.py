"""The period that an article is about, and those that its headings name."""

from __future__ import annotations

import datetime
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.inserts import DASH
from statextract.attach.period.courts import is_of_deed
from statextract.attach.period.ends_of_change import is_level_of_span
from statextract.attach.period.events import is_apart, is_long_before
from statextract.attach.period.fates import is_toll
from statextract.attach.period.onset import began
from statextract.attach.period.running import is_as_of
from statextract.attach.period.timing import is_attribute
from statextract.model.document import SentenceKind
from statextract.model.period import read_period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.onset import Dated
    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document, Sentence
    from statextract.model.draft import Draft

_WHO, _HAVE = frozenset(("that", "which", "who")), frozenset(("has", "have"))
_BULLET, _HEADING, _PROSE = SentenceKind.BULLET, SentenceKind.HEADING, SentenceKind.PROSE
_LABELLING = frozenset((":", DASH, "-", "\u2014"))
_ROW, _TITLE = SentenceKind.ROW, SentenceKind.TITLE
# The period that an article is about is named among its first sentences.
_LEAD = 4
_FRESH = datetime.timedelta(days=14)


def period_of_lead(document: Document, first: Dated, event: Timing | None) -> Timing | None:
    """Return the period that the first dated figure gives the article, if it gives one.

    Where an event has been told by then, a period without its day is a background.
    """
    timing = first.timing
    home = document.sentences[document.sentence_of[timing.mention.first]]
    if home.kind is _ROW or _is_label(document, timing):
        return None  # the time of one column, row or paragraph
    if event and event.mention.first < timing.mention.first and is_apart(timing, event):
        return None
    if event and (is_long_before(timing, event) or timing.mention == event.mention):
        return None  # that since the event, too
    lead = [
        sentence.index for sentence in document.sentences if sentence.kind in (_PROSE, _BULLET)
    ][:_LEAD]
    of_lead = not lead or first.draft.sentence <= lead[-1]
    counted = is_as_of(document, timing.mention)  # a report as of 24 April
    background = (timing.is_event and not counted) or timing.is_season
    background = background or began(document, first)
    background = background or is_of_deed(document, first.draft) or is_aside(document, first)
    background = background or is_level_of_span(document, first.draft, timing)
    if background or not of_lead or is_attribute(document, timing.mention):
        return None
    when = first.draft.when
    return replace(timing, when=when.value) if when and when.value.startswith("../") else timing


def is_aside(document: Document, first: Dated) -> bool:
    """Whether a time is that of a clause beside: "When rebels took Goma in May, many fled".

    So is what describes somebody: "a charity that has freed 4,000 children since 1979".
    """
    mention, lower = first.timing.mention, document.lower
    begins = document.sentence_at(mention.first).first
    if first.timing.since and _is_described(lower[begins : first.draft.number.first]):
        return True
    words = lower[begins : mention.first]
    named = len(words) - 1 - words[::-1].index(")") if ")" in words else 0
    fronted = lower[begins] == "when" and "," not in words[named:]
    return fronted and first.draft.outcome is None


def _is_described(words: Sequence[str]) -> bool:
    """Whether a relative clause in the perfect leads to a number, with no mark behind it."""
    pairs = list(pairwise(words))
    at = max((i for i, (who, has) in enumerate(pairs) if who in _WHO and has in _HAVE), default=-1)
    return at > 0 and "," not in words[at:]


def is_told_later(document: Document, period: Timing, draft: Draft) -> bool:
    """Whether a period is told only after a figure: nothing goes back to what was told without one.

    Ohio has 34 cases. Nationwide, there were 800 as of 17 April; seven of the men held since the
    attack were freed. The attacker had been in Saudi Arabia from 2005 to 2009. A headline tells
    what the lede does.
    """
    told = document.sentence_of[period.mention.first]
    lede = next((s.index for s in document.sentences if s.kind is _PROSE), told)
    headed = document.sentences[draft.sentence].kind is _TITLE and told <= lede
    return draft.sentence < told and not headed


def _tells_count(document: Document, sentence: Sentence, timing: Timing) -> bool:
    """Whether a line tells a count, and heads nothing.

    "1,476 deaths, 91,832 cases this year"; "Homicides: 2 (2023: 4)".
    """
    opens = document.words[sentence.first][0].isdigit()
    if opens and timing.mention.first > sentence.first + 1:
        return True
    inside = range(timing.mention.first, timing.mention.last)
    return any(
        document.lower[at] == ":" and document.lower[at + 1][0].isdigit() and at + 1 not in inside
        for at in range(sentence.first, sentence.last - 1)
    )


def day_of_heading(
    document: Document, sections: Mapping[int, Timing], draft: Draft
) -> Timing | None:
    """Return the day that alone heads the lines of a figure: "Sunday -", None if none does."""
    timing = sections.get(draft.sentence)
    if (label := label_of(document, sections, draft)) is not None:
        return label
    if timing is None or not timing.is_day:
        return None
    home = document.sentence_at(timing.mention.first)
    return (
        timing if home.last - home.first <= timing.mention.last - timing.mention.first + 1 else None
    )


def section_of(document: Document, sections: Mapping[int, Timing], draft: Draft) -> Timing | None:
    """Return the time that heads a figure.

    The day as of which a report counts is that of what stands then, not of whom it harmed by then.
    """
    section = sections.get(draft.sentence)
    harmed = section is not None and is_toll(draft) and is_as_of(document, section.mention)
    return None if harmed else section


def _is_label(document: Document, timing: Timing) -> bool:
    """Whether a time opens a paragraph as its label: "Monday. A boat sank", "May 2010: Two"."""
    mention, sentence = timing.mention, document.sentence_at(timing.mention.first)
    if mention.first != sentence.first or timing.heads:
        return False
    return sentence.last - mention.last <= 1 or document.following(mention.last) in _LABELLING


def label_of(document: Document, sections: Mapping[int, Timing], draft: Draft) -> Timing | None:
    """Return the time with which its own paragraph opens, None if there is none.

    "June 2010: A gas blast caused a collapse near Medellin. At least 73 people were killed".
    """
    timing = sections.get(draft.sentence)
    home = document.sentence_at(timing.mention.first) if timing else None
    own = home and home.paragraph == document.sentences[draft.sentence].paragraph
    return timing if timing and own and _is_label(document, timing) else None


def read_sections(
    document: Document, by_sentence: Mapping[int, Sequence[Timing]]
) -> dict[int, Timing]:
    """Return the time that its heading gives each sentence, or the label of its paragraph."""
    sections: dict[int, Timing] = {}
    current: Timing | None = None
    labelled: tuple[int, Timing] | None = None
    for sentence in document.sentences:
        named = by_sentence.get(sentence.index, ())
        if labelled and labelled[0] == sentence.paragraph:
            sections[sentence.index] = labelled[1]
        elif sentence.kind in (_PROSE, _BULLET) and named and _is_label(document, named[0]):
            labelled = sentence.paragraph, named[0]
        elif sentence.kind is _HEADING:
            current = named[0] if named else None
            if current and _tells_count(document, sentence, current):
                current = None
        elif current and sentence.kind is not _TITLE:
            sections[sentence.index] = current
    return sections


def day_of_report(told: Timing | None, published: datetime.date | None) -> datetime.date | None:
    """Return the last day that a report tells of, if it is news, or that of publication."""
    period = read_period(told.when) if told is not None else None
    if period is None or published is None:
        return period.last if period is not None else published
    return period.last if published - _FRESH <= period.last <= published else published
