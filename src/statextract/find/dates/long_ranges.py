"""Long ways of telling an interval: a year and its last day, a start with what began then."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.find.dates.chart import ONE, TWO, Atom, Rule
from statextract.find.dates.expressions import Edge, Explicit, Span

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart

_DURING = frozenset(("in", "during", "throughout", "over", "for"))
# "in 2018 through 27 June", "in 2006 to the end of September", "in 2023, as of 15 December";
# "in 2018, to 27 June" may be of two phrases.
_YEAR_TO = re.compile(rf"{ONE}(?:,?u|\^?[zu]| f){TWO}")
# "From 24 February 2022, when the war began, to 26 December 2022".
_FROM_WHEN = re.compile(rf"[Fb]{ONE}(?:,[^A;!DNYny]{{1,16}},| |-[^A;!DNYny]{{1,16}}-)[z&]{TWO}")


def _from_when(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "from 24 February 2022, when the war began, to 26 December 2022" as one time."""
    start, end = chart.atom_at(match, "one"), chart.atom_at(match, "two")
    joined = "z" if chart.letter(match.start()) == "F" else "&"
    if start is None or end is None or chart.letter(match.start("two") - 1) != joined:
        return None
    match start.expression, end.expression:
        case Explicit(month=int() as one, day=from_day), Explicit(month=int() as two, day=to_day):
            if one and two and bool(from_day) == bool(to_day):
                return Atom(match.start(), match.end(), Span(start.expression, end.expression))
    return None


def _year_to(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read a year and the day up to which it is counted: "in 2018 through 27 June"."""
    year, limit = chart.atom_at(match, "one"), chart.atom_at(match, "two")
    if year is None or limit is None or year.weak or limit.weak:
        return None
    joined = chart.document.lower[match.end("one") : match.start("two")]
    if "of" in joined and joined[-2:] != ["as", "of"]:
        return None
    if chart.document.lower[match.start() - 1] not in _DURING:
        return None
    match year.expression, limit.expression:
        case (
            Explicit(year=int() as told, month=0),
            Explicit(year=None, month=int() as month) as to,
        ):
            if month and to.weekday is None:
                start = Explicit(told, 1, 1 if to.day else 0)
                return Atom(match.start(), match.end(), Span(start, replace(to, year=told)))
        case (
            Explicit(year=int() as told, month=0),
            Edge(1, Explicit(year=None, month=int() as month)),
        ):
            if month:
                return Atom(
                    match.start(), match.end(), Span(Explicit(told, 1), Explicit(told, month))
                )
    return None


LONG = (
    Rule(_FROM_WHEN, _from_when, "Fb", "z&"),
    Rule(_YEAR_TO, _year_to, "zuf"),
)
