"""The day or year in which a text without a date of its own was written, where it tells them."""

from __future__ import annotations

import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.find.dates.calendar import Point, valid_point
from statextract.find.dates.expressions import Deictic, Explicit, Part, Span, Weekday
from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statextract.find.dates.chart import Atom
    from statextract.find.dates.story import PrintedYear
    from statextract.model.document import Document

_LEDE = 2  # sentences that tell the news, the headline among them
_WHOLE = frozenset(("all", "whole", "entire", "throughout", "full"))
_COMPARED = frozenset(("than", "compared", "against", "versus", "from"))
_BESIDE = _COMPARED | {"as", "down", "up", "over"}
_REACH = 12  # tokens from "compared with" to "all of 2014"
_NEAR = 3  # tokens of "the whole of" before its year
# What is to come, or what something is held against, is no year of writing.
_ELSEWHERE = frozenset("by until before after since from than against".split())
_AHEAD = frozenset("will plans planned expected set scheduled target goal".split())


def day_of_text(
    document: Document, atoms: Sequence[Atom], printed: Sequence[PrintedYear]
) -> datetime.date | None:
    """Return the day of an undated text, None if it tells none.

    It is the last day that it prints in full, in its lede or with its weekday, if it names that
    weekday alone as well: "on 10 May 2022 ... police on Tuesday said".
    """
    days = {day for atom in atoms if (day := _fresh_day(document, atom)) is not None}
    last = max(days, default=None)
    if last is None or last.year < _latest(printed):
        return None
    bare = {
        atom.expression.number
        for atom in atoms
        if isinstance(atom.expression, Weekday) and atom.expression.step is None
    }
    return last if last.weekday() in bare else None


def year_of_text(
    document: Document, atoms: Sequence[Atom], printed: Sequence[PrintedYear]
) -> int | None:
    """Return the year in which an undated text was written, None if it does not tell.

    It goes on ("so far in 2019"), is that of the last day that is printed in the lede or with its
    weekday, is the headline's, or follows a whole year that the running one is set beside ("this
    year ... compared with 43,500 in all of 2014").
    """
    latest = _latest(printed)
    if not latest:
        return None
    if any(item.running and item.year == latest for item in printed):
        return latest
    if any(day is not None and day.year == latest for day in _fresh_days(document, atoms)):
        return latest
    if any(_begins_year(document, atom, latest) for atom in atoms):
        return latest
    if not any(atom.expression == Deictic("year", 0) for atom in atoms):
        return None
    if _is_set_beside(document, atoms, latest):
        return latest
    for atom in atoms:
        if _year(atom) == latest:
            whole = _is_whole(document, atom)
            if whole:
                return latest + 1
            if _is_title(document, atom):
                return latest
    return None


def last_printed(atoms: Sequence[Atom]) -> datetime.date | None:
    """Return the first day of the last time that a text prints with its year and month."""
    days = (
        Point(date.year, date.month, date.day).first()
        for atom in atoms
        if isinstance(date := atom.expression, Explicit)
        and date.year is not None
        and valid_point(date.year, date.month, date.day or 1) is not None
    )
    return max(days, default=None)


def _latest(printed: Sequence[PrintedYear]) -> int:
    return max((item.year for item in printed), default=0)


def _year(atom: Atom) -> int | None:
    expression = atom.expression
    return expression.year if isinstance(expression, Explicit) else None


def _fresh_days(document: Document, atoms: Sequence[Atom]) -> Iterator[datetime.date | None]:
    for atom in atoms:
        yield _fresh_day(document, atom)


def _fresh_day(document: Document, atom: Atom) -> datetime.date | None:
    """Return a day that is printed in full, in the lede or with its weekday."""
    date = atom.expression
    if not isinstance(date, Explicit) or not date.day or date.year is None:
        return None
    if document.sentence_of[atom.first] >= _LEDE and date.weekday is None:
        return None
    try:
        return datetime.date(date.year, date.month, date.day)
    except ValueError:
        return None


def _begins_year(document: Document, atom: Atom, year: int) -> bool:
    """Whether the lede counts the year from its start: "in the first half of 2018"."""
    if document.sentence_of[atom.first] >= _LEDE:
        return False
    match atom.expression:
        case Part(index=0, of=Explicit(year=told, month=0)):
            return told == year
        case Span(Explicit(year=(None | int()) as start, month=1), Explicit(year=told, day=day)):
            return told == year and start in (None, year) and day > 0
    return False


def _is_set_beside(document: Document, atoms: Sequence[Atom], year: int) -> bool:
    """Whether a year is told beside the one before: "10 in 2019, the same as in 2018"."""
    for one, two in pairwise(atoms):
        if _year(one) != year or _year(two) != year - 1:
            continue
        between = document.lower[one.last : two.first]
        same = document.sentence_of[one.first] == document.sentence_of[two.first]
        if same and not _BESIDE.isdisjoint(between):
            return True
    return False


def _is_whole(document: Document, atom: Atom) -> bool:
    """Whether a running year is set beside all of another: "than over the whole of 2023"."""
    lower, first = document.lower, document.sentence_at(atom.first).first
    near = lower[max(first, atom.first - _NEAR) : atom.last]
    before = lower[max(first, atom.first - _REACH) : atom.first]
    return not (_WHOLE.isdisjoint(near) or _COMPARED.isdisjoint(before))


def _is_title(document: Document, atom: Atom) -> bool:
    """Whether the headline names its year: "72 murders in 2013"."""
    sentence = document.sentence_at(atom.first)
    words = document.lower[sentence.first : sentence.last]
    told = sentence.kind is SentenceKind.TITLE and _AHEAD.isdisjoint(words)
    return told and document.lower[atom.first - 1] not in _ELSEWHERE
