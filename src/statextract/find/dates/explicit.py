"""Dates of the calendar as printed: 22 April 2025, Sept. 3, 2014-16, the 1990s."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.find.dates.chart import Atom, Rule
from statextract.find.dates.expressions import Explicit, Span

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart


_TERMS = frozenset("years year months month weeks days hours".split())
# What may stand before a date and belong to it: Tuesday the, Fri., Monday night,
_OPENING = re.compile(r"(?:(?P<weekday>[WB])!?P?,?i?)?t?\Z")
# The date of a weekday in a bracket of its own: Sunday (March 27).
_BRACKETED = re.compile(r"(?P<weekday>[WB])!?P?<\Z")
_NUMERIC = re.compile(  # 2025-04-22, 22/04/2025
    r"(?P<a>[YDy])(?P<mark>[-/])(?P<b>[Dy])(?P=mark)(?P<c>[YyD])(?![-/])"
)
_DOTTED = re.compile(r"\.(?![-/])")  # 22.04.2025
_DAYS_OF_MONTH = re.compile(  # 5-11 July; 3 and 9 March 2024; 3, 4 and 5 October
    r"(?:(?P<list>(?:Do?,)+)(?=Do?&))?(?P<a>Do?)(?P<join>[-&zu])(?:[WB],?)?t?(?P<b>Do?)f?(?P<month>M)(?:!?,?f?(?P<year>Y))?"
)
_MONTH_DAYS = re.compile(  # April 8-10, 2025
    r"(?P<month>M)!?(?:(?P<list>(?:Do?,)+)(?=Do?&))?(?P<a>Do?)(?P<join>[-&z])(?P<b>Do?)(?!!?M)(?:,?(?P<year>Y))?"
)
_DAY_MONTH = re.compile(
    r"(?P<day>[DyNO](?:o|-O)?)(?P<of>f)?t?-?(?P<month>M)"
    r"(?:!?[-,]?f?(?P<year>Y)|!?(?P<short>y)(?=[-<>,;!]|\Z))?"
)
_MONTH_DAY = re.compile(r"(?P<month>M)!?t?(?P<day>[Dy]o?)(?!-[DY])(?:!?,?(?P<year>Y))?")
_YEAR_FIRST = re.compile(r"(?P<year>Y)-(?P<month>M)-(?P<day>D)(?!-)")  # 2020-June-04
_MONTH_YEAR = re.compile(r"(?P<month>M)!?,?f?(?P<year>Y)")


def _opening(chart: Chart, first: int) -> tuple[int, int | None]:
    """Return where a date begins with what belongs to it on its left, and its weekday."""
    start = max(chart.document.sentence_at(first).first, first - 5)
    match = _OPENING.search(chart.letters[start:first])
    if match is None:
        return first, None
    at = start + match.start("weekday")
    return start + match.start(), chart.value(at) if match["weekday"] else None


def _bracket(chart: Chart, first: int, last: int) -> tuple[int, int | None]:
    """Return where "Sunday (March 27)" begins, and its weekday, if nothing else is bracketed."""
    start = max(chart.document.sentence_at(first).first, first - 4)
    match = _BRACKETED.search(chart.letters[start:first])
    if match is None or chart.letter(last) != ">":
        return first, None
    return start + match.start(), chart.value(start + match.start("weekday"))


def _days(chart: Chart, match: re.Match[str]) -> Atom | None:
    month = chart.value(match.start("month"))
    year = chart.year(match)
    first, second = chart.number(match, "a") or 0, chart.number(match, "b") or 0
    listed = [chart.value(at) for at in range(*match.span("list")) if chart.letter(at) == "D"]
    if listed and [*listed, first] != list(range(listed[0], first + 1)):
        return None
    begin, weekday = _opening(chart, match.start())
    led = chart.letter(match.start("join")) == "z"
    if led and (first >= second or chart.document.following(match.end()) in _TERMS):
        return None  # "was sentenced on January 24 to 15 years"
    joined = chart.letter(match.start("join")) == "&"
    opened = chart.letter(begin - 1) == "b"
    if joined and (first >= second or (not opened and second != first + 1)):
        return None
    start = Explicit(year, month, listed[0] if listed else first, weekday)
    return Atom(begin, match.end(), Span(start, Explicit(year, month, second)))


def _day_month(chart: Chart, match: re.Match[str]) -> Atom | None:
    if chart.letter(match.start()) in "NO" and not match["of"]:
        return None
    if _is_between_months(chart, match):
        return None
    year = chart.year(match)
    if match["short"]:
        year = 1900 + chart.value(match.start("short"))
    return _dated(chart, match, year)


def _is_between_months(chart: Chart, match: re.Match[str]) -> bool:
    """Whether a dash joins two days whose months stand before them: March 26 - April 1."""
    month = match.start("month")
    dashed = chart.letter(month - 1) == "-" and chart.letter(match.start() - 1) in "M!"
    behind = month + 1 + (chart.letter(month + 1) == "!")
    return dashed and chart.letter(behind) in "Dy"


def _month_day(chart: Chart, match: re.Match[str]) -> Atom | None:
    year = chart.year(match)
    return None if _counts_something(chart, match, year) else _dated(chart, match, year)


def _dated(chart: Chart, match: re.Match[str], year: int | None) -> Atom | None:
    """Return the date; a day that no month has is one only beside a year."""
    day = chart.number(match, "day") or 0
    if day == 0 or (day > 31 and year is None):
        return None
    begin, weekday = _opening(chart, match.start())
    if weekday is None and match["day"] == "D" and match.start("month") == match.start() + 1:
        begin = match.start()  # "the" belongs to a noun behind: the 7 October attack
    month, end = chart.value(match.start("month")), match.end()
    if weekday is None:
        begin, weekday = _bracket(chart, begin, end)
        end += weekday is not None
    return Atom(begin, end, Explicit(year, month, day, weekday))


def _counts_something(chart: Chart, match: re.Match[str], year: int | None) -> bool:
    """Whether the number behind a month counts: "in March 12 people died", "by month: Jan 12"."""
    document = chart.document
    month = match.start("month")
    if year is None and month and document.lower[month - 1] in ("in", "during"):
        return chart.letter(match.end()) == " " or _lists_months(chart, month)
    sentence = document.sentence_at(month)
    head = document.lower[sentence.first : month]
    return year is None and "month" in head and ":" in head


def _lists_months(chart: Chart, month: int) -> bool:
    """Whether a sentence tells of several months so: "in May 12 died, in June 15"."""
    document = chart.document
    sentence = document.sentence_at(month)
    return any(
        document.lower[at - 1] in ("in", "during") and chart.letter(at + 1) in "Dn"
        for at in range(sentence.first + 1, sentence.last - 1)
        if at != month and chart.letter(at) == "M"
    )


def _month(chart: Chart, match: re.Match[str]) -> Atom | None:
    year = chart.year(match)
    return Atom(match.start(), match.end(), Explicit(year, chart.value(match.start("month"))))


def _year_first(chart: Chart, match: re.Match[str]) -> Atom:
    day, month = chart.number(match, "day"), chart.value(match.start("month"))
    return Atom(match.start(), match.end(), Explicit(chart.year(match), month, day or 0))


def _numeric(chart: Chart, match: re.Match[str]) -> Atom | None:
    if chart.letter(match.start() - 1) in "-/DYyn":
        return None
    first, second, third = (chart.value(match.start(group)) for group in "abc")
    if match["a"] == "Y":
        if match["c"] == "Y":
            return None
        return Atom(match.start(), match.end(), Explicit(first, second, third))
    if match["c"] != "Y":
        return None
    return Atom(match.start(), match.end(), Explicit(*_ordered(first, second, third)))


def _dotted(chart: Chart, match: re.Match[str]) -> Atom | None:
    word = chart.document.words[match.start()]
    if len(word) < 8:
        return None
    date = _ordered(*(int(piece) for piece in word.split(".")))
    return Atom(match.start(), match.end(), Explicit(*date))


def _ordered(first: int, second: int, year: int) -> tuple[int, int, int]:
    """Day first, unless only the second number can be the day."""
    if second > 12 >= first:
        return year, first, second
    return year, second, first


# Dates printed with their day or month, longest forms first.
EXPLICIT = (
    Rule(_YEAR_FIRST, _year_first, "M", "Y"),
    Rule(_DAYS_OF_MONTH, _days, "M", "-&zu"),
    Rule(_MONTH_DAYS, _days, "M", "-&z"),
    Rule(_DAY_MONTH, _day_month, "M", "DyNO"),
    Rule(_MONTH_DAY, _month_day, "M", "Dy"),
    Rule(_MONTH_YEAR, _month, "M", "Y"),
    Rule(_NUMERIC, _numeric, "-/"),
    Rule(_DOTTED, _dotted, "."),
)
