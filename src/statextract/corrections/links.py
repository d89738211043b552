"""Partitions and relations after figures were corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.corrections.file import AddPartition, RemovePartition
from statextract.model.link import Partition
from statextract.model.vocabulary import RelationKind

if TYPE_CHECKING:
    from statextract.corrections.figures import Edited
    from statextract.corrections.places import Named
    from statextract.model.link import Relation
    from statextract.model.record import Record

_OF_PARTS = (RelationKind.REMAINDER, RelationKind.ALL_BUT, RelationKind.SHARE_OF)


def edit_partitions(named: Named, record: Record, edited: Edited) -> tuple[Partition, ...]:
    """Return the partitions of a record without the parts that left, and with the new ones.

    A figure that the reader ties to another whole is a part of its old one no more. What has lost
    a part need not add up.
    """
    whole = {figure.id: figure.of for figure in edited.figures}
    partitions = []
    for old in record.partitions:
        parts = tuple(
            part
            for part in old.parts
            if part in whole and not (part in edited.retied and whole[part] != old.total)
        )
        if parts and old.total in whole:
            complete = old.complete and parts == old.parts
            partitions.append(old.model_copy(update={"parts": parts, "complete": complete}))
    for one in named.corrections:
        if isinstance(one, AddPartition | RemovePartition):
            same = (one.total, frozenset(one.parts))
            partitions = [p for p in partitions if (p.total, frozenset(p.parts)) != same]
        if isinstance(one, AddPartition):
            partitions.append(Partition(total=one.total, parts=one.parts, complete=one.complete))
    return tuple(partitions)


def edit_relations(record: Record, edited: Edited) -> tuple[Relation, ...]:
    """Return the relations that no correction contradicts.

    A relation ends with a figure that left, and, if it is one of parts, with a figure that the
    reader ties to another whole.
    """
    kept = []
    for relation in record.relations:
        names = {term.figure for term in relation.terms if term.figure}
        retied = relation.kind in _OF_PARTS and names & edited.retied
        if not (names & edited.gone.keys() or retied):
            candidates = tuple(name for name in relation.candidates if name not in edited.gone)
            kept.append(relation.model_copy(update={"candidates": candidates}))
    return tuple(kept)
