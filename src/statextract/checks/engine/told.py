"""What a record says outright: its figures, their dates, and the relations between them."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from statextract.checks.engine.edits import is_level
from statextract.checks.engine.percents import is_printed_percent
from statextract.checks.engine.ranges import ANY, Range, range_of
from statextract.model.period import Period, between_ends, read_period
from statextract.model.vocabulary import RelationKind, Status, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from statextract.model.date import CalendarExpression
    from statextract.model.figure import Figure
    from statextract.model.link import Relation, Term
    from statextract.model.record import Record
    from statextract.model.span import Span

_start = attrgetter("span.start")


class Operand(NamedTuple):
    """A term of a relation: a figure, or a number of the text that is none."""

    role: str
    figure: Figure | None
    range: Range
    span: Span

    @property
    def id(self) -> tuple[str, ...]:
        """The figure's id, if it is one."""
        return () if self.figure is None else (self.figure.id,)

    @property
    def is_share(self) -> bool:
        """Whether a share is printed, not a count."""
        if self.figure is not None and self.figure.unit is Unit.SHARE:
            return True
        return is_printed_percent(self.span.text)

    @property
    def as_printed(self) -> Operand:
        """The same without its hedge: "some 36 per cent" is 36."""
        value = None if self.figure is None else self.figure.quantity.value
        return self if value is None else self._replace(range=Range(value, value))

    @property
    def shown(self) -> str:
        """The number as a reader would say it; shares as they are printed."""
        return self.span.text if self.is_share else str(self.range)


Operands = dict[str, list[Operand]]  # by role


