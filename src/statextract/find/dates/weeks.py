"""Weeks and quarters by their number: week 14 of 2025, weeks 12 to 14, the 2024 first quarter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.find.dates.chart import Atom, Rule
from statextract.find.dates.expressions import Explicit, Part, Span, WeekNumber

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart


_WEEK = re.compile(r"(?P<unit>U)(?P<number>[Dy])(?:(?:,|f)?(?P<year>Y))?")
_WEEKS = re.compile(
    r"(?P<unit>U)(?P<number>[Dy])(?:[z&-]|U)(?P<unit2>U)?(?P<last>[Dy])(?:(?:,|f)?(?P<year>Y))?"
)
_YEAR_PART = re.compile(r"(?P<year>Y)p?(?P<index>O)-?(?P<unit>U)(?!f)")
_EPIDEMIC = frozenset(("epidemiological", "epi", "epidemic", "reporting", "surveillance"))
# Weeks are numbered throughout a bulletin that says so once: "week 11 brought fewer cases".
_EPIDEMIOLOGICAL = frozenset(("epidemiological", "epi"))
_LAST = 53
_PARTS = {"quarter": 4, "half": 2}


def _numbered(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "week 23 of 2024", "quarter 4 2024"."""
    at, lower = match.start("unit"), chart.document.lower
    number = chart.number(match, "number") or 0
    if lower[at] == "quarter" and 1 <= number <= 4 and (year := chart.year(match)) is not None:
        return Atom(at, match.end(), Part(number - 1, 1, "quarter", Explicit(year)))
    return _week(chart, match)


def _week(chart: Chart, match: re.Match[str]) -> Atom | None:
    at, lower = match.start("unit"), chart.document.lower
    if lower[at] != "week" or not 1 <= (number := chart.number(match, "number") or 0) <= _LAST:
        return None
    year = chart.year(match)
    named = _is_named(chart, at)
    placed = chart.letter(at - 1) in "iu" and chart.letter(match.end()) != "f"
    told = not _EPIDEMIOLOGICAL.isdisjoint(chart.document.vocabulary)
    if year is None and not (named or placed or told):
        return None
    return Atom(at - named, match.end(), WeekNumber(number, year))


def _weeks(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "weeks 12 to 14", "week 1 to week 16, 2023" as all the weeks from one to the other."""
    at, lower = match.start("unit"), chart.document.lower
    second = lower[match.start("unit2")] if match["unit2"] else lower[at]
    if lower[at] not in ("week", "weeks") or second not in ("week", "weeks"):
        return None
    first, last = chart.number(match, "number") or 0, chart.number(match, "last") or 0
    if not 1 <= first < last <= _LAST:
        return None
    year = chart.year(match)
    named = _is_named(chart, at)
    placed = chart.letter(at - 1) in "iuFb" and chart.letter(match.end()) != "f"
    if year is None and not named and not placed:
        return None
    return Atom(at - named, match.end(), Span(WeekNumber(first, year), WeekNumber(last, year)))


def _is_named(chart: Chart, at: int) -> bool:
    """Whether the word before a week says that it is one of the year: "epidemiological week 9"."""
    return at > 0 and chart.document.lower[at - 1] in _EPIDEMIC


def _year_part(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "2018 first quarter", "the 2024 second half": the year stands before its part."""
    unit, index = chart.unit(match.start("unit")), chart.value(match.start("index"))
    year = chart.year(match)
    if unit not in _PARTS or year is None or not 1 <= index <= _PARTS[unit]:
        return None
    part = Part(index - 1, 1, unit, Explicit(year))
    return Atom(match.start(), match.end(), part)


# Read before years alone and parts of no year.
WEEKS = (
    Rule(_WEEKS, _weeks, "U", "Dy"),
    Rule(_WEEK, _numbered, "U", "Dy"),
    Rule(_YEAR_PART, _year_part, "Y", "O", "U"),
)
