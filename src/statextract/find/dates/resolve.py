"""From what an expression says to the date or interval that it stands for."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.find.dates.antecedents import (
    move_to,
    resolve_anaphor,
    resolve_beside,
)
from statextract.find.dates.calendar import (
    Point,
    Value,
    between,
    day_before,
    grain_of,
    point_of,
    shift_days,
    single,
    unit_around,
)
from statextract.find.dates.deictic import count_from
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
    Known,
    Part,
    Rolling,
    Since,
    Span,
    ToDate,
    Trailing,
    Unresolvable,
    UpTo,
    Weekday,
    Weekend,
    WeekNumber,
    Within,
)
from statextract.find.dates.intervals import part_of, resolve_span, trail
from statextract.find.dates.story import NOTHING, Answer
from statextract.find.dates.told_years import resolve_year, resolve_year_of
from statextract.find.dates.years import resolve_explicit, resolve_feast

if TYPE_CHECKING:
    from statextract.find.dates.expressions import Expression
    from statextract.find.dates.story import Place, Story

_BEGUN = datetime.timedelta(days=45)  # of a half-year, of which nobody tells results yet


def resolve(story: Story, expression: Expression, place: Place) -> Answer:
    """Return what an expression stands for at its place in the story."""
    match expression:
        case Explicit():
            return resolve_explicit(story, expression, place)
        case Known():
            return Answer(expression.value)
        case Feast():
            return resolve_feast(story, expression, place)
        case Deictic() | Weekday() | Weekend() | Rolling() | Ago():
            told = story.published
            if told is None and isinstance(expression, Rolling) and not expression.ahead:
                told = story.as_of  # "As of 31 August: 8 cases in the last week"
            if told is None and story.year and isinstance(expression, Deictic):
                return _year_from(story.year, expression)
            return NOTHING if told is None else Answer(count_from(told, expression, place))
        case Anaphor(of=None):
            return resolve_anaphor(story, expression, place)
        case Anaphor():
            return _in_other_year(story, expression, place)
        case Around(unit, of):
            answer = resolve(story, of, place)
            day = answer.value.first() if answer.value else None
            return answer._replace(value=unit_around(day, unit) if day else None)
        case Beside():
            base = resolve(story, expression.base, place) if expression.base else None
            return resolve_beside(story, expression, place, base)
        case Fiscal():
            return Answer(_fiscal(story, expression))
        case WeekNumber():
            return Answer(_week(story, expression, place))
        case Part():
            return _part(story, expression, place)
        case Edge():
            return _edge(story, expression, place)
        case Within():
            return _within(story, expression, place)
        case Span():
            return resolve_span(story, expression, place, resolve)
        case Since() | UpTo() | ToDate() | Trailing():
            return _open(story, expression, place)
        case Unresolvable():
            return NOTHING


def _year_from(year: int, expression: Deictic) -> Answer:
    """Return this year or the one beside it, in a text that tells only its year."""
    point = Point(year).shifted(expression.step) if expression.unit == "year" else None
    return Answer(single(point)) if point else NOTHING


def _in_other_year(story: Story, anaphor: Anaphor, place: Place) -> Answer:
    """Resolve "the same period last year": the whole interval moves."""
    same = resolve_anaphor(story, anaphor, place)
    if anaphor.of is None:
        return NOTHING
    target = resolve(story, anaphor.of, place).value
    if same.value is None and anaphor.plain:
        return Answer(target)  # "in the 2024 period", where no period was told before
    if same.value is None or target is None:
        return NOTHING
    fiscal = isinstance(anaphor.of, Anaphor) and anaphor.of.fiscal
    if fiscal and isinstance(anaphor.of, Anaphor):
        return Answer(same.value.shifted(anaphor.of.step), same.anchor)
    return Answer(move_to(same.value, target), same.anchor)


def _week(story: Story, week: WeekNumber, place: Place) -> Value | None:
    """Return the days of a week; without its year it is the last such one, unless told as ahead."""
    year = week.year or (story.published.year if story.published else 0)
    try:
        monday = datetime.date.fromisocalendar(year, week.number, 1)
        ahead = story.published is not None and not week.year and monday > story.published
        if ahead and place.tense() != "ahead":
            monday = datetime.date.fromisocalendar(year - 1, week.number, 1)
    except ValueError:
        return None
    sunday = shift_days(monday, 6)
    return between(monday, sunday) if sunday else None


def _fiscal(story: Story, expression: Fiscal) -> Value | None:
    if expression.year is None:
        return story.fiscal.around(story.published) if story.published else None
    if expression.end is None:
        return story.fiscal.named(expression.year)
    country = story.fiscal.country
    if expression.named or (country and (expression.slashed or country.spoken)):
        value = story.fiscal.from_start(expression.year)
        if value:
            return value
    return Value(Point(expression.year), Point(expression.end))


def _part(story: Story, part: Part, place: Place) -> Answer:
    base = _base(story, part.of or Anaphor("year"), place)
    if base.value is None:
        return NOTHING
    value = part_of(base.value, part)
    first = value.first() if value else None
    floating = part.of is None or (isinstance(part.of, Anaphor) and part.of.unit == "year")
    if value and floating and story.published and first and place.tense() != "ahead":
        last, year = value.last(), resolve_year(story, Anaphor("year"), place).value
        goes_on = last is not None and last > story.published
        former = year is not None and year.edtf() == f"{first.year - 1}"
        former = former or (part.unit == "half" and story.published - first < _BEGUN)
        if first > story.published or (goes_on and former):
            value = value.shifted(-1)  # a balance of 2024, printed in January 2025
    return Answer(value, base.anchor)


def _base(story: Story, whole: Expression, place: Place) -> Answer:
    """Resolve what something is a part of."""
    if whole == Anaphor("year"):
        return resolve_year_of(story, place)
    return resolve(story, whole, place)


def _edge(story: Story, edge: Edge, place: Place) -> Answer:
    base = _base(story, edge.of, _undecided(place) if edge.limit else place)
    value = base.value
    first, last = (value.first(), value.last()) if value else (None, None)
    if value is None or value.start is None or edge.which == 2:
        return base
    if edge.which == 1:
        if last is None:
            return NOTHING
        if edge.limit or value.interval:
            return Answer(single(point_of(last)), base.anchor)
        return Answer(single(Point(last.year, last.month)), base.anchor)
    if first is None or grain_of(value.start) == "month":
        return base
    if grain_of(value.start) == "year" and not value.interval:
        return Answer(single(Point(first.year, first.month)), base.anchor)
    return base


def _undecided(place: Place) -> Place:
    """What bounds something may be near in the past or ahead, whatever the verb."""
    ahead = place.tense() == "ahead"
    return place._replace(tense=lambda: "ahead" if ahead else "unknown")


def _within(story: Story, within: Within, place: Place) -> Answer:
    """Resolve "October of last year", "Tuesday last week": the second part is counted from."""
    outer = resolve(story, within.of, place)
    start = outer.value.start if outer.value else None
    if start is None:
        return NOTHING
    match within.inner:
        case Explicit():
            inner = resolve(story, replace(within.inner, year=start.year), place)
        case Span(start=Explicit() as first, end=Explicit() as last):
            dated = Span(replace(first, year=None), replace(last, year=start.year))
            inner = resolve(story, dated, place)
        case Weekday(number):
            day = shift_days(start.first(), number)
            return Answer(single(point_of(day)) if day else None, outer.anchor)
        case Span(start=Weekday(first_day), end=Weekday(last_day)):
            begun = shift_days(start.first(), first_day)
            ended = shift_days(begun, (last_day - first_day) % 7) if begun else None
            return Answer(between(begun, ended) if begun and ended else None, outer.anchor)
        case _:
            return NOTHING
    return inner._replace(anchor=outer.anchor)


def _open(story: Story, expression: Since | UpTo | ToDate | Trailing, place: Place) -> Answer:
    match expression:
        case ToDate(of=None):
            return Answer(Value(None, point_of(story.close)) if story.close else None)
        case ToDate(of=base):
            return _to_date(story, base, place)
        case Since(start, ahead):
            told = place if ahead else place._replace(tense=lambda: "past")
            return _since(story, start, told)
        case UpTo(end, before):
            answer = resolve(story, end, place)
            if answer.value is None and story.year and isinstance(end, Explicit) and end.month:
                answer = resolve(story, replace(end, year=story.year), place)
            if answer.value is None:
                return answer
            limit = isinstance(end, Edge) or not before
            point = answer.value.end if limit else day_before(answer.value)
            return answer._replace(value=Value(None, point) if point else None)
        case Trailing(count, unit, end):
            answer = resolve(story, end, place)
            value = trail(answer.value, count, unit) if answer.value else None
            return answer._replace(value=value)


def _to_date(story: Story, base: Expression | None, place: Place) -> Answer:
    answer = resolve(story, base, place) if base else NOTHING
    if answer.value is None and isinstance(base, Deictic) and base.unit == "year":
        printed = story.printed_year(place)
        answer = Answer(single(Point(printed[1])), printed[0]) if printed else NOTHING
    first = answer.value.first() if answer.value else None
    if first is None:
        return NOTHING
    value = Value(point_of(first), None)
    close = story.told_until(place)
    return answer._replace(value=value.closed(close) if close else value)


def _since(story: Story, start: Expression, place: Place) -> Answer:
    """Open at the end; "since the beginning of" something starts on its first day.

    Without a publication date a period that began with the year ends with the statement.
    """
    answer = resolve(story, start, place)
    edge = isinstance(start, Edge) and start.which == 0
    if edge and isinstance(start, Edge):
        answer = _first_day(story, start, place)
    if answer.value is None or answer.value.start is None:
        return answer
    value = Value(answer.value.start, None)
    begins_year = (answer.value.start.month, answer.value.start.day) == (1, 1)
    if begins_year and story.names_period and story.reported_to:
        value = value.closed(story.reported_to)
    elif edge and story.as_of:
        value = value.closed(story.as_of)
    return answer._replace(value=value)


def _first_day(story: Story, edge: Edge, place: Place) -> Answer:
    base = _base(story, edge.of, place)
    first = base.value.first() if base.value else None
    return base._replace(value=single(point_of(first)) if first else None)
