"""The figures of a record that corrections mean, found by their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract.corrections.file import AddFigure, AddPartition, ChangeFigure, RemovePartition
from statextract.errors import SchemaError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from statextract.corrections.file import Correction, Corrections
    from statextract.model.record import Record
    from statextract.model.span import Span


@dataclass(frozen=True, slots=True)
class Named:
    """Corrections with the ids of a record; ``added`` has the places of new figures."""

    corrections: tuple[Correction, ...]
    added: Mapping[str, Span]


def find_places(corrections: Corrections, record: Record) -> Named:
    """Return the corrections with the ids that their figures have in a record.

    Figures that are added get ids after the record's last one, in the order of the file.

    Raises:
        SchemaError: A figure is not in the record, or one that is added is there already.
    """
    added = [one.figure for one in corrections.corrections if isinstance(one, AddFigure)]
    next_free = max((int(figure.id[1:]) for figure in record.figures), default=0) + 1
    ids = {name: f"f{next_free + number}" for number, name in enumerate(dict.fromkeys(added))}
    for name in sorted(corrections.named()):
        span = corrections.places[name]
        here = [figure.id for figure in record.figures if figure.span == span]
        if name in ids:
            if any(f.span == span and not f.derived for f in record.figures):
                message = f"{name}, which is added, is in the record already ({here[0]})"
                raise SchemaError(message)
        elif name in here or len(here) == 1:
            ids[name] = name if name in here else here[0]
        else:
            message = (
                f"{name} ({span.text!r} at {span.start}) is "
                f"{'not a figure' if not here else 'more than one figure'} of the record"
            )
            raise SchemaError(message)
    return Named(
        tuple(_renamed(one, ids) for one in corrections.corrections),
        {ids[name]: corrections.places[name] for name in added},
    )


def _renamed(one: Correction, ids: Mapping[str, str]) -> Correction:
    if isinstance(one, AddPartition | RemovePartition):
        parts = tuple(ids[part] for part in one.parts)
        return one.model_copy(update={"total": ids[one.total], "parts": parts})
    if isinstance(one, ChangeFigure | AddFigure):
        ties = {
            field: ids[name]
            for field in ("of", "same_as")
            if (name := getattr(one.changes, field)) is not None
        }
        changes = one.changes.model_copy(update=ties)
        return one.model_copy(update={"figure": ids[one.figure], "changes": changes})
    return one.model_copy(update={"figure": ids[one.figure]})
