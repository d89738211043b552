"""A record as the rules see it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from statextract.checks.engine.conflicts import find_conflicts, is_broken
from statextract.checks.engine.dimension import Dimension, dimension_of
from statextract.checks.engine.edits import Edit, Source, is_level, propose_edits
from statextract.checks.engine.nesting import Crossing, Slice, find_crossings, find_slices
from statextract.checks.engine.percents import is_printed_percent
from statextract.checks.engine.propagate import propagate
from statextract.checks.engine.ranges import ANY, Range, range_of
from statextract.checks.engine.rivals import hedged_rivals
from statextract.model.period import Period, read_period
from statextract.model.vocabulary import RelationKind, Status, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from statextract.model.figure import Figure
    from statextract.model.link import Relation, Term
    from statextract.model.record import Record
    from statextract.model.span import Span


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


class Facts:
    """The figures of a record with their ranges and edits, made once per check."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.figures: Mapping[str, Figure] = {figure.id: figure for figure in record.figures}
        self.ranges: Mapping[str, Range] = {
            figure.id: range_of(figure.quantity) for figure in record.figures
        }
        self.edits: tuple[Edit, ...] = propose_edits(record, self.figures)

    @cached_property
    def levels(self) -> tuple[Figure, ...]:
        """The figures that count something and are held for true, in text order."""
        return tuple(figure for figure in self.record.figures if is_level(figure))

    @cached_property
    def derived(self) -> Mapping[str, Range]:
        """What the edits leave of each range; of no use while there are conflicts."""
        return propagate(self.ranges, self.edits)[0]

    @cached_property
    def conflicts(self) -> tuple[tuple[Edit, ...], ...]:
        """Smallest sets of edits that no values satisfy together, though each alone can be."""
        return find_conflicts(self.ranges, self.edits)

    @cached_property
    def splits(self) -> Mapping[Dimension, Sequence[Edit]]:
        """The complete partitions by what their parts differ by."""
        splits: dict[Dimension, list[Edit]] = {}
        for edit in self.edits_from(Source.PARTITION):
            parts = [self.figures[name] for name in edit.parts]
            splits.setdefault(dimension_of(parts), []).append(edit)
        return splits

    @cached_property
    def slices(self) -> tuple[Slice, ...]:
        """Groups that are counted both in a whole and in a nested part of it."""
        return tuple(find_slices(self))

    @cached_property
    def crossings(self) -> tuple[Crossing, ...]:
        """Wholes of which one part is set apart by sex and another by nationality."""
        return tuple(find_crossings(self))

    def broken(self, edit: Edit) -> bool:
        """Whether the printed figures alone contradict an edit."""
        return is_broken(self.ranges, edit)

    def edits_from(self, *sources: Source) -> Iterator[Edit]:
        """Yield the edits that the sources proposed."""
        if len(sources) == 1:
            return iter(self._edits_by_source.get(sources[0], ()))
        return (edit for edit in self.edits if edit.source in sources)

    @cached_property
    def _edits_by_source(self) -> Mapping[Source, list[Edit]]:
        edits: dict[Source, list[Edit]] = {}
        for edit in self.edits:
            edits.setdefault(edit.source, []).append(edit)
        return edits

    def parts_of(self, whole: str) -> tuple[Figure, ...]:
        """Return the figures that are held for part of a fact, however often it is stated."""
        return self._parts.get(self._roots[whole], ())

    def root(self, name: str) -> str:
        """Return the first figure that states the fact of another."""
        return self._roots[name]

    @cached_property
    def _roots(self) -> Mapping[str, str]:
        return {name: self._root(name) for name in self.figures}

    def _root(self, name: str) -> str:
        if self.figures[name].same_as is None:
            return name
        seen = {name}
        while (again := self.figures[name].same_as) is not None and again not in seen:
            seen.add(again)
            name = again
        return name

    @cached_property
    def _parts(self) -> Mapping[str, tuple[Figure, ...]]:
        parts: dict[str, list[Figure]] = {}
        for figure in self.levels:
            if figure.of is not None:
                parts.setdefault(self.root(figure.of), []).append(figure)
        return {whole: tuple(figures) for whole, figures in parts.items()}

    @cached_property
    def restatements(self) -> tuple[tuple[Figure, Figure], ...]:
        """Pairs of figures, earlier first, that the record holds for the same fact."""
        return tuple(
            (self.figures[figure.same_as], figure)
            for figure in self.levels
            if figure.same_as is not None
            and is_level(self.figures[figure.same_as])
            and self.figures[figure.same_as].unit is figure.unit
        )

    @cached_property
    def kinds(self) -> Sequence[Sequence[Figure]]:
        """The wholes sorted by what they count; what has neither noun nor outcome is left out."""
        kinds: dict[tuple[object, ...], list[Figure]] = {}
        for figure in self.levels:
            if figure.of is None and not figure.derived and (figure.noun or figure.outcome):
                key = (figure.unit, figure.sex, figure.age, figure.nationality)
                kinds.setdefault(key, []).append(figure)
        return tuple(kinds.values())

    @cached_property
    def hedged_rivals(self) -> tuple[tuple[Figure, Figure], ...]:
        """A hedged and an exact figure each that seem to be of one fact and do not agree."""
        return tuple(hedged_rivals(self))

    def outermost(self, name: str) -> str:
        """Return the largest fact that a figure is part of, itself if it is none."""
        seen = {name}
        while (whole := self.figures[self.root(name)].of) is not None and whole not in seen:
            seen.add(whole)
            name = whole
        return self.root(name)

    def lies_in(self, name: str, parts: Sequence[str]) -> bool:
        """Whether a figure is one of some parts, inside one of them, or of other things."""
        alike = self.figures[name].unit is self.figures[parts[0]].unit
        direct = self.figures[name].of == parts[0] and name not in parts
        return not alike or (not direct and not set(parts).isdisjoint(self._wholes(name)))

    def _wholes(self, name: str) -> list[str]:
        """Return a figure and what it is part of, up to the largest whole."""
        found = [name]
        while (whole := self.figures[found[-1]].of) is not None and whole not in found:
            found.append(whole)
        return found

    def period(self, figure: Figure) -> Period | None:
        """Return the days that a figure covers, None if the text does not say."""
        return read_period(figure.when)

    def is_dated(self, figure: Figure) -> bool:
        """Whether the clause of a figure holds its date; one from another sentence may be wrong."""
        if figure.period is None:
            return not any(reason.field in ("when", "period") for reason in figure.reasons)
        own = figure.evidence
        found = (date.span for date in self.record.dates if date.id == figure.period)
        return any(own.start <= span.start and span.end <= own.end for span in found)

    def days_of(self, operand: Operand) -> Period | None:
        """Return the days of a date that is an operand, None if it has none."""
        found = (date for date in self.record.dates if date.span == operand.span)
        return next((read_period(date.value) for date in found), None)

    def dated_in(self, operand: Operand) -> tuple[str, ...]:
        """Return the ids of the figures that are told of a date that is an operand."""
        found = (date.id for date in self.record.dates if date.span == operand.span)
        return tuple(name for date in found for name in self.dated(date))

    def dated(self, date: str) -> tuple[str, ...]:
        """Return the ids of the figures that a date or period is told of."""
        return tuple(figure.id for figure in self.record.figures if figure.period == date)

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

    def endpoints(self, operands: Mapping[str, list[Operand]]) -> tuple[Operand, Operand] | None:
        """Return the old and the new number of a change.

        None if one is missing or no fact, or if the words say that different things are counted.
        """
        old, new = operands.get("old", []), operands.get("new", [])
        if len(old) != 1 or len(new) != 1:
            return None
        told = (*old, *new, *operands.get("delta", []))
        nouns = {op.figure.noun.lower() for op in told if op.figure and op.figure.noun}
        return None if self.unasserted(*told) or len(nouns) > 1 else (old[0], new[0])

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

    def restated(self, name: str) -> tuple[str, ...]:
        """Return the printed figures that state the same fact as another, in text order."""
        root = self.root(name)
        return tuple(
            figure.id
            for figure in self.levels
            if figure.id != name and not figure.derived and self.root(figure.id) == root
        )

    def _range(self, term: Term) -> Range:
        if term.figure is not None:
            return self.ranges[term.figure]
        low = ANY.low if term.low is None else term.low
        return Range(low, ANY.high if term.high is None else term.high)
