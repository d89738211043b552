"""Times without an end: what has been counted since a day, or this year, up to which day."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from statextract.attach.period.bulletins import is_day_told_of
from statextract.attach.period.running import is_as_of, is_limit, told_until
from statextract.attach.period.saying import follows_since, is_day_of_saying, is_onset
from statextract.attach.period.year_so_far import year_counted
from statextract.model.document import SentenceKind
from statextract.model.period import read_period

if TYPE_CHECKING:
    from statextract.model.document import Document
    from statextract.model.draft import Draft
    from statextract.model.mentions import DateMention, Mentions

# News is told within these days of publication, among the first sentences.
_RECENT = datetime.timedelta(days=2)
_LEAD = 4
# A statement is told within this time of the day as of which it counts.
_FRESH = datetime.timedelta(days=45)
_OPENS = 3  # tokens of "As of Wednesday, 31 August" before its date
_SINCE = 16  # tokens from "since January" to "as of 18 April"
_SAME = frozenset("stage point same corresponding time".split())
_SPREADING = frozenset(
    "spreading spread circulating raging sweeping outbreak epidemic cases infections".split()
)
_TOLD = frozenset((SentenceKind.PROSE, SentenceKind.BULLET, SentenceKind.HEADING))


def told_on(document: Document, mentions: Mentions) -> datetime.date | None:
    """Return the day on which the lede's source spoke, else that of publication if known.

    What has gone on since an event is told up to then: the agency said on Wednesday. A bulletin
    tells it up to its own day (the situation dated 19 April), and so does a text whose lede
    counts as of a day, and a report up to the end of the period that it covers.
    """
    published = mentions.published
    counted = _counted_on(document, mentions) or mentions.reported_to
    if counted is not None or published is None:
        return counted
    prose = [s.index for s in document.sentences if s.kind is SentenceKind.PROSE][:_LEAD]
    for mention in mentions.dates:
        if prose and document.sentence_of[mention.first] > prose[-1]:
            break
        period = read_period(mention.value or "")
        if period is None or period.first != period.last:
            continue
        recent = published - _RECENT <= period.first <= published
        if recent and is_day_of_saying(document, mention):
            return period.first
    return published


def begun_above(document: Document, mentions: Mentions, draft: Draft) -> str | None:
    """Return since when a disease spreads, if the sentence above or this one alone tells it.

    Fever has been spreading since August. By now 263 people have come down with it.
    """
    home = document.sentences[draft.sentence]
    starts = set()
    for mention in mentions.dates:
        sentence = document.sentence_at(mention.first)
        near = 0 <= home.index - sentence.index <= 1 and sentence.paragraph == home.paragraph
        near = near and not _SPREADING.isdisjoint(document.lower[sentence.first : mention.first])
        start, _, end = (mention.value or "").partition("/")
        if near and end == ".." and mention.first < draft.number.first:
            starts.add(start)
    return starts.pop() if len(starts) == 1 else None


def _counted_on(document: Document, mentions: Mentions) -> datetime.date | None:
    """Return the only day as of which the first sentences count, None if there is none."""
    lead = [s.index for s in document.sentences if s.kind in _TOLD][:_LEAD]
    published = mentions.published
    days: set[datetime.date | None] = set()
    for mention in mentions.dates:
        sentence = document.sentence_at(mention.first)
        limit = _limit_of(mention) if published is None else None
        if limit is not None and sentence.index in lead:
            days.add(limit)
        period = read_period(mention.value or "")
        if period is None or period.first != period.last:
            continue
        if is_day_told_of(document, mention) and sentence.index in lead:
            return period.first
        opens = mention.first - sentence.first <= _OPENS
        if is_as_of(document, mention):
            days.add(period.first if opens and sentence.index in lead else None)
    day = days.pop() if len(days) == 1 else None
    if day is None or (published is not None and not published - _FRESH <= day <= published):
        return None
    return day


def _is_same_time(document: Document, mention: DateMention) -> bool:
    """Whether a time is that of another year up to the day of the year that is told."""
    return not _SAME.isdisjoint(document.lower[mention.first : mention.last])


def _limit_of(mention: DateMention) -> datetime.date | None:
    """Return the day up to which an undated text counts: "up to Wednesday, December 27"."""
    start, _, end = (mention.value or "").partition("/")
    try:
        return datetime.date.fromisoformat(end) if start == ".." else None
    except ValueError:
        return None


def time_of(
    document: Document, mentions: Mentions, mention: DateMention, told: datetime.date | None
) -> tuple[str, bool]:
    """Return the value with an open end closed at the day of telling, and whether it had one.

    "This year" is open too, and so is what began with an event ("since the May offensive").
    """
    value, published = mention.value or "", mentions.published
    if told is None:
        opens = "/" not in value and bool(value) and follows_since(document, mention)
        return (f"{value}/..", True) if opens else (value, False)
    day = told.isoformat()
    if published is None and value == day[:4] and document.lower[mention.first] == "this":
        return f"{value}-01-01/{day}", False
    if published is not None:
        year = f"{published.year}"
        if value == year and document.lower[mention.first] in ("this", "the"):
            until = told_until(document, mentions, mention, published)
            return f"{value}-01-01/{until}", False
        counted = year_counted(mentions, published)
        if counted is not None and value == f"{year}-01-01/{published}":
            return f"{year}-01-01/{counted}", False
        if counted is not None and value in (f"{year}-01/..", f"{year}-01-01/.."):
            day = counted.isoformat()
    start, slash, end = value.partition("/")
    begun = "" if slash else _begun_before(document, mentions, mention)
    if begun and begun <= value:
        return f"{begun}/{value}", False  # "since January rose to 118 as of 18 April"
    since = end == ".." or (not slash and follows_since(document, mention))
    since = since or (not slash and is_onset(document, mention))
    if end == ".." and published is None and _is_same_time(document, mention):
        day = f"{start[:4]}{day[4:]}"  # "44,000 at this stage in 2022"
    return (f"{start}/{day}", True) if since and start <= day else (value, False)


def closed(when: str, told: datetime.date | None) -> str:
    """Return a time whose open end, if it has one, is closed at the day of telling."""
    start, _, end = when.partition("/")
    return f"{start}/{told}" if end == ".." and told and start <= told.isoformat() else when


def _begun_before(document: Document, mentions: Mentions, mention: DateMention) -> str:
    """The start of a time that began before in the sentence and lasts up to a date, or nothing."""
    if not is_limit(document, mention) or mention.value is None:
        return ""
    first = document.sentence_at(mention.first).first
    for other in mentions.dates:
        start, _, end = (other.value or "").partition("/")
        begun = end == ".." or (end and document.lower[other.first] == "since")
        if begun and max(first, mention.first - _SINCE) <= other.first < mention.first:
            return start
    return ""
