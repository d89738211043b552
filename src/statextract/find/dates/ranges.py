"""Intervals: from 3 to 9 May, since last October, up to 9 December."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.find.dates.chart import ONE, TWO, Atom, Rule
from statextract.find.dates.combined import is_yearly
from statextract.find.dates.expressions import (
    Anaphor,
    Beside,
    Deictic,
    Explicit,
    Since,
    Span,
    ToDate,
    UpTo,
    Weekday,
    Within,
)
from statextract.find.dates.long_ranges import LONG
from statextract.find.dates.range_ends import (
    are_alike,
    are_days_in_turn,
    ends_on_day,
    follow,
    is_next_day,
    share_year,
)

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart


_TO_DATE = re.compile(rf"sri?{ONE}|(?P<before>A~*)sr|(?P<so>A~),?i(?P<year>A~*)")
# "Between Tuesday evening and dawn on Thursday", "between 6:30 p.m. Friday and midnight Sunday".
_HOUR = r"(?:t?P[if]?|D(?:[;!][Dy])? i?)?"
_FROM_TO = re.compile(rf"F{_HOUR}{ONE},?(?:[zu-]|&u){_HOUR}(?:{TWO}|t?(?P<now>2))")
_TILL_DATE = re.compile(rf"(?P<open>[Fc]){ONE},?(?:[zu]d|{TWO})")
_OF = re.compile(rf"{ONE}[ I]?[fi]?{TWO}")
_WEEK_FROM = re.compile(rf"{ONE}(?P<begins>[ E])i?{TWO}")
_BETWEEN = re.compile(rf"b{_HOUR}{ONE},?[&z-]{_HOUR}(?:{TWO}|t?(?P<now>2))")
_RANGE = re.compile(rf"{ONE}(?P<join>[-z&%|]){TWO}")
_IN_TURN = re.compile(r"(?P<one>A)(?:,A){1,10},?&(?P<two>A~?)")
_OVERNIGHT = re.compile(rf"(?P<night>A)%{ONE}")
_DURING = frozenset(("in", "during", "throughout", "over", "for"))
_HOURS = frozenset("a.m. p.m. am pm a.m p.m noon gmt hours".split())
_BEGINNING = frozenset("beginning starting commencing".split())
_MONTH = 12
_SINCE = re.compile(rf"ce?{ONE}")
_FROM = re.compile(rf"F{ONE}(?P<on>5)?")
_UP_TO = re.compile(rf"\^(?:z|&i?z){ONE}")
_BEFORE = re.compile(rf"(?:k|Vz){ONE}")


def _of_range(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "October to December of last year", "Monday to Wednesday last week"."""
    inner, outer = chart.atom_at(match, "one"), chart.atom_at(match, "two")
    if inner is None or outer is None:
        return None
    match inner.expression, outer.expression:
        case ((Weekday(step=None) | Span(Weekday(step=None), Weekday())), Deictic(unit="week")):
            if chart.letter(match.end("one")) in "Af":
                return Atom(match.start(), match.end(), Within(inner.expression, outer.expression))
    if not isinstance(inner.expression, Span):
        return None
    joined = match.end("one") < match.start("two")
    lower = chart.document.lower
    if not is_yearly(outer.expression) or (
        joined
        and chart.letter(match.start("two") - 1) not in "fI"
        and not (lower[match.start("two") - 1] == "in" and _are_months(inner.expression))
    ):
        return None
    return Atom(match.start(), match.end(), Within(inner.expression, outer.expression))


def _are_months(span: Span) -> bool:
    """Whether a range goes from month to month: "between March and June in 2023"."""
    match span.start, span.end:
        case (
            Explicit(year=None, month=int(one), day=0),
            Explicit(year=None, month=int(two), day=0),
        ):
            return 1 <= one <= _MONTH and 1 <= two <= _MONTH
    return False


def _to_date(chart: Chart, match: re.Match[str]) -> Atom | None:
    if match["so"]:
        return _to_date_in(chart, match)
    atom = chart.atom_at(match, "before" if match["before"] else "one")
    if atom is None:
        return None
    return Atom(match.start(), match.end(), ToDate(atom.expression))


