"""Dates of the calendar as printed: 22 April 2025, Sept. 3, 2014-16, the 1990s."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.find.dates.chart import Atom, Rule
from statextract.find.dates.expressions import Explicit, Span

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart


_WEEKDAY = r"(?:(?P<weekday>[WB])!?,?i?t?)?"
_NUMERIC = re.compile(
    r"""
    (?<![-/DYyn])
    (?: (?P<y>Y)(?P<mark>[-/])(?P<m>[Dy])(?P=mark)(?P<d>[Dy])       # 2025-04-22
      | (?P<a>[Dy])(?P<sign>[-/])(?P<b>[Dy])(?P=sign)(?P<c>[YyD])   # 22/04/2025
      | (?P<dotted>\.)                                              # 22.04.2025
    )
    (?![-/])
    """,
    re.VERBOSE,
)
_DAYS_OF_MONTH = re.compile(  # 5-11 July; 3 and 9 March 2024
    _WEEKDAY
    + r"t?(?P<a>Do?)(?P<join>[-&zu])(?:[WB],?)?t?(?P<b>Do?)f?(?P<month>M)(?:!?,?f?(?P<year>Y))?"
)
_MONTH_DAYS = re.compile(  # April 8-10, 2025
    _WEEKDAY + r"(?P<month>M)!?(?P<a>Do?)(?P<join>[-&z])(?P<b>Do?)(?!!?M)(?:,?(?P<year>Y))?"
)
_DAY_MONTH = re.compile(
    _WEEKDAY
    + r"t?(?:(?P<digits>[Dy]o?)f?t?-?|(?P<words>N-O|O)f)(?P<month>M)"
    + r"(?:!?[-,]?f?(?P<year>Y)|!?(?P<short>y)(?=[-<>,;!]|\Z))?"
)
_MONTH_DAY = re.compile(
    _WEEKDAY + r"(?P<month>M)!?t?(?P<digits>[Dy]o?)(?!-[DY])(?:!?,?(?P<year>Y))?"
)
_MONTH_YEAR = re.compile(r"(?P<month>M)!?,?f?(?P<year>Y)")


def _weekday(chart: Chart, match: re.Match[str]) -> int | None:
    at = match.start("weekday")
    return None if at < 0 else chart.value(at)


def _days(chart: Chart, match: re.Match[str]) -> Atom | None:
    month = chart.value(match.start("month"))
    year = chart.year(match)
    first, second = chart.number(match, "a") or 0, chart.number(match, "b") or 0
    joined = chart.letter(match.start("join")) == "&"
    opened = chart.letter(match.start() - 1) == "b"
    if joined and not opened and second != first + 1:
        return None
    if chart.letter(match.start("month")) != "M" or (first >= second and joined):
        return None
    start = Explicit(year, month, first, _weekday(chart, match))
    return Atom(match.start(), match.end(), Span(start, Explicit(year, month, second)))


def _day_month(chart: Chart, match: re.Match[str]) -> Atom | None:
    day = chart.number(match, "digits" if match["digits"] else "words") or 0
    year = chart.year(match)
    if match["short"]:
        year = 1900 + chart.value(match.start("short"))
    return _dated(chart, match, day, year)


def _month_day(chart: Chart, match: re.Match[str]) -> Atom | None:
    year = chart.year(match)
    if _counts_something(chart, match, year):
        return None
    return _dated(chart, match, chart.number(match, "digits") or 0, year)


def _dated(chart: Chart, match: re.Match[str], day: int, year: int | None) -> Atom | None:
    """Return the date; a day that no month has is one only beside a year."""
    if day == 0 or (day > 31 and year is None):
        return None
    first = match.start()
    article = chart.letter(first) == "t" and match.start("weekday") < 0
    if article and _needs_no_article(chart, match):
        first += 1
    month = chart.value(match.start("month"))
    return Atom(first, match.end(), Explicit(year, month, day, _weekday(chart, match)))


def _needs_no_article(chart: Chart, match: re.Match[str]) -> bool:
    """Whether "the" belongs to a noun behind the date: the 7 October attack."""
    return chart.letter(match.start() + 1) == "D" and chart.letter(match.start() + 2) == "M"


def _counts_something(chart: Chart, match: re.Match[str], year: int | None) -> bool:
    """Whether the number behind a month counts: "in March 12 people died", "by month: Jan 12"."""
    document = chart.document
    month = match.start("month")
    if year is None and month and document.lower[month - 1] in ("in", "during"):
        return chart.letter(match.end()) == " "
    sentence = document.sentence_at(month)
    head = document.lower[sentence.first : month]
    return year is None and "month" in head and ":" in head


def _month(chart: Chart, match: re.Match[str]) -> Atom | None:
    year = chart.year(match)
    return Atom(match.start(), match.end(), Explicit(year, chart.value(match.start("month"))))


def _numeric(chart: Chart, match: re.Match[str]) -> Atom | None:
    if match["dotted"]:
        word = chart.document.words[match.start()]
        numbers = [int(piece) for piece in word.split(".")]
        if len(word) < 8:
            return None
        date = _ordered(*numbers)
    elif match["y"]:
        year, month, day = (chart.value(match.start(group)) for group in ("y", "m", "d"))
        date = (year, month, day)
    else:
        if chart.letter(match.start("c")) != "Y":
            return None
        date = _ordered(*(chart.value(match.start(group)) for group in ("a", "b", "c")))
    return Atom(match.start(), match.end(), Explicit(*date))


def _ordered(first: int, second: int, year: int) -> tuple[int, int, int]:
    """Day first, unless only the second number can be the day."""
    if second > 12 >= first:
        return year, first, second
    return year, second, first


# Dates printed with their day or month, longest forms first.
EXPLICIT = (
    Rule(_DAYS_OF_MONTH, _days, "M", "-&zu"),
    Rule(_MONTH_DAYS, _days, "M", "-&z"),
    Rule(_DAY_MONTH, _day_month, "M", "DyO"),
    Rule(_MONTH_DAY, _month_day, "M", "Dy"),
    Rule(_MONTH_YEAR, _month, "M", "Y"),
    Rule(_NUMERIC, _numeric, "-/."),
)
