"""Expressions made of others: the end of March, the first half of 2024, early Sunday."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.find.dates.chart import ONE, TWO, Atom, Rule
from statextract.find.dates.expressions import (
    Ago,
    Anaphor,
    Around,
    Beside,
    Deictic,
    Edge,
    Explicit,
    Feast,
    Fiscal,
    Part,
    Rolling,
    Span,
    Trailing,
    Weekday,
    Weekend,
    Within,
)

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart
    from statextract.find.dates.expressions import Expression


_OF = re.compile(rf"{ONE}(?:f|i| f)?{TWO}")
_YEARS_BESIDE = re.compile(rf"{ONE},?i?{TWO}")
_SHADE = re.compile(rf"(?:e-?|lT?)i?{ONE}")
_EDGE = re.compile(rf"t?(?P<which>E)[f-]{ONE}")
_YEAR_END = re.compile(r"(?:(?P<unit>U)-?)?(?P<which>E)(?P<year>Y)")
_TRAILING = re.compile(
    rf"(?P<count>[ND])(?P<unit>U)(?: ?\^z|[zu]|3i?|[Vk](?=D))(?:D(?:[;!][Dy])? )?i?{ONE}"
)
_TRAILING_WEAK = re.compile(rf"{ONE}(?: ?\^z|[zu]|[T ]?3i?){TWO}")
_MONTHS_OF = re.compile(rf"(?P<count>N-N|[NDny])(?P<unit>U)f{ONE}")
_ROLLING_TO = re.compile(rf"{ONE}(?:[zu]|3i?|3z)(?:D(?:[;!][Dy])? ?)?i?{TWO}")
# "the final month of 2021", "the opening week of May"
_EDGE_UNIT = re.compile(rf"t? (?P<unit>U)f{ONE}")
_EDGES = {"final": -1, "closing": -1, "opening": 0}
_MOST = {"month": 11, "week": 51, "day": 364}
_AFTER_EVENT = re.compile(rf"(?P<count>[NDa])(?P<unit>U)(?P<side>[jk])[ tf]{{0,6}}?[fi]{ONE}")
_BY = frozenset(("by", "until", "till", "before"))
_AT = _BY | {"at", "since", "from"}
# More units than this are no length of time that an article tells of.
_LONGEST = 5000
_BARE_DAY = re.compile(r"[icFuz](?P<the>t)(?P<day>Do)(?=[^ ]|\Z)")


def _bare_day(chart: Chart, match: re.Match[str]) -> Atom:
    day = chart.number(match, "day") or 0
    return Atom(match.start("the"), match.end(), Explicit(day=day))


def is_yearly(expression: Expression) -> bool:
    """Whether an expression names a year."""
    match expression:
        case Explicit(year=int(), month=0):
            return True
        case Deictic(unit="year") | Anaphor(unit="year") | Ago(unit="year"):
            return True
        case Fiscal(year=int()):
            return True
    return False


def _of(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the first half of 2024", "the same period last year", "October of last year"."""
    inner, outer = chart.atom_at(match, "one"), chart.atom_at(match, "two")
    if inner is None or outer is None:
        return None
    joined = match.end("one") < match.start("two")
    preposition = chart.document.lower[match.start("two") - 1] if joined else ""
    if match.start("two") - match.end("one") > 1 and not isinstance(inner.expression, Explicit):
        return None
    day = isinstance(inner.expression, Explicit) and inner.expression.day
    if day and preposition == "in" and _is_described(chart, outer):
        return None
    expression = _inside(inner.expression, outer, preposition)
    if expression is None or _is_of_occasion(chart, inner.expression, outer):
        return None
    return Atom(match.start(), match.end(), expression)


def _is_of_occasion(chart: Chart, inner: Expression, outer: Atom) -> bool:
    """Whether a day is one of what a year has: the first day of this year's games."""
    counted = isinstance(inner, Part) and inner.unit in ("day", "week")
    return counted and chart.document.following(outer.last) == "'s"


def _is_described(chart: Chart, year: Atom) -> bool:
    """Whether a year stands before its noun: "held on 3 May in 2019 murder case"."""
    return chart.document.following(year.last)[:1].isalpha() and chart.letter(year.last) == " "


