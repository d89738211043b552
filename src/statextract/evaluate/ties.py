"""Links of gold and record in the same terms: indices of the gold's figures.

A found figure that answers none of the gold's stands as its id.
"""

from collections.abc import Iterable

from statextract.evaluate.alignment import Alignment

Item = int | str
Pairs = set[tuple[Item, Item]]


def whole_pairs(alignment: Alignment) -> tuple[Pairs, Pairs]:
    """Return (part, whole) pairs of the gold and of the record."""
    index = {figure.id: i for i, figure in enumerate(alignment.gold.figures)}
    named = _names(alignment)
    wanted: Pairs = {
        (i, index[figure.of]) for i, figure in enumerate(alignment.gold.figures) if figure.of
    }
    found: Pairs = {
        (named[figure.id], named.get(figure.of, figure.of))
        for figure in alignment.found
        if figure.of
    }
    return wanted, found


def same_pairs(alignment: Alignment) -> tuple[set[frozenset[Item]], set[frozenset[Item]]]:
    """Return all pairs of figures that state the same fact, closed over ``same_as``."""
    index = {figure.id: i for i, figure in enumerate(alignment.gold.figures)}
    named = _names(alignment)
    wanted = _closed(
        (i, index[figure.same_as] if figure.same_as else None)
        for i, figure in enumerate(alignment.gold.figures)
    )
    found = _closed(
        (named[figure.id], named.get(figure.same_as) if figure.same_as else None)
        for figure in alignment.found
    )
    return wanted, found


def partition_sets(
    alignment: Alignment,
) -> tuple[set[tuple[Item, frozenset[Item]]], set[tuple[Item, frozenset[Item]]]]:
    """Return the partitions of the gold and of the record as (total, parts)."""
    index = {figure.id: i for i, figure in enumerate(alignment.gold.figures)}
    named = _names(alignment)
    wanted: set[tuple[Item, frozenset[Item]]] = {
        (index[p.total], frozenset(index[part] for part in p.parts))
        for p in alignment.gold.partitions
    }
    found: set[tuple[Item, frozenset[Item]]] = {
        (named.get(p.total, p.total), frozenset(named.get(part, part) for part in p.parts))
        for p in alignment.record.partitions
    }
    return wanted, found


def _names(alignment: Alignment) -> dict[str, Item]:
    names: dict[str, Item] = {figure.id: figure.id for figure in alignment.found}
    for i, j in alignment.pairs.items():
        names[alignment.found[j].id] = i
    return names


def _closed(ties: Iterable[tuple[Item, Item | None]]) -> set[frozenset[Item]]:
    groups: dict[Item, set[Item]] = {}
    for item, other in ties:
        group = groups.setdefault(item, {item})
        if other is not None:
            group |= groups.get(other, {other})
            for member in group:
                groups[member] = group
    return {frozenset((a, b)) for group in groups.values() for a in group for b in group if a != b}
