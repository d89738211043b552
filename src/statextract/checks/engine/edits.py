"""Edits: the equations and inequalities that a record's figures must keep.

An edit is proposed from what the text says of the figures, never from the numbers
themselves, so that two readings of one text never cancel each other out.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from statextract.model.frozen import frozen
from statextract.model.vocabulary import Outcome, RelationKind, Status, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from statextract.model.figure import Figure
    from statextract.model.link import Relation
    from statextract.model.record import Record


class Source(StrEnum):
    """What in the record proposed an edit."""

    PARTITION = "partition"
    LIST = "list"
    SUBSET = "subset"
    SAME = "same"
    REMAINDER = "remainder"
    ALL_BUT = "all_but"
    INCREMENT = "increment"
    CHANGE = "change"


@frozen
class Edit:
    """The parts together equal the whole (``closed``) or do not exceed it.

    ``said``: a wording of the text says so, not its arrangement alone.
    """

    parts: tuple[str, ...]
    whole: str
    closed: bool
    source: Source
    said: bool = True

    @property
    def figures(self) -> tuple[str, ...]:
        """The whole, then its parts."""
        return (self.whole, *self.parts)


_AMONG = frozenset(["rule:including", "rule:relative", "rule:partitive", "rule:fronted-partitive"])
OF_RELATIONS = (Source.REMAINDER, Source.ALL_BUT, Source.INCREMENT)
_CHANGES = (Source.INCREMENT, Source.CHANGE)
_ASSERTED = Status.ASSERTED
# "Two are to surrender, and the remaining seven are sought": the two are there all the same.
_DIVIDING = (Source.REMAINDER, Source.PARTITION)
_ONE_EACH = (Unit.PERSON, Unit.CASE)  # "664 hearings: 96 inmates were freed, the other 568 ..."
_COUNTED = (Unit.PERSON, Unit.HOUSEHOLD, Unit.CASE, Unit.OBJECT)


def is_level(figure: Figure) -> bool:
    """Whether a figure is a count that the text holds for true: no share, no change."""
    return figure.status is _ASSERTED and figure.direction is None and figure.unit in _COUNTED


def propose_edits(record: Record, figures: Mapping[str, Figure]) -> tuple[Edit, ...]:
    """Return every edit of a record; those with a denied, planned or odd operand are left out.

    Of a partition and a relation over the same figures the relation is kept: it says more.
    """
    sound = [
        edit
        for edit in (_without_restated(edit, figures) for edit in _proposed(record))
        if len(set(edit.figures)) == len(edit.figures) and _is_sound(edit, figures)
    ]
    related = {frozenset(edit.figures) for edit in sound if edit.source in OF_RELATIONS}
    return tuple(
        edit
        for edit in sound
        if edit.source is not Source.PARTITION or frozenset(edit.figures) not in related
    )


def _without_restated(edit: Edit, figures: Mapping[str, Figure]) -> Edit:
    """Put its own part in the place of a total that is told again among the parts.

    "Five of the 17 came and eight wrote": of the 17, which are the whole, the five are a part.
    """
    if len(edit.parts) == 1:
        return edit
    same = figures[edit.whole].same_as
    again = {name for name in edit.parts if figures[name].same_as == edit.whole or name == same}
    if not again:
        return edit
    inner: dict[str, list[str]] = {}
    for figure in figures.values():
        if figure.of in again:
            inner.setdefault(figure.of, []).append(figure.id)
    parts = []
    for name in edit.parts:
        own = inner.get(name, [])
        parts.append(own[0] if len(own) == 1 and own[0] not in edit.parts else name)
    return replace(edit, parts=tuple(parts))


def _is_sound(edit: Edit, figures: Mapping[str, Figure]) -> bool:
    unit = figures[edit.whole].unit
    loose = edit.source in _CHANGES
    units = [figures[part].unit for part in edit.parts]
    divided = edit.source in _DIVIDING or (edit.source is Source.LIST and unit in units)
    patients = edit.source is Source.SUBSET and _are_of_the_sick(edit, figures)
    alike = _ONE_EACH if (divided and len(units) > 1) or patients else ()
    for name in edit.figures:
        figure = figures[name]
        if figure.unit is not unit and not (figure.unit in alike and unit in alike):
            return False
        planned = figure.status is Status.UNREALISED and name != edit.whole
        if figure.status is not _ASSERTED and not (planned and edit.source in _DIVIDING):
            return False
        if figure.direction is not None and not loose:
            return False
    return unit in _COUNTED


def _are_of_the_sick(edit: Edit, figures: Mapping[str, Figure]) -> bool:
    """Whether people are said to be some of the cases of a disease: "24 cases, of whom 17 died"."""
    part, whole = figures[edit.parts[0]], figures[edit.whole]
    if whole.unit is not Unit.CASE or whole.outcome is not Outcome.SICK:
        return False
    ties = {reason.by for reason in part.reasons if reason.field == "of"}
    return part.unit is Unit.PERSON and not _AMONG.isdisjoint(ties)


def _proposed(record: Record) -> Iterator[Edit]:
    parted: set[tuple[str, str]] = set()
    for partition in record.partitions:
        parted.update((part, partition.total) for part in partition.parts)
        source = Source.PARTITION if partition.complete else Source.LIST
        said = partition.cue is not None
        yield Edit(partition.parts, partition.total, partition.complete, source, said)
    parted.update(_added(record))
    for figure in record.figures:
        if figure.of is not None and (figure.id, figure.of) not in parted:
            yield Edit((figure.id,), figure.of, closed=False, source=Source.SUBSET)
        if figure.same_as is not None:
            yield Edit((figure.id,), figure.same_as, closed=True, source=Source.SAME)
    for relation in record.relations:
        yield from _of_relation(relation)


def _added(record: Record) -> Iterator[tuple[str, str]]:
    """Yield what was added with its new total: the relation says more than part and whole."""
    for relation in record.relations:
        if relation.kind is RelationKind.INCREMENT:
            named = {term.role: term.figure for term in relation.terms if term.figure is not None}
            for term in relation.terms:
                if term.figure is not None and "new" in named:
                    yield term.figure, named["new"]


def _of_relation(relation: Relation) -> Iterator[Edit]:
    """A balance over figures only; operands that are mere numbers are for the rules."""
    terms: dict[str, list[str]] = {}
    for term in relation.terms:
        if term.figure is None:
            return
        terms.setdefault(term.role, []).append(term.figure)
    match relation.kind:
        case RelationKind.REMAINDER:
            whole, parts, source = "total", ("part", "rest"), Source.REMAINDER
        case RelationKind.ALL_BUT:
            whole, parts, source = "total", ("exception", "rest"), Source.ALL_BUT
        case RelationKind.INCREMENT:
            whole, parts, source = "new", ("old", "delta"), Source.INCREMENT
        case RelationKind.ITEMISED:
            yield Edit(tuple(terms["part"]), terms["total"][0], closed=False, source=Source.LIST)
            return
        case RelationKind.COLUMN:
            cells = tuple(terms["part"])
            yield Edit(cells, terms["total"][0], closed=True, source=Source.PARTITION)
            return
        case _:
            return
    if not all(terms.get(role) for role in (whole, *parts)):
        return
    yield Edit(
        tuple(figure for role in parts for figure in terms[role]),
        terms[whole][0],
        closed=True,
        source=source,
    )