class Told:
    """The figures of a record with their ranges, looked up by place, value, date and relation."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.figures: Mapping[str, Figure] = {figure.id: figure for figure in record.figures}
        self.ranges: Mapping[str, Range] = {
            figure.id: range_of(figure.quantity) for figure in record.figures
        }

    @cached_property
    def levels(self) -> tuple[Figure, ...]:
        """The figures that count something and are held for true, in text order."""
        return tuple(figure for figure in self.record.figures if is_level(figure))

    def levels_before(self, figure: Figure) -> Iterator[Figure]:
        """Yield the levels that stand before a figure, the nearest first."""
        start = figure.span.start
        for place in range(bisect_left(self.levels, start, key=_start) - 1, -1, -1):
            yield self.levels[place]

    def of_value(self, value: Range) -> Sequence[Figure]:
        """Return the printed levels that allow exactly one range, in text order."""
        return self._by_value.get(value, ())

    @cached_property
    def _by_value(self) -> Mapping[Range, list[Figure]]:
        found: dict[Range, list[Figure]] = {}
        for figure in self.levels:
            if not figure.derived:
                found.setdefault(self.ranges[figure.id], []).append(figure)
        return found

    def period(self, figure: Figure) -> Period | None:
        """Return the days that a figure covers, None if the text does not say."""
        return read_period(figure.when)

    def is_dated(self, figure: Figure) -> bool:
        """Whether the clause of a figure holds its date; one from another sentence may be wrong."""
        if figure.period is None:
            return not any(reason.field in ("when", "period") for reason in figure.reasons)
        own = figure.evidence
        date = self._dates.get(figure.period)
        return date is not None and own.start <= date.start and date.end <= own.end

    @cached_property
    def _dates(self) -> Mapping[str, Span]:
        return {date.id: date.span for date in self.record.dates}

    def named_periods(self, figure: Figure) -> Iterator[tuple[str, Period]]:
        """Yield the dates in a figure's own clause, as text and as days."""
        own = figure.evidence
        for date in self.record.dates:
            days = read_period(date.value)
            if days and own.start <= date.span.start and date.span.end <= own.end:
                yield date.span.text, days

    def days_of(self, operand: Operand) -> Period | None:
        """Return the days of a date that is an operand, None if it has none."""
        found = self._dates_at.get((operand.span.start, operand.span.end), ())
        return read_period(found[0].value) if found else None

    def between_ends_of(self, operand: Operand) -> int | None:
        """Return the days between the two ends of a period that is an operand, if it has any."""
        found = self._dates_at.get((operand.span.start, operand.span.end), ())
        return between_ends(found[0].value) if found else None

    def dated_in(self, operand: Operand) -> tuple[str, ...]:
        """Return the ids of the figures that are told of a date that is an operand."""
        found = self._dates_at.get((operand.span.start, operand.span.end), ())
        return tuple(name for date in found for name in self.dated(date.id))

    def dated(self, date: str) -> tuple[str, ...]:
        """Return the ids of the figures that a date or period is told of."""
        return tuple(self._dated.get(date, ()))

    @cached_property
    def _dates_at(self) -> Mapping[tuple[int, int], list[CalendarExpression]]:
        dates: dict[tuple[int, int], list[CalendarExpression]] = {}
        for date in self.record.dates:
            dates.setdefault((date.span.start, date.span.end), []).append(date)
        return dates

    @cached_property
    def _dated(self) -> Mapping[str, list[str]]:
        dated: dict[str, list[str]] = {}
        for figure in self.record.figures:
            if figure.period is not None:
                dated.setdefault(figure.period, []).append(figure.id)
        return dated

    def name_of(self, agency: str | None) -> str:
        """Return an agency's acronym or name by its id, "" for none."""
        return self._names.get(agency or "", "")

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return {agency.id: agency.acronym or agency.name for agency in self.record.agencies}

    def after(self, figure: Figure) -> str:
        """Return what follows a figure's number in its clause."""
        return figure.evidence.text[figure.span.end - figure.evidence.start :]

    def relations(self, kind: RelationKind) -> Sequence[tuple[Relation, Operands]]:
        """Return the relations of a kind with their operands by role."""
        return self._relations.get(kind, ())

    @cached_property
    def _relations(self) -> Mapping[RelationKind, list[tuple[Relation, Operands]]]:
        relations: dict[RelationKind, list[tuple[Relation, Operands]]] = {}
        for relation in self.record.relations:
            operands: dict[str, list[Operand]] = {}
            for term in relation.terms:
                figure = None if term.figure is None else self.figures[term.figure]
                operand = Operand(term.role, figure, self._range(term), term.span)
                operands.setdefault(term.role, []).append(operand)
            relations.setdefault(relation.kind, []).append((relation, operands))
        return relations

    def endpoints(
        self, relation: Relation, operands: Mapping[str, list[Operand]]
    ) -> tuple[Operand, Operand] | None:
        """Return the old and the new number of a change.

        The dates order them where no verb or "up from" does. None if one is missing or no fact,
        or if the words say that different things are counted.
        """
        old, new = operands.get("old", []), operands.get("new", [])
        if len(old) != 1 or len(new) != 1:
            return None
        told = (*old, *new, *operands.get("delta", []))
        nouns = {op.figure.noun.lower() for op in told if op.figure and op.figure.noun}
        if self.unasserted(*told) or len(nouns) > 1:
            return None
        later = relation.direction is None and self._is_later(old[0].figure, new[0].figure)
        return (new[0], old[0]) if later else (old[0], new[0])

    def _is_later(self, one: Figure | None, other: Figure | None) -> bool:
        """Whether a figure is of a later time than another: "106 in 2015 versus 72 in 2016"."""
        if one is None or other is None:
            return False
        mine, theirs = self.period(one), self.period(other)
        return mine is not None and theirs is not None and mine.first > theirs.last

    def shares(self) -> Iterator[tuple[Operand, Operand, Operand]]:
        """Yield share, part and total wherever the text gives all three as facts."""
        for _, operands in self.relations(RelationKind.SHARE_OF):
            found = [operands.get(role, []) for role in ("share", "part", "total")]
            if all(len(each) == 1 for each in found):
                share, part, total = (each[0] for each in found)
                if not self.unasserted(share, part, total):
                    yield share, part, total

    def unasserted(self, *operands: Operand) -> bool:
        """Whether the text denies one of the operands, or holds it for a plan."""
        return any(
            operand.figure is not None and operand.figure.status is not Status.ASSERTED
            for operand in operands
        )

    def _range(self, term: Term) -> Range:
        if term.figure is not None:
            return self.ranges[term.figure]
        low = ANY.low if term.low is None else term.low
        return Range(low, ANY.high if term.high is None else term.high)
