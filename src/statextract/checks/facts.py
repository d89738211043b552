"""A record as the rules see it."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from statextract.checks.engine.conflicts import Neighbours, find_conflicts, is_broken
from statextract.checks.engine.dimension import Dimension, dimension_of
from statextract.checks.engine.edits import Edit, Source, is_level, propose_edits
from statextract.checks.engine.hedged import hedged_rivals
from statextract.checks.engine.nesting import Crossing, Slice, find_crossings, find_slices
from statextract.checks.engine.propagate import propagate
from statextract.checks.engine.rivals import headline_matches
from statextract.checks.engine.told import Operand, Told
from statextract.model.vocabulary import Bound, RelationKind, Status, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from statextract.checks.engine.ranges import Range
    from statextract.model.figure import Figure
    from statextract.model.record import Record

__all__ = ["Facts", "Need", "Operand"]

Need = RelationKind | Source | Bound | Unit | Status  # what a rule may need a record to hold


class Facts(Told):
    """The figures of a record with their ranges and edits, made once per check."""

    def __init__(self, record: Record) -> None:
        super().__init__(record)
        self.edits: tuple[Edit, ...] = propose_edits(record, self.figures)

    @property
    def holds(self) -> frozenset[Need]:
        """What its rules may need of a record, each once.

        These are the kinds of its relations, the sources of its edits, and the bounds, units and
        statuses of its figures.
        """
        found: set[Need] = {relation.kind for relation in self.record.relations}
        found.update([edit.source for edit in self.edits])
        for figure in self.record.figures:
            found.update((figure.quantity.bound, figure.unit, figure.status))
        return frozenset(found)

    @cached_property
    def neighbours(self) -> Neighbours:
        """The edits by the figures that they tie."""
        return Neighbours(self.edits)

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
    def shares_in_splits(self) -> Counter[str]:
        """In how many complete partitions each figure stands."""
        return Counter(n for edit in self.edits_from(Source.PARTITION) for n in edit.figures)

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
    def told_again(self) -> tuple[tuple[Figure, Figure], ...]:
        """The restatements, and a headline's rounded figures with what they seem to round."""
        return (*self.restatements, *headline_matches(self))

    @cached_property
    def hedged_rivals(self) -> tuple[tuple[Figure, Figure], ...]:
        """A hedged and an exact figure each that seem to be of one fact and do not agree."""
        return tuple(hedged_rivals(self))

    @cached_property
    def compared(self) -> frozenset[frozenset[str]]:
        """Pairs of figures that the text sets beside each other as two levels: never one fact."""
        return frozenset(
            frozenset(term.figure for term in relation.terms if term.figure is not None)
            for relation in self.record.relations
            if relation.kind is RelationKind.CHANGE
        )

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

    def restated(self, name: str) -> tuple[str, ...]:
        """Return the printed figures that state the same fact as another, in text order."""
        root = self.root(name)
        return tuple(
            figure.id
            for figure in self.levels
            if figure.id != name and not figure.derived and self.root(figure.id) == root
        )