def _inside(inner: Expression, outer: Atom, preposition: str) -> Expression | None:
    year = is_yearly(outer.expression)
    match inner, outer.expression:
        case Anaphor(unit="week", step=0, of=None), Explicit(day=int() as day) if day:
            return Around("week", outer.expression) if preposition == "of" else None
        case Anaphor(unit="month", step=0, of=None), Explicit(day=0, month=int() as month) if month:
            return outer.expression if preposition == "of" else None
        case Weekend(), Span() as days if preposition == "of":
            return days
        case _, Anaphor(step=0, of=None) as same if same.unit != "year" and is_yearly(inner):
            within = preposition in ("in", "during", "over", "for")
            return replace(same, of=inner) if within else None  # "in 2023 during the same period"
    match inner:
        case Part(of=None):
            return replace(inner, of=outer.expression) if preposition in ("", "of", "in") else None
        case Rolling(ahead=False) if preposition == "of":
            return Part(-1, inner.count, inner.unit, outer.expression)
        case Deictic(step=-1) if preposition == "of" and inner.unit != "year":
            return Part(-1, 1, inner.unit, outer.expression)
        case Anaphor(of=None) if year and not outer.weak and preposition in ("", "of", "in"):
            return replace(inner, of=outer.expression) if inner.unit != "year" else None
        case Explicit(year=None, month=month, day=day) if (
            month and year and (preposition in ("", "of") or (preposition == "in" and day))
        ):
            if isinstance(outer.expression, Explicit):
                return replace(inner, year=outer.expression.year)
            return None if outer.weak and not preposition else Within(inner, outer.expression)
        case Feast(year=None) if year and preposition in ("", "of", "in"):
            explicit = outer.expression
            return replace(inner, year=explicit.year) if isinstance(explicit, Explicit) else None
    return None


