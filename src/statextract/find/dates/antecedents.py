"""Times that are named again: the same period, the following day, a year earlier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.find.dates.calendar import (
    Point,
    Value,
    between,
    part_of_year,
    point_of,
    shift,
    single,
    unit_around,
)
from statextract.find.dates.expressions import (
    Anaphor,
    Beside,
    Deictic,
    Fiscal,
    Span,
)
from statextract.find.dates.story import NOTHING, Answer
from statextract.find.dates.told_units import LENGTHS, as_unit, is_day_of_week
from statextract.find.dates.told_years import is_baseline_year, resolve_year

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.find.dates.calendar import Unit
    from statextract.find.dates.story import Place, Story, Told

_NEAR = 2  # sentences back, in which a part of the running year is told


def resolve_anaphor(story: Story, anaphor: Anaphor, place: Place) -> Answer:
    """Return the time that is named again, or the unit next to it."""
    if anaphor.unit == "period" and anaphor.length == "hour":
        return _hours(story, anaphor)
    if anaphor.unit == "period":
        return _period(story, anaphor, place)
    if anaphor.unit == "year":
        return resolve_year(story, anaphor, place)
    for index, told in story.back():
        if anaphor.then and told.value and told.sentence >= place.sentence - 1:
            return Answer(told.value, index)  # since the rise in 2014 ... since then
        if anaphor.unit not in ("day", "week") and is_day_of_week(told):
            continue
        if anaphor.of and isinstance(told.expression, Anaphor) and told.expression.step:
            continue  # in April, against the previous month and the same month last year
        value = as_unit(told, anaphor.unit)
        if value is not None:
            whole = _whole_beside(story, index, anaphor.unit)
            at, meant = whole or (index, value)
            if anaphor.plain:
                return _latest_beside(story, anaphor.unit, at, meant)
            return Answer(_moved(meant, anaphor.unit, anaphor.step), at)
    if story.published and anaphor.unit != "day":
        moved = shift(story.published, anaphor.unit, anaphor.step)
        return Answer(unit_around(moved, anaphor.unit) if moved else None)
    return NOTHING


def _whole_beside(story: Story, index: int, unit: Unit) -> tuple[int, Value] | None:
    """A month or week told in the sentence of a day that is nearer."""
    if unit == "month":
        return _month_beside(story, index)
    return _week_beside(story, index) if unit == "week" else None


def _week_beside(story: Story, index: int) -> tuple[int, Value] | None:
    """A week told in the sentence of a day: "from 27 April to 3 May, they said on Tuesday"."""
    day = story.told[index]
    if day.value is None or day.value.interval:
        return None
    for other, told in story.back():
        if told.sentence == day.sentence and told.value is not None and _lasts(told.value, "week"):
            return other, told.value
    return None


def _month_beside(story: Story, index: int) -> tuple[int, Value] | None:
    """A month told in the sentence of a day: "in August, after 30 June ... in the same month"."""
    day = story.told[index]
    if day.value is None or day.value.start is None or not day.value.start.day:
        return None
    for other, told in story.back():
        start = told.value.start if told.value is not None else None
        month = start is not None and start.month and not start.day and not told.compared
        if told.sentence == day.sentence and month and told.value is not None:
            return other, told.value
    return None


def _hours(story: Story, anaphor: Anaphor) -> Answer:
    """The last time of as many hours: "in the 24 hours to 8 a.m. ... in the 24-hour period"."""
    days = max(1, (anaphor.count or 0) // 24)
    for index, told in story.back():
        first, last = (told.value.first(), told.value.last()) if told.value else (None, None)
        if first and last and told.value and told.value.interval and (last - first).days == days:
            return Answer(told.value, index)
    return NOTHING


def _latest_beside(story: Story, unit: Unit, index: int, value: Value) -> Answer:
    """The latest unit of a sentence: "in May, against 60 in April. During the month"."""
    sentence = story.told[index].sentence
    for other, told in story.back():
        if told.sentence != sentence:
            continue
        beside = as_unit(told, unit)
        first, latest = (beside.first() if beside else None), value.first()
        if beside is not None and first is not None and latest is not None and first > latest:
            index, value = other, beside
    return Answer(value, index)


def _period(story: Story, anaphor: Anaphor, place: Place) -> Answer:
    """The last interval, closed where the article ends; else the last month or year.

    The year so far is the part of it told before: "from 1 January to 9 June. This year's ...".
    """
    found: tuple[int, Value] | None = None
    spare: tuple[int, Value] | None = None
    running: tuple[int, Value] | None = None
    rival: tuple[int, Value] | None = None
    for index, told in story.back():
        if running is not None and told.sentence < place.sentence - _NEAR:
            break
        value = _so_far(story, told, place) if anaphor.of else told.value
        if value is not None and value is not told.value and running is None:
            running = index, value
            continue
        if running is not None and not (value and _begins_year(value, running[1])):
            continue
        if value is not None and told.opens:
            value = Value(value.start, None)
        if value is None or (anaphor.reporting and not isinstance(told.expression, Span)):
            continue
        if value.interval and (value.start is not None):
            other = _is_whole_year(told) or _is_of_comparison(told, place)
            if other or not _is_as_long(value, anaphor):
                spare = spare or (index, value)
                continue
            found = index, value
            if not anaphor.reporting:
                break
        elif found is None and value.start and not value.start.day and not anaphor.reporting:
            if told.compared and told.sentence != place.sentence:
                rival = rival or (index, value)  # "1,006 in 2023, against 1,200 in 2022"
            else:
                found = index, value
    found = found or rival
    found = found if found and found[1].interval else spare or found
    if running is not None and not (found and found[1].interval):
        found = running
    if found is None:
        return NOTHING
    index, value = found
    return Answer(value.closed(story.close) if story.close else value, index)


def _begins_year(value: Value, year: Value) -> bool:
    """Whether a closed interval begins the running year: "from 1 January to 9 June"."""
    first, last, begun = value.first(), value.last(), year.first()
    if not value.interval or value.end is None or first is None or last is None or begun is None:
        return False
    return begun == first and last.year == begun.year


def _so_far(story: Story, told: Told, place: Place) -> Value | None:
    """Return the time of a mention; the running year is a period that ends with what is told."""
    match told.expression:
        case Deictic("year", 0) | Anaphor("year", 0, of=None):
            at = place._replace(sentence=told.sentence)
            first, close = told.value.first() if told.value else None, story.told_until(at)
            if first and close and story.published and first.year == story.published.year:
                return between(first, close)
    return told.value


def _is_as_long(value: Value, anaphor: Anaphor) -> bool:
    """Whether an interval has the length that its name says: "the same eight months"."""
    first, last = value.first(), value.last()
    if anaphor.count is None or anaphor.length not in LENGTHS or first is None or last is None:
        return True
    low, high = LENGTHS[anaphor.length]
    return low * anaphor.count <= (last - first).days + 2 <= high * anaphor.count + 2


def _is_whole_year(told: Told) -> bool:
    """Whether a mention is a fiscal year, which is called a year and no period."""
    return isinstance(told.expression, Fiscal)


def _is_of_comparison(told: Told, place: Place) -> bool:
    """Whether a mention named another time to compare with, in a sentence or paragraph before."""
    if not isinstance(told.expression, Anaphor):
        return told.compared and told.sentence != place.sentence
    neighbour = told.expression.step != 0 and told.sentence != place.sentence
    return neighbour or (told.expression.of is not None and told.paragraph != place.paragraph)


def _lasts(value: Value, unit: Unit) -> bool:
    """Whether an interval is just as long as a unit."""
    first, last = value.first(), value.last()
    if not value.interval or first is None or last is None:
        return False
    low, high = LENGTHS[unit]
    return low <= (last - first).days + 1 <= high


def _moved(value: Value, unit: Unit, step: int) -> Value | None:
    """Return the unit some steps from this one."""
    first, last = value.first(), value.last()
    if step == 0 or first is None or last is None:
        return value
    if unit in ("quarter", "half"):
        moved = shift(first, unit, step)
        months = 3 if unit == "quarter" else 6
        if moved is None:
            return None
        if (moved.month - 1) % months:
            end = shift(last, unit, step)
            return between(moved, end) if end else None
        return part_of_year(moved.year, months, (moved.month - 1) // months)
    if unit in ("week", "fortnight"):
        start, end = shift(first, unit, step), shift(last, unit, step)
        return between(start, end) if start and end else None
    moved = shift(first, unit, step)
    return unit_around(moved, unit) if moved else None


def resolve_beside(story: Story, beside: Beside, place: Place, base: Answer | None) -> Answer:
    """Return the time so many units before or after another."""
    if base is not None:
        if base.value is None:
            return NOTHING
        return Answer(_counted(story, beside, base.value), base.anchor)
    for index, told in _bases(story, beside, place):
        if told.value is None or told.value.start is None:
            continue
        before = beside.count == -1 and beside.unit == "year"
        if before and is_baseline_year(story, told, place):
            return Answer(single(Point(told.value.start.year)), index)
        fine = told.value.start.day or beside.unit in ("year", "decade", "century")
        if fine or (beside.unit == "month" and told.value.start.month):
            return Answer(_counted(story, beside, told.value), index)
    return NOTHING


def _bases(story: Story, beside: Beside, place: Place) -> Iterator[tuple[int, Told]]:
    """The mentions from which units are counted, nearest first; for years a period of the news.

    "52 cases were opened in 2024, six more than in 2023, police said on Tuesday. There were 117
    victims, against 143 a year earlier": than in 2024.
    """
    before = list(story.back())
    if beside.unit == "year" and before and before[0][1].sentence != place.sentence:
        beside_last = [pair for pair in before if pair[1].sentence == before[0][1].sentence]
        yield from (p for p in beside_last if not (p[1].compared or is_day_of_week(p[1])))
    yield from before


def _counted(story: Story, beside: Beside, value: Value) -> Value | None:
    if beside.unit in ("year", "decade", "century"):
        years = beside.count * {"year": 1, "decade": 10, "century": 100}[beside.unit]
        closed = value.closed(story.close) if story.close else value
        return closed.shifted(years)
    origin = value.last() if beside.count > 0 else value.first()
    moved = shift(origin, beside.unit, beside.count) if origin else None
    if moved is None or value.start is None:
        return None
    if beside.count == -1 and beside.unit == "week" and _lasts(value, beside.unit):
        return _moved(value, beside.unit, beside.count)  # "last week; a week earlier"
    if beside.unit == "month":
        return single(Point(moved.year, moved.month, moved.day if value.start.day else 0))
    return Value(point_of(moved), point_of(moved), interval=False, approximate=beside.approximate)


def move_to(value: Value, target: Value) -> Value | None:
    """Return an interval moved to the year of another value, by whole years."""
    if target.start is None:
        return None
    reference = value.end or value.start
    if reference is None:
        return None
    if target.interval and value.start is not None:
        return value.shifted(target.start.year - value.start.year)
    return value.shifted(target.start.year - reference.year)
