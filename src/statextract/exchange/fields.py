"""The fields of a figure with a closed vocabulary, and those written freely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.model.vocabulary import Age, Bound, Outcome, Role, Sex, Status, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping

CLOSED: Mapping[str, tuple[str, ...]] = {
    "bound": tuple(Bound),
    "unit": tuple(Unit),
    "role": tuple(Role),
    "outcome": tuple(Outcome),
    "sex": tuple(Sex),
    "age": tuple(Age),
    "status": tuple(Status),
}
