"""The year of a date that is printed without one."""

from __future__ import annotations

import datetime
from calendar import monthrange
from typing import TYPE_CHECKING

from statextract.find.dates.calendar import (
    Point,
    Value,
    between,
    is_year,
    point_of,
    shift_days,
    single,
    valid_point,
)
from statextract.find.dates.story import NOTHING, Answer

if TYPE_CHECKING:
    from statextract.find.dates.expressions import Explicit, Feast
    from statextract.find.dates.story import Place, Story

# Without a verb to go by, a date this many days ahead is one to come.
_SOON = 60
_WEEK, _MONTHS = 7, 12
_JUST_PAST = datetime.timedelta(days=14)  # so soon after a feast, "last Easter" was a year ago
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def resolve_explicit(story: Story, date: Explicit, place: Place) -> Answer:
    """Return a printed date with its year; an impossible one has no value."""
    if date.day and not date.month:
        return _bare_day(story, date, place)
    if not _possible(date):
        return Answer(None, problem="impossible")
    if date.year is not None:
        return Answer(single(Point(date.year, date.month, date.day)))
    if date.step is not None:
        return _stepped(story, date)
    context = story.context(place)
    if context:
        point = _beside(story.published, date, context[1])
        if point:
            return _answer(point, context[0])
    if story.published is None:
        if story.as_of and (date.month, date.day) == (story.as_of.month, story.as_of.day):
            return Answer(single(point_of(story.as_of)))
        return _lent(story, date, place)
    told = story.chronicle(place)
    if told is not None and (point := _gone_on(story.published, date, told[1])) is not None:
        return _answer(point, told[0])
    point = _by_tense(story.published, date, place)
    before = _compared_with(story, place)
    if point is not None and before is not None and point.first() > before and place.baseline():
        point = valid_point(point.year - 1, date.month, date.day)
    return _answer(point, None)


def _gone_on(published: datetime.date, date: Explicit, before: datetime.date) -> Point | None:
    """The date in the year of an old story that goes on: taken on April 14, 2014; on May 5 ....

    What happened in the weeks before publication is the news, and needs no year.
    """
    point = valid_point(before.year, date.month, date.day)
    if point is None or before.year >= published.year or point.first() < before:
        return None
    last = _by_calendar(published, date)
    fresh = last is None or (published - last.first()).days <= _SOON
    return None if fresh or not (point.day or point.month > before.month) else point


def _by_calendar(published: datetime.date, date: Explicit) -> Point | None:
    """The last such date up to publication."""
    years = (published.year, published.year - 1)
    points = (valid_point(year, date.month, date.day) for year in years)
    return next((point for point in points if point and point.first() <= published), None)


def _lent(story: Story, date: Explicit, place: Place) -> Answer:
    """Return a date of an undated text in the year that another lends or the text is written in."""
    printed = story.lent_year(place, date.month)
    late = 0 if _fits(story.year, date) else date.month
    year = printed[1] if printed else story.written_in(place, late)
    point = valid_point(year, date.month, date.day or 1) if year else None
    if year is None or (point is not None and story.is_beyond(point.first())):
        return NOTHING
    return _answer(Point(year, date.month, date.day), printed[0] if printed else None)


def _fits(year: int | None, date: Explicit) -> bool:
    """Whether a day falls on the weekday that it prints, if it is one of a year."""
    point = valid_point(year, date.month, date.day) if year and date.day else None
    return point is not None and _falls_on(point, date.weekday)


def _compared_with(story: Story, place: Place) -> datetime.date | None:
    """The day on which the last date before in the sentence begins, None if there is none."""
    told = next((told for _, told in story.back()), None)
    if told is None or told.sentence != place.sentence or told.value is None:
        return None
    return told.value.first()


def resolve_feast(story: Story, feast: Feast, place: Place) -> Answer:
    """Return the day of a feast."""
    year = feast.year
    anchor = None
    if year is None:
        if story.published is None:
            printed = story.lent_year(place)
            year = printed[1] if printed else story.written_in(place)
            if year is None:
                return NOTHING
            anchor = printed[0] if printed else None
        else:
            return Answer(_feast_near(story.published, feast, place))
    day = _feast_day(feast, year)
    return Answer(_feast_days(day, feast) if day else None, anchor)


def _beside(published: datetime.date | None, date: Explicit, near: Explicit) -> Point | None:
    """The date in the year that the sentence is about, if that is over by publication.

    A story goes forward: "arrested in March 2017 and sentenced in January" is January 2018.
    """
    year = near.year or 0
    point = valid_point(year, date.month, date.day)
    if published is not None and (point is None or point.first() > published):
        return None
    if published is not None and near.month and date.month < near.month <= 12:
        later = valid_point(year + 1, date.month, date.day)
        if later and later.first() <= published:
            return later
    return point


def _possible(date: Explicit) -> bool:
    if date.month > 12 or not date.month:
        return (date.month == 0 or 21 <= date.month <= 24) and not date.day and date.year != 0
    if date.day > _LONGEST[date.month - 1]:
        return False
    return date.year is None or valid_point(date.year, date.month, date.day) is not None


