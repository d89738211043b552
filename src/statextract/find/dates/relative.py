"""Expressions counted from publication or from another date: last week, two days later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.find.dates.chart import COUNT, SINGULAR, Atom, Rule
from statextract.find.dates.expressions import (
    Ago,
    Anaphor,
    Deictic,
    Explicit,
    Fiscal,
    Rolling,
    Unresolvable,
    Weekday,
    Weekend,
)
from statextract.find.dates.set_against import follows_a_year
from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart
    from statextract.model.document import Document


_NAMED = re.compile(r"t?(?P<steps>[LCJ]{1,2})(?P<named>[MS])(?!!?t?D)")
_WEEKDAY = re.compile(r"(?:t?(?P<steps>[LCJ]{1,2}))?(?P<weekday>W)P?")
_RECURRING = re.compile(r"v[UWSMK]|w")
_DAY = re.compile(r"(?P<word>[XCL0])(?P<part>P)?")
_WEEKEND = re.compile(r"(?:t?(?P<steps>[LCJ]{1,2})|t)?K")
_AGO = re.compile(rf"6?{COUNT}(?P<unit>U)g")
_ROLLING = re.compile(r"t?C?(?P<step>[LJVR])(?:(?P<count>N-N|[NDnyY]|m))?(?P<unit>U)")
_STEPPED = re.compile(r"(?P<steps>[LCJ]{1,2})(?P<unit>U)")
_FISCAL = re.compile(r"(?:t ?|C|(?P<last>L)|t7)(?P<fiscal>Z)(?P<unit>U)")
_SHOWS = frozenset(("programme", "program", "show"))

_YEAR = (12, "month")


def _steps(chart: Chart, match: re.Match[str]) -> int | None:
    """Return -1 for last, 0 for this, 1 for next, None if there is no such word."""
    letters = match["steps"]
    if not letters:
        return None
    return {"L": -1, "C": 0, "J": 1}[letters[-1]]


def _named(chart: Chart, match: re.Match[str]) -> Atom:
    month = chart.value(match.start("named"))
    return Atom(match.start(), match.end(), Explicit(month=month, step=_steps(chart, match)))


def _weekday(chart: Chart, match: re.Match[str]) -> Atom | None:
    at = match.start("weekday")
    step = _steps(chart, match)
    if step is None and _is_name(chart, at):
        return None
    if step is None and at and chart.document.lower[at - 1] == "a" and _is_some(chart, at + 1):
        return Atom(match.start(), match.end(), Unresolvable())
    return Atom(match.start(), match.end(), Weekday(chart.value(at), step))


def _is_some(chart: Chart, at: int) -> bool:
    """Whether a time stands behind a day that nobody can place: "on a Tuesday in May"."""
    document = chart.document
    inside = at + 1 < document.sentence_at(at - 1).last and document.lower[at] == "in"
    return inside and chart.letter(at + 1) in "AMYS"


def _is_name(chart: Chart, at: int) -> bool:
    """Whether a weekday is somebody's name: Sunday Adeyemi, "the dog's name is Friday"."""
    document = chart.document
    before = chart.letter(at - 1) if at else ";"
    leader = document.lower[at - 1] if at else ""
    if leader in ("named", "called") or (leader == "is" and document.lower[at - 2] == "name"):
        return True
    following = at + 1
    if following >= document.sentence_at(at).last or chart.letter(following) != " ":
        return False
    capital = document.words[following][0].isupper()
    return capital and (chart.begins_sentence(at) or before in "&,<")


def _recurring(chart: Chart, match: re.Match[str]) -> Atom | None:
    if chart.unit(match.end() - 1) in ("hour", "day"):
        return None
    return Atom(match.start(), match.end(), Unresolvable(recurring=True))


def _weekend(chart: Chart, match: re.Match[str]) -> Atom:
    return Atom(match.start(), match.end(), Weekend(_steps(chart, match)))


# What is overnight by its kind is of no night by that word.
_BY_NIGHT = frozenset(
    """
    bus buses coach coaches train trains ferry ferries flight flights journey journeys trip trips
    service stay stays shelter shelters curfew curfews guests camp accommodation lodging hike
    temperature temperatures low lows cold frost rate
    """.split()
)


_STAYING = frozenset(
    "stay stays staying stayed kept remain remains remained held sleep slept".split()
)
_ABOUT = frozenset("over than nearly almost roughly around approximately least".split())


