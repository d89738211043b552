"""The day of publication, and the day of the statement that an article reports."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from statextract.find.dates.expressions import Explicit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.find.dates.chart import Atom
    from statextract.find.dates.story import PrintedYear
    from statextract.model.document import Document

# The publication date stands this near the top, or above a body of prose.
_LINES = 6
_STATEMENTS = frozenset(
    "statement report update bulletin communique release announcement notice tally".split()
)
# A statement is news for so many days.
# A paper prints what an agency wrote some days before.
_PRINTED = datetime.timedelta(days=3)
_FRESH = datetime.timedelta(days=14)
_OPENING = 4  # sentences
_AGENCY = 6  # tokens of "(Agency News):"
_PREPOSITIONS = frozenset("on by since from until before after between in".split())
_DASHES = frozenset(("-", "\u2013"))
_LABELS = frozenset(("posted", "published", "updated", "issued", "date", "dated", "release"))


def publication_day(
    document: Document, atoms: Sequence[Atom], year: int | None
) -> datetime.date | None:
    """Return the day that the dateline or a date line near the top prints, None if none does.

    ``year`` is the one in which the text was written, if it tells it: that of any date lower down
    may be of an older story.
    """
    for atom in atoms:
        sentence = document.sentence_at(atom.first)
        if sentence.index >= _LINES:
            return None
        expression = atom.expression
        if not isinstance(expression, Explicit) or not expression.day:
            continue
        if not _heads_article(document, atom):
            continue
        day = _day(expression, expression.year or year)
        if day is not None:
            return day
    return None


def told_day(document: Document, atoms: Sequence[Atom], published: datetime.date) -> datetime.date:
    """Return the day on which an article was written: that of its dateline, else of publication.

    LIMA, 4 June 1989 (Agency) -- ...: printed on the next day, its "today" is 4 June.
    """
    for atom in atoms:
        if document.sentence_of[atom.first] >= _LINES:
            break
        expression = atom.expression
        if isinstance(expression, Explicit) and expression.day and _opens_text(document, atom):
            day = _day(expression, expression.year or published.year)
            late = day is not None and published - _PRINTED <= day <= published
            return day if day is not None and late else published
    return published


def as_of_day(
    document: Document,
    atoms: Sequence[Atom],
    printed: Sequence[PrintedYear],
    published: datetime.date | None,
) -> datetime.date | None:
    """Return the day of the statement that is reported: "an April 22 statement".

    An article that has a date of its own reports it in the days after.
    """
    for index, atom in enumerate(atoms):
        expression = atom.expression
        if not isinstance(expression, Explicit) or not expression.day:
            continue
        following = document.lower[atom.last : atom.last + 2]
        leading = tuple(document.lower[max(0, atom.first - 2) : atom.first])
        named = any(word in _STATEMENTS for word in following) or (
            published is None and leading in (("as", "of"), ("as", "at"))
        )
        if not named:
            continue
        earlier = [item.year for item in printed if item.rank < index] or [
            item.year for item in printed if item.dated
        ]
        latest = published.year if published else earlier[-1] if earlier else None
        day = _day(expression, expression.year or latest)
        if day is not None and _is_news(day, published):
            return day
    return None


def _is_news(day: datetime.date, published: datetime.date | None) -> bool:
    return published is None or published - _FRESH <= day <= published


def is_own_day(document: Document, atom: Atom) -> bool:
    """Whether a day without its year is that of the text: "PRAGUE, 7 February (Agency) -"."""
    date = atom.expression
    if not isinstance(date, Explicit) or not date.day or date.year is not None:
        return False
    return document.sentence_of[atom.first] < _LINES and _heads_article(document, atom)


def _day(date: Explicit, year: int | None) -> datetime.date | None:
    if year is None:
        return None
    try:
        return datetime.date(year, date.month, date.day)
    except ValueError:
        return None


def _heads_article(document: Document, atom: Atom) -> bool:
    """Whether a date is the article's own: alone on its line, in a dateline, or labelled."""
    sentence = document.sentence_at(atom.first)
    lower = document.lower
    before = lower[sentence.first : atom.first]
    if any(word in _LABELS for word in before[-4:]) and len(before) <= 8:
        return True
    after = lower[atom.last : atom.last + 10]
    if not _only_names(document, sentence.first, atom.first):
        return False
    ends_line = (
        atom.last == sentence.last
        or "\n"
        in document.shadow[
            document.ends[atom.last - 1] : document.starts[min(atom.last, len(lower) - 1)]
        ]
    )
    dash = _has_dash(after) or _has_colon(document, atom)
    short = sentence.last - sentence.first <= 16
    return dash or (short and (ends_line or after[:1] in ([","], ["|"], [":"], [")"], ["."])))


def _has_dash(after: Sequence[str]) -> bool:
    """Whether a dateline goes on behind its day: "4 June --", "4 June (Agency) --"."""
    opens = after[:1] in (["("], ["-"], ["\u2013"])
    return opens and not _DASHES.isdisjoint(after)


def _has_colon(document: Document, atom: Atom) -> bool:
    """Whether a colon parts a dateline from the text: "LIMA, 4 June 2001 (Agency): Two men".

    So do brackets around its day: "LIMA: (4 June 2001) Two men". A year must be printed.
    """
    sentence = document.sentence_at(atom.first)
    dated = isinstance(atom.expression, Explicit) and atom.expression.year is not None
    if not dated or atom.first == sentence.first or sentence.index >= _OPENING:
        return False
    after = document.lower[atom.last : atom.last + _AGENCY]
    if after[:1] == ["("]:
        return ")" in after[:-1] and after[after.index(")") + 1] == ":"
    bracketed = document.lower[atom.first - 2 : atom.first] == [":", "("] and after[:1] == [")"]
    return after[:1] == [":"] or bracketed


def _opens_text(document: Document, atom: Atom) -> bool:
    first = document.sentence_at(atom.first).first
    after = document.lower[atom.last : atom.last + 10]
    names = atom.first > first and _only_names(document, first, atom.first)
    return names and _has_dash(after)


def _only_names(document: Document, first: int, last: int) -> bool:
    """Whether nothing but names and marks stands before the date: not "On 6 May 2024, four"."""
    if last > first and document.lower[last - 1] in _PREPOSITIONS:
        return False
    return last - first <= 14 and all(not word[0].islower() for word in document.words[first:last])
