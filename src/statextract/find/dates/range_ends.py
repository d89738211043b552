"""Whether two dates are the ends of one range: days in turn, months of one year, one night."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.find.dates.combined import is_yearly
from statextract.find.dates.expressions import Explicit, Span, Weekday, Within

if TYPE_CHECKING:
    import re

    from statextract.find.dates.chart import Chart
    from statextract.find.dates.expressions import Expression

_DURING = frozenset(("in", "during", "throughout", "over", "for"))
_DAYS_BEHIND = frozenset(("on", "over", "during", "both"))
# "Three died on Monday and Tuesday saw two more", "and Tuesday's storm killed two", "respectively"
_APART = frozenset("respectively saw brought became 's".split())


def are_days_in_turn(
    chart: Chart, match: re.Match[str], start: Expression, end: Expression
) -> bool:
    """Whether two days that follow each other are one time: "on Saturday and Sunday"."""
    match start, end:
        case Weekday(number=int(one), step=None), Weekday(number=int(two), step=None):
            led = chart.document.lower[match.start() - 1] in _DAYS_BEHIND
            apart = chart.document.following(match.end()) in _APART
            return match["join"] == "&" and led and two == (one + 1) % 7 and not apart
    return False


def is_next_day(chart: Chart, match: re.Match[str], start: Expression, end: Expression) -> bool:
    """Whether one night is told: "Thursday into Friday", not "on Thursday into Tuesday's fire"."""
    if chart.document.following(match.end()) == "'s":
        return False
    match start, end:
        case Weekday(number=int(one)), Weekday(number=int(two)):
            return two == (one + 1) % 7
    return True


def follow(chart: Chart, match: re.Match[str], start: Expression, end: Expression) -> bool:
    """Whether two months or years that follow each other are one time: in May and June."""
    lower = chart.document.lower
    if match.start() == 0 or lower[match.start() - 1] not in _DURING:
        return False
    sentence = chart.document.sentence_at(match.start())
    if "respectively" in lower[match.end() : sentence.last]:
        return False
    match start, end:
        case Explicit(month=0, year=int(first)), Explicit(month=0, year=int(last)):
            return last == first + 1
        case Explicit(year=None, day=0, step=None), Explicit(year=None, day=0, step=None):
            return 1 <= start.month <= 12 and end.month == start.month % 12 + 1
    return False


def share_year(
    chart: Chart, match: re.Match[str], start: Expression, end: Expression
) -> Within | None:
    """Return two months or days of the year behind them: "June and July this year"."""
    match start, end:
        case Explicit(year=None), Within(Explicit(year=None) as last, of) if match[
            "join"
        ] in "-z" and is_yearly(of):
            follows = 0 < start.month <= last.month and bool(start.day) is bool(last.day)
            return Within(Span(start, last), of) if follows else None
    if match["join"] not in "&|":
        return None
    match end:
        case Within(inner, of) if is_yearly(of) and follow(chart, match, start, inner):
            return Within(Span(start, inner), of)
    return None


def are_alike(start: Expression, end: Expression, *, joined: bool) -> bool:
    """Whether two dates are the ends of one range; those joined by "and" share a year."""
    if isinstance(start, Explicit) and isinstance(end, Explicit):
        if joined:
            shared = start.year is None and end.year is not None
            return shared and start.month != 0 and not start.day and not end.day
        return bool(start.day) == bool(end.day)
    return not joined and isinstance(start, Weekday) and isinstance(end, Weekday)


def ends_on_day(chart: Chart, match: re.Match[str], start: Expression, end: Expression) -> bool:
    """Whether a range goes from a month to a day: in the period January to October 21, 2018."""
    lower, at = chart.document.lower, match.start()
    led = at > 0 and (lower[at - 1] in _DURING or lower[at - 1] == "period")
    match start, end:
        case Explicit(day=0, year=None), Explicit(day=int(day), month=month):
            return led and match["join"] in "-z" and day > 0 and start.month <= month
    return False