def _answer(point: Point | None, anchor: int | None) -> Answer:
    if point is None or not is_year(point.year):
        return NOTHING
    if point.day and valid_point(*point[:3]) is None:
        return NOTHING
    return Answer(single(point), anchor)


def _by_tense(published: datetime.date, date: Explicit, place: Place) -> Point | None:
    """The last such date up to publication, or the next one if the text looks ahead."""
    reach = 8 if (date.month, date.day) == (2, 29) else 1
    points = [
        point
        for year in range(published.year - reach, published.year + reach + 1)
        if (point := valid_point(year, date.month, date.day))
    ]
    past = max((p for p in points if p.first() <= published), default=None)
    ahead = min((p for p in points if p.last() >= published), default=None)
    if past is None or ahead is None or past == ahead:
        return past or ahead
    soon = (ahead.first() - published).days <= _SOON
    if soon and _falls_on(ahead, date.weekday) and not _falls_on(past, date.weekday):
        return ahead  # "was told to appear on Wednesday 22 March", printed on the 18th
    tense = place.tense()
    if tense == "unknown":
        near = (ahead.first() - published).days <= _SOON and not place.baseline()
        tense = "ahead" if near else "past"
    return ahead if tense == "ahead" else past


def _falls_on(point: Point, weekday: int | None) -> bool:
    """Whether a day falls on the weekday that is printed with it, Monday being 0."""
    return weekday is not None and bool(point.day) and point.first().weekday() == weekday


def _stepped(story: Story, date: Explicit) -> Answer:
    """Resolve last, this and next before a month or a season."""
    published = story.published
    if published is None:
        return NOTHING
    points = [
        Point(year, date.month)
        for year in range(published.year - 2, published.year + 3)
        if is_year(year)
    ]
    if date.step == 0:
        return _answer(Point(published.year, date.month), None)
    if date.step == -1:
        return _answer(max((p for p in points if p.last() < published), default=None), None)
    return _answer(min((p for p in points if p.first() > published), default=None), None)


def _bare_day(story: Story, date: Explicit, place: Place) -> Answer:
    """Resolve "the 17th" by the month the text is in, else the last such day."""
    for index, told in story.back():
        start = told.value.start if told.value else None
        if told.sentence < place.sentence - 1 or start is None:
            break
        if 1 <= start.month <= 12:
            point = valid_point(start.year, start.month, date.day)
            return _answer(point, index)
    published = story.published
    if published is None:
        return NOTHING
    back = place.tense() != "ahead"
    for months in range(3):
        index = published.year * 12 + published.month - 1 + (-months if back else months)
        point = valid_point(index // 12, index % 12 + 1, date.day)
        if point and (point.first() <= published if back else point.first() >= published):
            return _answer(point, None)
    return NOTHING


def _feast_near(published: datetime.date, feast: Feast, place: Place) -> Value | None:
    days = [
        day
        for year in range(published.year - 1, published.year + 2)
        if is_year(year) and (day := _feast_day(feast, year))
    ]
    until = published - _JUST_PAST if feast.former else published
    past = max((day for day in days if day <= until), default=None)
    ahead = min((day for day in days if day >= published), default=None)
    chosen = ahead if place.tense() == "ahead" else past
    return _feast_days(chosen, feast) if chosen else None


def _feast_days(first: datetime.date, feast: Feast) -> Value | None:
    """Return the day of a feast, or all the days of a longer one: the Easter weekend."""
    if feast.months:
        year, month = divmod(first.month + feast.months - 2, _MONTHS)
        last_month = valid_point(first.year + year, month + 1, 0)
        return Value(Point(first.year, first.month), last_month) if last_month else None
    if feast.days == 1:
        return single(point_of(first))
    last = shift_days(first, feast.days - 1)
    return between(first, last) if last else None


def _feast_day(feast: Feast, year: int) -> datetime.date | None:
    if feast.easter is not None:
        return shift_days(easter_sunday(year), feast.easter)
    if feast.nth:
        return shift_days(_nth_weekday(feast, year), feast.shift)
    return datetime.date(year, feast.month or 1, feast.day or 1)


def _nth_weekday(feast: Feast, year: int) -> datetime.date:
    """Return the weekday of a month from which a feast is counted: the last Monday of May."""
    month = feast.month or 1
    if feast.nth > 0:
        first = datetime.date(year, month, 1)
        days = (feast.weekday - first.weekday()) % _WEEK + _WEEK * (feast.nth - 1)
        return first + datetime.timedelta(days=days)
    last = datetime.date(year, month, monthrange(year, month)[1])
    return last - datetime.timedelta(days=(last.weekday() - feast.weekday) % _WEEK)


def easter_sunday(year: int) -> datetime.date:
    """Return Easter Sunday of the western churches (Gauss's rule as completed by Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - correction + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return datetime.date(year, month, day + 1)
