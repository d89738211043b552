"""Times in headlines: of a report (Monthly summary, May 2025), of a count that the lede repeats."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.attach.period.inserts import is_of_one_count
from statextract.attach.period.listed import ends_title, is_period_line
from statextract.model.document import SentenceKind
from statextract.model.period import read_period

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.onset import Dated
    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft
    from statextract.model.mentions import NumberMention
    from statextract.model.period import Period

_REPORTS = frozenset(
    "summary report bulletin statistics figures data review overview returns activity operations "
    "results monthly quarterly weekly annual half-yearly reporting covering numbers balance".split()
)
_PERIODS = frozenset("period week weeks reporting covering".split())
# The heading stands among the first lines.
_TOP = 4
_WITHIN = frozenset(("in", "for", "during", "since", "so", "this"))


def period_of_title(
    document: Document,
    by_sentence: Mapping[int, Sequence[Timing]],
    published: datetime.date | None,
    event: Timing | None,
) -> Timing | None:
    """Return the month, quarter or year that the heading of a report names, None if none does.

    An event in that time is one of those that the report tells: "Covering 1-7 September 2024"; any
    other is what the article is about. A single day is that of its publication, and so is a month
    that has not ended by then. A line that holds nothing else is a heading too: "Period: 1-31 March
    2025".
    """
    reports = False
    for sentence in document.sentences[:_TOP]:
        headed = sentence.kind in (SentenceKind.TITLE, SentenceKind.HEADING)
        words = document.lower[sentence.first : sentence.last]
        for timing in by_sentence.get(sentence.index, ()):
            told = read_period(timing.when)
            over = told is not None and (published is None or told.last < published)
            own = not (timing.is_event or timing.is_season or timing.rival)
            period = over and own  # "deaths up 54% in October compared to 2023"
            if event is not None:
                period = period and _holds(told, event)
            named = reports or not _PERIODS.isdisjoint(words)
            if period and named and is_period_line(document, sentence, timing):
                return timing
            if period and headed and not _REPORTS.isdisjoint(words):
                return timing
            apart = ends_title(document, sentence, timing) or _opens_title(document, timing)
            if period and headed and apart and event is None:
                return timing
        reports = reports or (headed and not _REPORTS.isdisjoint(words))
    return None


def _holds(told: Period | None, event: Timing) -> bool:
    """Whether a time is longer than that of an event, and has it."""
    happened = read_period(event.when)
    covers = told is not None and happened is not None and told.covers(happened)
    return covers and told != happened


def _opens_title(document: Document, timing: Timing) -> bool:
    """Whether a year and a colon end what a title opens with: "Crime 2024: what they did".

    Not so the year of another count: "Homicides: 2 (2023: 4)".
    """
    marked = len(timing.when) == len("2024") and document.following(timing.mention.last) == ":"
    return marked and not is_of_one_count(document, timing)


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


def time_of_body(
    document: Document, draft: Draft, dated: Sequence[Dated]
) -> tuple[Timing, str] | None:
    """Return the time of the figure of the lede that a headline's number repeats, if any."""
    if document.sentences[draft.sentence].kind is not SentenceKind.TITLE:
        return None
    for told in dated:
        number = told.draft.number
        if number.first > draft.number.first and _tell_one_number(number, draft.number):
            if not _counts_same(draft, told.draft):
                return None
            when = told.draft.when  # 31,000 arrivals in 2019 / "31,000 arrived through 10 July"
            return told.timing if when is None else replace(
                told.timing, when=when.value
            ), "headline"
    return None


def _tell_one_number(one: NumberMention, other: NumberMention) -> bool:
    """Whether two numbers are one; "dozens" and "hundreds", which have no value, are not."""
    return one.value == other.value and (one.value is not None or one.low == other.low)


def _counts_same(draft: Draft, other: Draft) -> bool:
    """Whether two figures count people of one fate, or cases alike."""
    if draft.unit is None or other.unit is None or draft.unit.value is not other.unit.value:
        return False
    fates = [told.outcome.value if told.outcome else None for told in (draft, other)]
    return fates[0] is fates[1]
