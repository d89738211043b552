"""Expressions that point at another date of the text: that day, two days later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.find.dates.chart import COUNT, SINGULAR, Atom, Rule
from statextract.find.dates.expressions import (
    Anaphor,
    Beside,
    Deictic,
    Explicit,
)

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart


_BESIDE = re.compile(rf"(?P<about>6)?{COUNT}(?P<unit>U)(?P<side>[lkj])")
_BEFORE = re.compile(r"t(?P<unit>[UP])(?P<side>[kj])")
_NEIGHBOUR = re.compile(r"t?(?P<step>[VJ])(?P<fiscal>Z?)(?P<unit>[UP])")
_SAME = re.compile(
    r"(?:t|T)=?(?P<unit>P)|(?:[tTC]?=|T)(?:(?P<count>N|D)-?)?(?P<unit2>[UId4 ])|C(?P<point> )"
)
_PERIOD = re.compile(r"(?:t(?P<whole>[47])?|C4?|T)(?P<unit>I)")
_OF_YEAR = re.compile(r"t(?P<year>Y)I")
_HOURS = re.compile(r"[tT](?P<count>D)-(?P<unit>U)I")
_IN_DAY = re.compile(r"lit(?P<unit>U)")
_THEN = re.compile(r"1")
_THE = re.compile(r"t7?(?P<unit>U)")
_PARTS = frozenset(("evening", "afternoon", "morning"))
_POINTS = frozenset(("point", "time", "stage"))
_WITHIN = frozenset("in during over within".split())
_WHERE = frozenset("in at near outside by".split())
_SUBJECTS = frozenset("it there that they this".split())
_WERE = (["was"], ["were"], ["had"])
_ABOUT = frozenset("only just about some still been stood".split())
_LEVEL = 5  # tokens of "it had been only 960"
_PUNCTUATION = frozenset(",;!>)&")


def _beside(chart: Chart, match: re.Match[str]) -> Atom | None:
    unit, count = chart.unit(match.start("unit")), chart.count(match)
    side = match["side"]
    if unit is None or count is None or unit == "hour":
        return None
    if side in "kj" and not _ends_phrase(chart, match.end()):
        return None
    if side in "kj" and count > 1 and chart.letter(match.start() - 1) == "t":
        return None  # "in the two years before": all that time, and no day at its far end
    back = side == "k" or chart.document.lower[match.start("side")] == "earlier"
    about = match["about"] is not None
    return Atom(match.start(), match.end(), Beside(-count if back else count, unit, None, about))


def _ends_phrase(chart: Chart, token: int) -> bool:
    document = chart.document
    if token >= document.sentence_at(token - 1).last:
        return True
    return chart.letter(token) in _PUNCTUATION


def _ends_with_that(chart: Chart, token: int) -> bool:
    """Whether "that" alone stands for the time before: 97 in the year before that."""
    document = chart.document
    behind = document.following(token + 1)  # "the year before that 203 died", "there were 203"
    counted = behind[:1].isdigit() or behind == "there"
    return document.following(token) == "that" and (counted or _ends_phrase(chart, token + 1))


def _goes_on_where(chart: Chart, token: int) -> bool:
    """Whether a place or a doer follows: "abducted the day before in Kano by an armed gang"."""
    document = chart.document
    glued = document.following(token + 1) in ("-", "")
    return document.following(token) in _WHERE and not glued


def _opens_clause(chart: Chart, first: int, end: int) -> bool:
    """Whether a sentence opens so, and a level follows: "The week before it was 960".

    Not in "The day before it was closed".
    """
    document = chart.document
    leads = chart.begins_sentence(first) or (
        chart.begins_sentence(first - 1) and document.lower[first - 1] in _WITHIN
    )
    words = document.lower[end : min(end + _LEVEL, document.sentence_at(first).last)]
    told = [word for word in words[2:] if word not in _ABOUT]
    if words[:1] == [] or words[0] not in _SUBJECTS or words[1:2] not in _WERE:
        return False
    return leads and told != [] and told[0][0].isdigit()


def _before(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the year before" where nothing follows that it is before but "that"."""
    apart = chart.letter(match.start() - 1) == ";"
    end = match.end()
    ends = apart or _ends_phrase(chart, end) or _ends_with_that(chart, end)
    opens = _opens_clause(chart, match.start(), end)
    if not (ends or opens or _goes_on_where(chart, end)):
        return None
    unit = chart.unit(match.start("unit")) or "day"
    step = -1 if match["side"] == "k" else 1
    return Atom(match.start(), match.end(), Anaphor(unit, step))