def _shade(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Early, mid and late leave the unit as it is, and so does "earlier this year"."""
    atom = chart.atom_at(match, "one")
    if atom is None or atom.weak:
        return None
    if match.group()[0] == "l" and not isinstance(atom.expression, (Deictic, Anaphor)):
        return None
    return Atom(match.start(), match.end(), atom.expression)


def _edge(chart: Chart, match: re.Match[str]) -> Atom | None:
    atom = chart.atom_at(match, "one")
    if atom is None or atom.expression == Anaphor("day"):
        return None
    if isinstance(atom.expression, Explicit) and atom.expression.day:  # "to the end of 7 December"
        return Atom(match.start(), match.end(), atom.expression)
    limit = chart.document.lower[match.start() - 1] in _BY if match.start() else False
    which = chart.value(match.start("which"))
    return Atom(match.start(), match.end(), Edge(which, atom.expression, limit))


def _year_end(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "at year-end 2021", "by end 2021"."""
    lower, first = chart.document.lower, match.start()
    if match["unit"]:
        ends = lower[first] == "year" and chart.value(match.start("which")) == 1
    else:
        named = lower[match.start("which")]
        ends = named == "yearend" or (named == "end" and lower[first - 1] in _AT)
    if not ends:
        return None
    year = Explicit(chart.year(match))
    limit = first > 0 and lower[first - 1] in _BY
    return Atom(first, match.end(), Edge(1, year, limit))


def _years_beside(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "a year earlier, the same quarter" and "in 2023, the same period" as one."""
    one, two = chart.atom_at(match, "one"), chart.atom_at(match, "two")
    if one is None or two is None:
        return None
    match one.expression, two.expression:
        case Beside(unit="year", base=None) as beside, Anaphor(step=0, of=None) if not two.weak:
            return Atom(match.start(), match.end(), replace(beside, base=two.expression))
        case year, Anaphor(step=0, of=None) as same if same.unit != "year" and is_yearly(year):
            return (
                Atom(match.start(), match.end(), replace(same, of=year)) if not two.weak else None
            )
    return None


def _trailing(chart: Chart, match: re.Match[str]) -> Atom | None:
    unit, atom = chart.unit(match.start("unit")), chart.atom_at(match, "one")
    count = chart.number(match, "count")
    if unit is None or count is None or atom is None or atom.weak:
        return None
    first = match.start() - (chart.letter(match.start() - 1) == "t")
    return Atom(first, match.end(), Trailing(min(count, _LONGEST), unit, atom.expression))


def _months_of(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "in nine months of 2019", "through seven weeks of 2018" as the first of them."""
    count, year = chart.number(match, "count") or 0, chart.atom_at(match, "one")
    unit = chart.unit(match.start("unit"))
    if unit is None or not 2 <= count <= _MOST.get(unit, 0):
        return None
    led = chart.document.lower[match.start() - 1] if match.start() else ""
    through = led == "through" or (chart.letter(match.start() - 1) == "i" and unit == "month")
    if not through or year is None or year.weak or not is_yearly(year.expression):
        return None
    return Atom(match.start(), match.end(), Part(0, count, unit, year.expression))


def _edge_unit(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the final month of 2021", "the opening week of May"."""
    at, whole = match.start("unit"), chart.atom_at(match, "one")
    word, unit = chart.document.lower[at - 1], chart.unit(at)
    if word not in _EDGES or unit in (None, "hour") or whole is None or whole.weak:
        return None
    yearly = is_yearly(whole.expression)
    month = isinstance(whole.expression, Explicit) and whole.expression.month
    if unit is None or not (yearly or (month and unit in ("week", "day"))):
        return None
    return Atom(match.start(), match.end(), Part(_EDGES[word], 1, unit, whole.expression))


def _rolling_to(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the last 24 hours to Friday morning", "the past 14 days ending on 3 May"."""
    length, day = chart.atom_at(match, "one"), chart.atom_at(match, "two")
    if length is None or day is None or day.weak:
        return None
    match length.expression, day.expression:
        case (
            Rolling(count=int() as count, unit=("hour" | "day" | "week") as unit, ahead=False),
            Explicit() | Deictic(unit="day") | Weekday(),
        ):
            return Atom(match.start(), match.end(), Trailing(count, unit, day.expression))
    return None


def _trailing_weak(chart: Chart, match: re.Match[str]) -> Atom | None:
    weak, atom = chart.atom_at(match, "one"), chart.atom_at(match, "two")
    if weak is None or atom is None or not weak.weak or atom.weak:
        return None
    match weak.expression:
        case Fiscal(None):  # "the financial year that ended on 31 March 2026"
            return Atom(match.start(), match.end(), Trailing(1, "year", atom.expression))
        case Anaphor(unit=("year" | "quarter" | "month" | "fortnight" | "week") as unit):
            return Atom(match.start(), match.end(), Trailing(1, unit, atom.expression))
    return None


def _after_event(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "ten days after the quake of 28 March"."""
    word, atom = chart.word(match.start("unit")), chart.atom_at(match, "one")
    if word is None or word.unit is None or word.unit == "hour" or atom is None or atom.weak:
        return None
    if match["side"] == "k" and chart.document.lower[match.start() - 1] == "for":
        return None  # "it ran for four days before ending on 18 April"
    count = 1 if match["count"] == "a" else chart.value(match.start("count"))
    sign = 1 if match["side"] == "j" else -1
    return Atom(match.start(), match.end(), Beside(sign * count, word.unit, atom.expression))


# Days without a month: on the 17th.
BARE_DAYS = (Rule(_BARE_DAY, _bare_day, "o"),)


# What is made of expressions that have been read.
COMBINED = (
    Rule(_OF, _of),
    Rule(_EDGE, _edge, "E"),
    Rule(_YEAR_END, _year_end, "E", "Y"),
    Rule(_MONTHS_OF, _months_of, "U"),
    Rule(_EDGE_UNIT, _edge_unit, "U"),
    Rule(_ROLLING_TO, _rolling_to, "zu3"),
    Rule(_TRAILING_WEAK, _trailing_weak, "zu3"),
    Rule(_TRAILING, _trailing, "zu3Vk", "U"),
    Rule(_AFTER_EVENT, _after_event, "jk", "U"),
    Rule(_YEARS_BESIDE, _years_beside, "l="),
    Rule(_SHADE, _shade, "el"),
)