def _day(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "today", "yesterday morning", "this evening", "last night", "overnight"."""
    document = chart.document
    first, last = match.span()
    word = match["word"]
    match word:
        case "0":
            kind = document.following(last) in _BY_NIGHT  # "an overnight bus"
            stays = document.lower[first - 1] in _STAYING  # "is staying overnight in hospital"
            return None if kind or stays else Atom(first, last, Rolling(1, "day"))
        case "C" | "L":
            step = -1 if word == "L" else 0
            return Atom(first, last, Deictic("day", step)) if match["part"] else None
    if first > 0 and (_is_named_so(document, first) or document.lower[first - 1] == "usa"):
        return None  # USA Today
    show = document.lower[last : last + 1]
    if first > 0 and document.words[first].istitle() and show and show[0] in _SHOWS:
        return None  # BBC Radio 4's Today programme
    return Atom(first, last, Deictic("day", chart.value(first)))


def _is_named_so(document: Document, at: int) -> bool:
    """Whether "Today" ends a name: "BBC Today", and amid prose "reports Free Malaysia Today"."""
    before, sentence = document.words[at - 1], document.sentence_at(at)
    if not document.words[at].istitle():
        return False
    amid = sentence.kind is SentenceKind.PROSE and at > sentence.first
    return before.isupper() or (amid and before.istitle())


def _ago(chart: Chart, match: re.Match[str]) -> Atom | None:
    unit, count = chart.unit(match.start("unit")), chart.count(match)
    if unit is None:
        return None
    first = match.start() + (match.group()[0] == "6")
    about = first > match.start() or chart.document.lower[first - 1] in _ABOUT
    if count is None or about:
        return None  # "several years ago", "more than a week ago": nobody knows when
    return Atom(first, match.end(), Ago(count, unit))


def _rolling(chart: Chart, match: re.Match[str]) -> Atom | None:
    unit, step = chart.unit(match.start("unit")), match["step"]
    if unit is None or (
        step == "V" and chart.document.lower[match.start("step")] not in ("previous", "preceding")
    ):
        return None
    if step == "R" and unit in ("year", "decade", "century"):
        return None  # "in recent years" is placed nowhere on the calendar
    if step == "R" or match["count"] == "m":
        return Atom(match.start(), match.end(), Unresolvable())
    opened = match.group()[0] in "tC" or chart.letter(match.start() - 1) == "i"
    opened = opened or (bool(match["count"]) and chart.letter(match.start() - 1) == "<")
    if not opened and not chart.begins_sentence(match.start()):
        return None
    plural = chart.document.lower[match.start("unit")].endswith("s")
    if not match["count"]:
        definite = match.group()[0] == "t"
        if plural:
            return Atom(match.start(), match.end(), Unresolvable())
        if not definite or step != "L" or unit in ("quarter", "half", "century"):
            return None
    count = chart.count(match) or 1
    if step == "V" and (count, unit) == _YEAR and follows_a_year(chart, match.start()):
        return Atom(match.start(), match.end(), Anaphor("year", -1))
    return Atom(match.start(), match.end(), Rolling(count, unit, ahead=step == "J"))


def _stepped(chart: Chart, match: re.Match[str]) -> Atom | None:
    unit, step = chart.unit(match.start("unit")), _steps(chart, match)
    word = chart.document.lower[match.start("unit")]
    if unit is None or step is None or word not in SINGULAR:
        return None
    if unit == "day" and step == 0:
        return None
    return Atom(match.start(), match.end(), Deictic(unit, step))


def _fiscal(chart: Chart, match: re.Match[str]) -> Atom | None:
    if chart.document.lower[match.start("unit")] != "year":
        return None
    if match["last"]:
        return Atom(match.start(), match.end(), Anaphor("year", -1, fiscal=True))
    whole = match.group()[1] == "7"
    return Atom(match.start(), match.end(), Fiscal(), weak=not (whole or match.group()[0] == "C"))


# Months and seasons of another year; read before the printed dates.
NAMED = (Rule(_NAMED, _named, "LCJ", "MS"),)


# Days, weekdays and weekends.
RELATIVE = (
    Rule(_RECURRING, _recurring, "vw"),
    Rule(_WEEKDAY, _weekday, "W"),
    Rule(_WEEKEND, _weekend, "K"),
    Rule(_DAY, _day, "XP0"),
    Rule(_AGO, _ago, "g", "U"),
)


# Lengths of time and units counted from publication: the past week, last year.
LENGTHS = (
    Rule(_FISCAL, _fiscal, "Z"),
    Rule(_ROLLING, _rolling, "LJVR", "U"),
    Rule(_STEPPED, _stepped, "LCJ", "U"),
)
