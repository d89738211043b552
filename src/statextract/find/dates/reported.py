"""The period that a bulletin or report says it covers."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from statextract.find.dates.calendar import point_of, single
from statextract.find.dates.expressions import Deictic, Span, Trailing, UpTo, Weekday

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.find.dates.calendar import Value
    from statextract.find.dates.chart import Atom
    from statextract.find.dates.expressions import Expression
    from statextract.model.document import Document

_LEAD = 6  # sentences
_TOP = 3
_NAMED = frozenset(("period", "week"))
_COVERING = frozenset(("covering", "covers"))
BULLETINS = frozenset("bulletin sitrep weekly fortnightly monthly".split())
_ISSUES = frozenset(
    "bulletin sitrep report update review summary roundup digest newsletter snapshot briefing"
    " overview".split()
)
_NAME = 4  # tokens of "weekly epidemiological situation report"
# A bulletin comes out so soon after its period, a count up to a day sooner.
_FRESH = datetime.timedelta(days=45)
_SOON = datetime.timedelta(days=14)
_WEEK = 7
_DASHES = frozenset(("-", "–"))  # behind a dateline
_LABEL = frozenset(". : – -".split())


def reported_period(
    document: Document, atom: Atom, value: Value | None, published: datetime.date | None
) -> Value | None:
    """Return the value of an expression if it is what the article reports on, else None.

    "Reporting period: 8-14 June"; the rescues of a week in a weekly bulletin; what a lede counts
    "up to 26 December".
    """
    if value is None:
        return None
    lead = document.sentence_of[atom.first]
    opens = atom.first == document.sentence_at(atom.first).first
    opens = opens or document.lower[atom.first - 1] in _DASHES
    match atom.expression:
        case Span():
            named = names_period(document, atom)
            told = named or (lead <= _TOP and _is_in_bulletin(document, atom))
            fresh = named or _ended(value, published, _FRESH)
            return value if told and fresh else None
        case Trailing(unit="hour"):
            return value if lead <= _LEAD else None
        case UpTo():
            return value if opens and lead <= _TOP and _ended(value, published, _SOON) else None
    return None


def names_period(document: Document, atom: Atom) -> bool:
    """Whether what stands before calls it the period of a report."""
    before = document.lower[max(0, atom.first - 3) : atom.first]
    named = not _NAMED.isdisjoint(before) or not _COVERING.isdisjoint(before[-2:])
    return named or isinstance(atom.expression, Trailing)


def _is_in_bulletin(document: Document, atom: Atom) -> bool:
    """Whether the sentence of a period, or the title above, names a bulletin.

    In a sentence "weekly" alone names none: "the charity runs a weekly clinic".
    """
    home, title = document.sentence_at(atom.first), document.sentences[0]
    words = document.lower[home.first : home.last]
    told = any(
        not _ISSUES.isdisjoint(words[at : at + _NAME])
        for at, word in enumerate(words)
        if word in BULLETINS
    )
    return told or not BULLETINS.isdisjoint(document.lower[title.first : title.last])


def _ended(value: Value, published: datetime.date | None, within: datetime.timedelta) -> bool:
    """Whether a period ended on a day shortly before publication."""
    last = value.last() if value.end is not None and value.end.day else None
    if last is None or published is None:
        return False
    return published - within <= last < published


def in_reported_week(
    document: Document, atom: Atom, expression: Expression, reported: Value | None
) -> Value | None:
    """Return the days of "this week" or "Monday." in the bulletin of a week, None if it is none.

    A day of the week stands as a label there: alone in its sentence or before a colon.
    """
    first, last = (reported.first(), reported.last()) if reported else (None, None)
    if first is None or last is None or (last - first).days >= _WEEK:
        return None
    match expression:
        case Deictic("week", 0):
            return reported
        case Weekday(number, None) if is_label(document, atom.first, atom.last):
            day = first + datetime.timedelta(days=(number - first.weekday()) % _WEEK)
            return single(point_of(day)) if day <= last else None
    return None


def is_label(document: Document, first: int, last: int) -> bool:
    """Whether an expression stands alone in its sentence, or opens it before a colon."""
    home = document.sentence_at(first)
    rest: Sequence[str] = document.lower[last : home.last]
    alone = all(word in _LABEL for word in rest) or rest[:1] == [":"]
    return first == home.first and alone
