"""The figures of a record as their reader wants them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract.corrections.file import AddFigure, ChangeFigure, DoubtFigure, RemoveFigure
from statextract.corrections.quantities import quantity_of
from statextract.errors import SchemaError
from statextract.model.figure import Figure, Reason
from statextract.model.quantity import Quantity
from statextract.model.span import Span
from statextract.model.vocabulary import Bound, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from statextract.corrections.file import Changes
    from statextract.corrections.places import Named
    from statextract.model.record import Record

READER = "reader"  # what gave a field its value, in ``reasons``
_COUNTED_IN_QUANTITY = {"value", "bound"}
_SENTENCE_END = re.compile(r"[.!?]['\"’”)\]]*\s|[\r\n]")


@dataclass(frozen=True, slots=True)
class Edited:
    """Figures in text order; ``gone`` are those that left, ``retied`` have a new whole."""

    figures: tuple[Figure, ...]
    gone: Mapping[str, Figure]
    retied: frozenset[str]


def edit_figures(named: Named, record: Record, text: str | None) -> Edited:
    """Return the figures of a record after all corrections.

    Raises:
        SchemaError: A figure would be part of itself, or the same as a later one or itself.
    """
    figures = {figure.id: figure for figure in record.figures}
    gone: dict[str, Figure] = {}
    retied: set[str] = set()
    for name, span in named.added.items():
        figures[name] = _new_figure(name, span, text)
    for one in named.corrections:
        if isinstance(one, RemoveFigure | DoubtFigure):
            left = figures.pop(one.figure, None)
            if left is not None:
                gone[one.figure] = left
        elif isinstance(one, ChangeFigure | AddFigure):
            if one.figure not in figures:
                message = f"{one.figure} is changed after it was removed"
                raise SchemaError(message)
            figures[one.figure] = _changed(figures[one.figure], one.changes)
            if "of" in one.changes.model_fields_set:
                retied.add(one.figure)
    heirs = _heirs(record, gone)
    tied = [_tied_to_the_living(figure, gone, heirs) for figure in figures.values()]
    ordered = sorted(tied, key=lambda f: (f.span.start, f.span.end, int(f.id[1:])))
    _refuse_circles(ordered)
    return Edited(tuple(ordered), gone, frozenset(retied))


def _new_figure(name: str, span: Span, text: str | None) -> Figure:
    return Figure(
        id=name,
        span=span,
        evidence=span if text is None else _sentence(span, text),
        quantity=Quantity(value=None, low=None, high=None, bound=Bound.VAGUE),
        unit=Unit.PERSON,
        form="digits" if span.text[:1].isdigit() else "words",
    )


def _sentence(span: Span, text: str) -> Span:
    """Return the sentence around a span, roughly: up to a full stop or the end of its line."""
    start = max((end.end() for end in _SENTENCE_END.finditer(text, 0, span.start)), default=0)
    end = _SENTENCE_END.search(text, span.end)
    stop = len(text) if end is None else len(text[: end.end()].rstrip())
    return Span(start=start, end=max(stop, span.end), text=text[start : max(stop, span.end)])


def _changed(figure: Figure, changes: Changes) -> Figure:
    given = changes.model_fields_set
    update = {name: getattr(changes, name) for name in given - _COUNTED_IN_QUANTITY}
    unit = changes.unit if "unit" in given else figure.unit
    if given & _COUNTED_IN_QUANTITY:
        update["quantity"] = quantity_of(figure.quantity, changes, unit)
    if "when" in given:
        update["period"] = None
    kept = [reason for reason in figure.reasons if reason.field not in given]
    new = [Reason(field=name, by=READER, span=figure.span) for name in sorted(given)]
    return figure.model_copy(update={**update, "reasons": (*kept, *new)})


def _heirs(record: Record, gone: Mapping[str, Figure]) -> dict[str, str]:
    """Return for figures that are gone the first one that stays and states the same fact."""
    by_id = {figure.id: figure for figure in record.figures}
    first = {figure.id: _root(by_id, figure) for figure in record.figures}
    staying: dict[str, str] = {}
    for name, root in first.items():
        if name not in gone:
            staying.setdefault(root, name)
    return {name: staying[first[name]] for name in gone if first.get(name) in staying}


def _root(by_id: Mapping[str, Figure], figure: Figure) -> str:
    seen: set[str] = set()
    while figure.same_as is not None and figure.id not in seen:
        seen.add(figure.id)
        figure = by_id[figure.same_as]
    return figure.id


def _tied_to_the_living(
    figure: Figure, gone: Mapping[str, Figure], heirs: Mapping[str, str]
) -> Figure:
    """Return a figure whose ties pass over the figures that are gone."""
    whole, same = figure.of, figure.same_as
    seen: set[str] = set()
    while whole is not None and whole in gone:
        seen.add(whole)
        following = heirs.get(whole) or gone[whole].of
        whole = None if following in seen else following
    if same is not None and same in gone:
        same = heirs.get(same)
    return figure.model_copy(update={"of": whole, "same_as": None if same == figure.id else same})


def _refuse_circles(figures: list[Figure]) -> None:
    by_id = {figure.id: figure for figure in figures}
    place = {figure.id: number for number, figure in enumerate(figures)}
    for figure in figures:
        if figure.same_as is not None and place.get(figure.same_as, -1) >= place[figure.id]:
            message = f"{figure.id} is the same as {figure.same_as}, which does not stand before it"
            raise SchemaError(message)
        seen = {_root(by_id, figure)}
        whole = figure.of
        while whole is not None and whole in by_id:
            root = _root(by_id, by_id[whole])
            if root in seen:
                message = f"{figure.id} would be part of itself"
                raise SchemaError(message)
            seen.add(root)
            whole = by_id[whole].of
