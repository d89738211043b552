"""The range that a corrected value has."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from statextract.errors import SchemaError
from statextract.lexicons.hedges import BoundRule, load_bounds
from statextract.model.quantity import Quantity
from statextract.model.vocabulary import Bound, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from statextract.corrections.file import Changes


def quantity_of(old: Quantity, changes: Changes, unit: Unit) -> Quantity:
    """Return a quantity with a new value or bound, and the range that the bound makes of it.

    Raises:
        SchemaError: A range without two ends, or a bound other than vague without a value.
    """
    given = changes.model_fields_set
    value = changes.value if "value" in given else old.printed
    bound = changes.bound if "bound" in given else _bound_of(old.bound, value)
    if isinstance(value, tuple):
        if bound is not Bound.RANGE:
            message = f"{value[0]} to {value[1]} is a range, not {bound}"
            raise SchemaError(message)
        return Quantity(value=None, low=min(value), high=max(value), bound=bound)
    if bound is Bound.VAGUE:
        least = old.low if old.bound is Bound.VAGUE else value
        return Quantity(value=None, low=least, high=None, bound=bound)
    if value is None or bound is Bound.RANGE:
        message = f"a count that is {bound} needs {'two ends' if value else 'a value'}"
        raise SchemaError(message)
    rule = _bounds()[bound]
    low, high = rule.range_of(value, value, value, is_share=unit is Unit.SHARE)
    hedge = old.hedge if bound is old.bound else None
    return Quantity(value=value, low=low, high=high, bound=bound, hedge=hedge)


def _bound_of(old: Bound, value: object) -> Bound:
    """Return the bound of a new value whose bound is not given: the old one, if it can be."""
    if isinstance(value, tuple):
        return Bound.RANGE
    if value is None:
        return Bound.VAGUE
    return Bound.EXACT if old in (Bound.RANGE, Bound.VAGUE) else old


@lru_cache(maxsize=1)
def _bounds() -> Mapping[Bound, BoundRule]:
    return load_bounds()
