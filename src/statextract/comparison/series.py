"""Statements of many articles, grouped by what they are about."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from statextract.model.base import Published
from statextract.model.vocabulary import Age, Outcome, Role, Sex, Status, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statextract.model.figure import Figure
    from statextract.model.record import Record
    from statextract.model.statement import Statement


class Topic(Published):
    """What a statement counts: everything but its value and its period.

    ``noun`` is set for cases only (cholera cases are not theft cases), ``source`` where there is
    no place: a statistic without either is not known to be the same as another.
    """

    unit: Unit
    noun: str | None
    role: Role | None
    outcome: Outcome | None
    sex: Sex | None
    age: Age | None
    nationality: tuple[str, ...]
    place: str | None
    country: str | None
    source: str | None


class Point(Published):
    """One article's statement: its range, its period (first and last day), who says it.

    ``figures`` are ids in the article; a None day is open or unknown.
    """

    article: str
    published: datetime.date | None
    statement: str
    figures: tuple[str, ...]
    low: int | float | None
    best: int | float | None
    high: int | float | None
    when: str | None
    first_day: datetime.date | None
    last_day: datetime.date | None
    sources: tuple[str, ...]


class Series(Published):
    """All statements on one topic whose period begins on one day, in the order of its end."""

    topic: Topic
    first_day: datetime.date
    points: tuple[Point, ...]


class SeriesBuilder:
    """Gathers the statements of records into series.

    Only asserted counts that say what happened, or cases, take part; no changes, no parts that
    the topic does not tell from their whole, and nothing whose period is unknown, or that has
    neither a place nor a source.
    """

    def __init__(self) -> None:
        self._groups: dict[tuple[Topic, datetime.date], list[Point]] = {}

    def add(self, record: Record) -> None:
        """Take what an article says."""
        for statement, figure in _counts(record):
            point = _point(record, statement)
            if point.first_day is None:
                continue
            for topic in _topics(statement, figure, point.sources):
                self._groups.setdefault((topic, point.first_day), []).append(point)

    def series(self) -> tuple[Series, ...]:
        """Return every series of at least two articles, by topic and first day."""
        series = [
            Series(topic=topic, first_day=first, points=tuple(sorted(points, key=_in_time)))
            for (topic, first), points in self._groups.items()
            if len({point.article for point in points}) > 1
        ]
        return tuple(sorted(series, key=_in_order))


def say_topic(topic: Topic) -> str:
    """Return a topic in words: "victim killed, female, KH, in Takeo"."""
    unit = topic.noun or (topic.unit if topic.unit is not Unit.PERSON else "")
    words = [unit, topic.role, topic.outcome]
    said = " ".join(str(word).replace("_", " ") for word in words if word)
    more = [topic.sex, topic.age, *topic.nationality, topic.place and f"in {topic.place}"]
    more.append(topic.source and f"by {topic.source}")
    return ", ".join([said, *(str(word) for word in more if word)])


def _counts(record: Record) -> Iterator[tuple[Statement, Figure]]:
    """Yield the statements that take part, each with its first figure."""
    figures = {figure.id: figure for figure in record.figures}
    told = {name: _traits(one) for one in record.statements for name in one.figures}
    for statement in record.statements:
        figure = figures[statement.figures[0]]
        unnamed_part = figure.of is not None and told.get(figure.of) == told[figure.id]
        if figure.direction is None and not unnamed_part and _takes_part(statement):
            yield statement, figure


def _takes_part(statement: Statement) -> bool:
    if statement.status is not Status.ASSERTED or statement.best is None:
        return False
    if statement.unit is Unit.CASE:
        return True
    return statement.unit in (Unit.PERSON, Unit.HOUSEHOLD) and statement.outcome is not None


def _traits(statement: Statement) -> tuple[object, ...]:
    return (
        statement.unit,
        statement.role,
        statement.outcome,
        statement.sex,
        statement.age,
        statement.nationality,
        statement.place,
    )


def _topics(statement: Statement, figure: Figure, sources: Sequence[str]) -> Iterator[Topic]:
    """Yield the statement's topic; without a place, one for each of its sources."""
    case = statement.unit is Unit.CASE and figure.noun
    for source in sources if statement.place is None else (None,):
        yield Topic(
            unit=statement.unit,
            noun=" ".join(figure.noun.lower().split()) if case and figure.noun else None,
            role=statement.role,
            outcome=statement.outcome,
            sex=statement.sex,
            age=statement.age,
            nationality=statement.nationality,
            place=statement.place,
            country=figure.place.country if figure.place else None,
            source=source,
        )


def _point(record: Record, statement: Statement) -> Point:
    names = {agency.id: agency.acronym or agency.name for agency in record.agencies}
    first, last = period_days(statement.when)
    return Point(
        article=record.article.id,
        published=record.article.published,
        statement=statement.id,
        figures=statement.figures,
        low=statement.low,
        best=statement.best,
        high=statement.high,
        when=statement.when,
        first_day=first,
        last_day=last,
        sources=tuple(names[name] for name in statement.sources),
    )


_PLAIN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def period_days(when: str | None) -> tuple[datetime.date | None, datetime.date | None]:
    """Return the first and last day of an EDTF value; None for an open or unknown side."""
    if when is None:
        return None, None
    start, _, end = when.partition("/")
    return _day(start, last=False), _day(end or start, last=True)


def _day(text: str, *, last: bool) -> datetime.date | None:
    match = _PLAIN.fullmatch(text.rstrip("~?%"))
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if month is None:
            return datetime.date(year or 1, 12 if last else 1, 31 if last else 1)
        if day is not None or not last:
            return datetime.date(year or 1, month, day or 1)
        following = datetime.date((year or 1) + month // 12, month % 12 + 1, 1)
        return following - datetime.timedelta(days=1)
    except ValueError:
        return None


def _in_time(point: Point) -> tuple[datetime.date, datetime.date, str, str]:
    never = datetime.date.max
    return (point.last_day or never, point.published or never, point.article, point.statement)


def _in_order(series: Series) -> tuple[str, datetime.date]:
    return (say_topic(series.topic), series.first_day)


def ends_of(points: Sequence[Point]) -> dict[datetime.date, list[Point]]:
    """Return the points whose period's last day is known, by that day."""
    ends: dict[datetime.date, list[Point]] = {}
    for point in points:
        if point.last_day is not None:
            ends.setdefault(point.last_day, []).append(point)
    return ends
