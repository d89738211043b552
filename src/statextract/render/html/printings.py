"""Figures that say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statextract.model.record import Record


def first_printings(record: Record) -> dict[str, str]:
    """Return for each figure the one that it repeats, at last."""
    same = {figure.id: figure.same_as for figure in record.figures}
    first = {}
    for name in same:
        at, seen = name, {name}
        while (before := same.get(at)) is not None and before not in seen:
            seen.add(before)
            at = before
        first[name] = at
    return first
