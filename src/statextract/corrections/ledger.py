"""The ledger of numbers after its figures were corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.errors import SchemaError
from statextract.model.vocabulary import NumberType, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.model.figure import Figure
    from statextract.model.number import Number
    from statextract.model.record import Record

_COUNTED = (NumberType.COUNT, NumberType.SHARE)


def edit_ledger(record: Record, figures: Sequence[Figure]) -> tuple[Number, ...]:
    """Return the ledger of a record for its new figures.

    Raises:
        SchemaError: A figure stands where the ledger has no number.
    """
    at = {(f.span.start, f.span.end): f for f in figures if not f.derived}
    before = {figure.id: figure for figure in record.figures}
    ledger = []
    for number in record.numbers:
        figure = at.pop((number.span.start, number.span.end), None)
        old = before.get(number.figure or "")
        if old and figure and (old.quantity, old.unit) == (figure.quantity, figure.unit):
            ledger.append(number)
        else:
            ledger.append(_entry(number, figure))
    for figure in at.values():
        message = f"{figure.span.text!r} at {figure.span.start} is no number of the article"
        raise SchemaError(message)
    return tuple(ledger)


def _entry(number: Number, figure: Figure | None) -> Number:
    if figure is None:
        if number.figure is None:
            return number
        return number.model_copy(
            update={"type": NumberType.OTHER, "figure": None, "low": None, "high": None}
            | {"bound": None}
        )
    share = figure.unit is Unit.SHARE
    plain = number.type if number.type in _COUNTED or number.figure else NumberType.COUNT
    quantity = figure.quantity
    return number.model_copy(
        update={
            "type": NumberType.SHARE if share else _unshared(plain),
            "figure": figure.id,
            "value": quantity.value,
            "low": quantity.low,
            "high": quantity.high,
            "bound": quantity.bound,
        }
    )


def _unshared(kind: NumberType) -> NumberType:
    return NumberType.COUNT if kind is NumberType.SHARE else kind