def _neighbour(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the previous month", "the following day", and "the next day" of a story."""
    at = match.start("unit")
    unit = chart.unit(at) or "day"
    word = chart.document.lower[at]
    step = chart.value(match.start("step"))
    if chart.letter(at) == "U" and word not in SINGULAR:
        return None
    if match["step"] == "J":
        coming = chart.document.lower[match.start("step")] != "next"
        definite = match.group()[0] == "t"
        if coming or not definite:
            if chart.letter(at) == "P":
                return None
            return Atom(match.start(), match.end(), Deictic(unit, 1))
    elif chart.document.lower[match.start("step")] == "prior" and match.group()[0] != "t":
        return None
    return Atom(match.start(), match.end(), Anaphor(unit, step, fiscal=bool(match["fiscal"])))


def _same(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the same period", "that night", "at this point last year"."""
    document = chart.document
    first = match.start()
    if document.lower[first] == "similar":
        return None  # "in a similar period"
    if match["unit"]:
        if "=" not in match.group() and document.lower[first] != "that":
            return None
        part = document.lower[match.start("unit")]
        if part != "night" and ("=" not in match.group() or part not in _PARTS):
            return None
        return Atom(first, match.end(), Anaphor("day"))
    if match["point"]:  # by this time last year, at this stage in 2023
        at, end = match.start("point"), match.end()
        end += chart.letter(end) in ("i", "f")
        told = document.lower[at] in _POINTS and chart.letter(end) in "LYA"
        return Atom(first, match.end(), Anaphor("period"), weak=True) if told else None
    at = match.start("unit2")
    word = document.lower[at]
    period = chart.letter(match.end()) == "I"
    if chart.letter(at) in " 4" and period and word in ("time", "reporting"):
        return Atom(first, match.end() + 1, Anaphor("period"))  # "the same time period last year"
    if (
        word == "time"
        and document.lower[first] == "that"
        and document.lower[first - 1] in _WITHIN
        and first > 0
    ):
        return Atom(first, match.end(), Anaphor("period"))  # "in that time nine were freed"
    if chart.letter(at) in " 4":  # at the same point last year
        return Atom(first, match.end(), Anaphor("period"), weak=True) if word in _POINTS else None
    if chart.letter(at) == "I":
        return Atom(first, match.end(), Anaphor("period"))
    if chart.letter(at) == "d":
        return Atom(first, match.end(), Anaphor("day"))
    unit = chart.unit(at)
    count = chart.number(match, "count")
    if "-" in match.group() and not period:
        return None  # "that 15-year-old students"
    if unit == "hour" and count is not None and "=" in match.group():
        return Atom(first, match.end(), Anaphor("period", count=count, length=unit))
    several = unit in ("month", "week") and count is None and word not in SINGULAR
    if several and "=" in match.group():
        return Atom(first, match.end(), Anaphor("period"))  # "in the same months of 2023"
    if unit is None or unit == "hour" or (count is None and word not in SINGULAR):
        return None
    if count is not None:
        last = match.end() + period  # "the same nine-month period"
        return Atom(first, last, Anaphor("period", count=count, length=unit))
    return Atom(first, match.end(), Anaphor(unit))


def _period(chart: Chart, match: re.Match[str]) -> Atom:
    reporting = "4" in match.group()
    return Atom(
        match.start(), match.end(), Anaphor("period", reporting=reporting), weak=not reporting
    )


def _of_year(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "in the 2023 period" as the same period of that year, if one was told, else the year."""
    period = Anaphor("period", of=Explicit(chart.year(match)), plain=True)
    return Atom(match.start(), match.end(), period)


def _hours(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "the 24-hour period", which a sentence before has placed on the calendar."""
    if chart.unit(match.start("unit")) != "hour":
        return None
    count = chart.number(match, "count")
    return Atom(match.start(), match.end(), Anaphor("period", count=count, length="hour"))


def _in_day(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "earlier in the day" where the text has named the day."""
    day = chart.document.lower[match.start("unit")] == "day"
    inside = day and chart.document.lower[match.start() + 1] == "in"
    return Atom(match.start(), match.end(), Anaphor("day")) if inside else None


def _then(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "then" where it stands for a date: since then."""
    at = match.start()
    if at and chart.document.lower[at - 1] in ("since", "until"):
        return Atom(at, at + 1, Anaphor("day", then=True))
    return None


def _the(chart: Chart, match: re.Match[str]) -> Atom | None:
    unit = chart.unit(match.start("unit"))
    if (
        unit is None
        or unit in ("hour", "half")
        or chart.document.lower[match.start("unit")] not in SINGULAR
    ):
        return None
    return Atom(
        match.start(), match.end(), Anaphor(unit, plain=unit in ("month", "quarter")), weak=True
    )


# Everything that points at another date of the text.
ANAPHORS = (
    Rule(_THEN, _then, "1"),
    Rule(_BESIDE, _beside, "lkj", "U"),
    Rule(_BEFORE, _before, "kj", "UP"),
    Rule(_IN_DAY, _in_day, "l", "U"),
    Rule(_SAME, _same, "=TC"),
    Rule(_NEIGHBOUR, _neighbour, "VJ", "UP"),
    Rule(_HOURS, _hours, "I", "U"),
    Rule(_PERIOD, _period, "I"),
    Rule(_THE, _the, "U"),
)

# The same period of a year that is printed; read before years alone.
YEARS_PERIODS = (Rule(_OF_YEAR, _of_year, "I", "Y"),)