def _to_date_in(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "to date in 2024"; nothing else that an expression stands before."""
    said, atom = chart.atom_at(match, "so"), chart.atom_at(match, "year")
    if said is None or said.expression != ToDate(None) or atom is None or atom.weak:
        return None
    year = is_yearly(atom.expression)
    return Atom(match.start(), match.end(), ToDate(atom.expression)) if year else None


def _from_to(chart: Chart, match: re.Match[str]) -> Atom | None:
    start, end = chart.atom_at(match, "one"), chart.atom_at(match, "two")
    if start is None or (end and end.weak) or (start.weak and not _is_year_before(start, end)):
        return None
    if not _are_hours(chart, match.start() + 1, match.start("one")):
        return None
    if end is not None and not _are_hours(chart, match.end("one") + 1, match.start("two")):
        return None
    return Atom(match.start(), match.end(), Span(start.expression, end.expression if end else None))


def _is_year_before(start: Atom, end: Atom | None) -> bool:
    """Whether a bare year begins a time that a later month ends: "between 2021 and July 2023"."""
    if end is None:
        return False
    match start.expression, end.expression:
        case Explicit(year=int(first), month=0), Explicit(year=int(last), month=int(month)):
            return first < last and month > 0
    return False


def _are_hours(chart: Chart, first: int, last: int) -> bool:
    """Whether a number before a day is an hour of it: "6 p.m. on Friday", not "6 men Friday"."""
    words = chart.document.lower[first:last]
    return all(not word[0].isdigit() for word in words) or not _HOURS.isdisjoint(words)


def _till_date(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "from 2016 till date" as what has gone on since then, until the day of telling."""
    start, end = chart.atom_at(match, "one"), chart.atom_at(match, "two")
    if start is None or start.weak or (end is not None and end.expression != ToDate(None)):
        return None
    if end is not None and match.end("one") < match.start("two"):
        return None
    if isinstance(start.expression, (Span, Since, UpTo, ToDate)):
        return None
    return Atom(match.start(), match.end(), Span(start.expression, None))


def _week_from(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the week beginning 14 April" as its seven days."""
    week, day = chart.atom_at(match, "one"), chart.atom_at(match, "two")
    if week is None or day is None or week.expression != Anaphor("week"):
        return None
    if chart.document.lower[match.start("begins")] not in _BEGINNING:
        return None
    if not isinstance(day.expression, Explicit) or not day.expression.day:
        return None
    return Atom(match.start(), match.end(), Span(day.expression, Beside(6, "day", day.expression)))


def _range(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read the ends of a range that no "from" or "between" opens."""
    start, end = chart.atom_at(match, "one"), chart.atom_at(match, "two")
    if start is None or end is None or start.weak or end.weak:
        return None
    if match["join"] == "%" and not is_next_day(chart, match, start.expression, end.expression):
        return None
    if are_days_in_turn(chart, match, start.expression, end.expression):
        return Atom(match.start(), match.end(), Span(start.expression, end.expression))
    joined = match["join"] in "&|"
    shared = share_year(chart, match, start.expression, end.expression)
    if shared is not None:
        return Atom(match.start(), match.end(), shared)
    bare = start.last - start.first == end.last - end.first == 1  # not early 2023 and late 2024
    both = joined and bare and follow(chart, match, start.expression, end.expression)
    alike = are_alike(start.expression, end.expression, joined=joined)
    if not (both or alike or ends_on_day(chart, match, start.expression, end.expression)):
        return None
    return Atom(match.start(), match.end(), Span(start.expression, end.expression))


def _in_turn(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read months that follow each other as one time: during November, December and January."""
    lower = chart.document.lower
    sentence = chart.document.sentence_at(match.start())
    led = match.start() > sentence.first and lower[match.start() - 1] in _DURING
    if not led or "respectively" in lower[match.end() : sentence.last]:
        return None
    atoms = [chart.atoms.get(at) for at in range(match.start(), match.start("two") + 1)]
    months = [atom.expression for atom in atoms if atom is not None]
    turns = [one.month for one in months if isinstance(one, Explicit) and not one.day]
    years = [one.year for one in months if isinstance(one, Explicit)]
    follow = all(0 < one <= _MONTH and two == one % _MONTH + 1 for one, two in pairwise(turns))
    if len(turns) < len(months) or not follow or any(years[:-1]):
        return None
    return Atom(match.start(), match.end(), Span(months[0], months[-1]))


def _overnight(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "overnight into Monday" as Sunday and Monday."""
    atom = chart.atom_at(match, "one")
    if chart.document.lower[match.start()] != "overnight" or atom is None or atom.weak:
        return None
    before = Beside(-1, "day", atom.expression)
    return Atom(match.start(), match.end(), Span(before, atom.expression))


def _since(chart: Chart, match: re.Match[str]) -> Atom | None:
    atom = chart.atom_at(match, "one")
    if atom is None or isinstance(atom.expression, (Span, Since)):
        return None
    if chart.letter(match.end()) == "p":
        return None
    return Atom(match.start(), match.end(), Since(atom.expression))


def _from(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "From 1 May" as open where it opens the sentence or says "onwards"."""
    atom = chart.atom_at(match, "one")
    if atom is None or atom.weak or isinstance(atom.expression, Span):
        return None
    match atom.expression:
        case Within(Span()):
            return None  # "From 3 to 9 June last year"
    if not match["on"] and not chart.begins_sentence(match.start()):
        return None
    return Atom(match.start(), match.end(), Since(atom.expression, ahead=True))


def _up_to(chart: Chart, match: re.Match[str]) -> Atom | None:
    atom = chart.atom_at(match, "one")
    if atom is None or atom.weak:
        return None
    return Atom(match.start(), match.end(), UpTo(atom.expression))


def _before(chart: Chart, match: re.Match[str]) -> Atom | None:
    atom = chart.atom_at(match, "one")
    if atom is None or atom.weak or isinstance(atom.expression, (Span, Since, UpTo)):
        return None
    return Atom(match.start(), match.end(), UpTo(atom.expression, before=True))


# Intervals, in the order in which they are read.
RANGES = (
    Rule(_TO_DATE, _to_date, "rA"),
    Rule(_WEEK_FROM, _week_from, "U"),
    Rule(_TILL_DATE, _till_date, "Fc", "dA"),
    Rule(_FROM_TO, _from_to, "F"),
    Rule(_BETWEEN, _from_to, "b"),
    *LONG,
    Rule(_IN_TURN, _in_turn, ",", "&"),
    Rule(_OVERNIGHT, _overnight, "%"),
    Rule(_RANGE, _range, "-z&%|"),
    Rule(_OF, _of_range),
    Rule(_SINCE, _since, "c"),
    Rule(_FROM, _from, "F"),
    Rule(_UP_TO, _up_to, "^"),
    Rule(_BEFORE, _before, "kV"),
)
