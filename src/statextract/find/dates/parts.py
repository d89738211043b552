"""Parts of a year: the first quarter, the second half of 2023, the September quarter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.find.dates.chart import Atom, Rule
from statextract.find.dates.expressions import Explicit, Known, Part

if TYPE_CHECKING:
    from statextract.find.dates.calendar import Unit
    from statextract.find.dates.chart import Chart


_PART = re.compile(r"t?(?P<index>O)(?:(?P<count>N-N|[NDny])?|(?P<joined>-))(?P<unit>U)")
_DIGITS = re.compile(r"t?(?P<index>D)o(?P<joined>-)?(?P<unit>U)")
_DATED_PART = re.compile(r"t?(?P<index>O)-?(?P<unit>U)(?P<year>Y)")
_CODE = re.compile(r"(?P<code>q)")
_NUMBERED = re.compile(r"(?P<unit>U)(?P<index>D)(?:,?f?(?P<year>Y)|(?=f?A))")
_OF_MONTH = re.compile(r"t?(?P<month>M)(?P<unit>U)(?:,?f?(?P<year>Y))?")
_SCHOOLS = frozenset(
    "school schools university universities college students student pupils classes campus exams "
    "academic enrolment tuition".split()
)


def _part(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the first quarter", "the first eight months", "the second half"."""
    unit = chart.unit(match.start("unit"))
    index = chart.value(match.start("index"))
    count = chart.number(match, "count") or 1
    if unit is None or unit == "hour" or not 1 <= index <= 53 or not 1 <= count <= 400:
        return None
    limit = {"quarter": 4, "half": 2, "month": 12, "week": 53, "day": 366}.get(unit, 0)
    if index * count > limit:
        return None
    weak = unit != "quarter" or (match.group()[0] != "t" and not match["joined"])
    weak = weak and not _is_half_year(chart, match.start("unit"))
    return Atom(match.start(), match.end(), Part(index - 1, count, unit), weak=weak)


def _is_half_year(chart: Chart, at: int) -> bool:
    """Whether "in the first semester" is of the year, and not of a school's."""
    document = chart.document
    placed = document.lower[at] == "semester" and document.lower[at - 3 : at - 1] == ["in", "the"]
    return placed and document.vocabulary.isdisjoint(_SCHOOLS)


def _dated_part(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the first quarter 2024", "second half 2023": its year stands right behind it."""
    unit, index = chart.unit(match.start("unit")), chart.value(match.start("index"))
    year = chart.year(match)
    if year is None or not 1 <= index <= {"quarter": 4, "half": 2}.get(unit or "", 0):
        return None
    return Atom(match.start(), match.end(), Part(index - 1, 1, unit or "quarter", Explicit(year)))


def _code(chart: Chart, match: re.Match[str]) -> Atom:
    word = chart.document.lower[match.start()]
    unit: Unit = "quarter" if word[0] == "q" else "half"
    index = int(word[1]) - 1
    if unit == "half" and index > 1:
        return Atom(match.start(), match.end(), Known(None), weak=True)
    return Atom(match.start(), match.end(), Part(index, 1, unit), weak=True)


def _numbered(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "quarter 4 2024" as the fourth quarter of 2024."""
    unit, index = chart.unit(match.start("unit")), chart.value(match.start("index"))
    if unit != "quarter" or not 1 <= index <= 4:
        return None
    year = chart.year(match)
    part = Part(index - 1, 1, unit, Explicit(year) if year else None)
    return Atom(match.start(), match.end(), part, weak=year is None)


def _of_month(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the September quarter of 2024", the one that ends with the month."""
    month = chart.value(match.start("month"))
    if chart.unit(match.start("unit")) != "quarter" or month % 3:
        return None
    if chart.letter(match.start("month") - 1) in "-z":  # the January-March quarter
        return None
    year = chart.year(match)
    part = Part(month // 3 - 1, 1, "quarter", Explicit(year) if year else None)
    return Atom(match.start(), match.end(), part)


def _part_in_digits(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the 1st half" and "2nd quarter", whose "1st" is no day of a month."""
    unit, index = chart.unit(match.start("unit")), chart.value(match.start("index"))
    limit = {"quarter": 4, "half": 2}.get(unit or "", 0)
    if not 1 <= index <= limit:
        return None
    unit = "quarter" if unit == "quarter" else "half"
    weak = unit != "quarter" or match.group()[0] != "t"
    return Atom(match.start(), match.end(), Part(index - 1, 1, unit), weak=weak)


# Parts that are named by a month or in digits; read before the printed dates.
NAMED_PARTS = (
    Rule(_OF_MONTH, _of_month, "M", "U"),
    Rule(_DIGITS, _part_in_digits, "D", "U"),
)


# Other parts of a year.
PARTS = (
    Rule(_CODE, _code, "q"),
    Rule(_NUMBERED, _numbered, "U", "D"),
    Rule(_DATED_PART, _dated_part, "O", "U", "Y"),
    Rule(_PART, _part, "O", "U"),
)
