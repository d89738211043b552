"""A number with the range that its wording allows."""

from typing import Self

from pydantic import model_validator

from statextract.model.base import Published
from statextract.model.vocabulary import Bound


class Quantity(Published):
    """A value and the closed range ``low..high`` of what its wording allows.

    ``value`` is null for ranges and vague words, ``low`` or ``high`` is null where the
    wording leaves that side open. Counts are whole numbers, shares fractions of one.
    """

    value: int | float | None
    low: int | float | None
    high: int | float | None
    bound: Bound
    hedge: str | None = None

    @property
    def printed(self) -> int | float | tuple[int | float, int | float] | None:
        """The value as gold and corrections write it: a range's two ends, null for vague words."""
        if self.bound is Bound.VAGUE:
            return None
        if self.bound is Bound.RANGE and self.low is not None and self.high is not None:
            return self.low, self.high
        return self.value

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.low is not None and self.high is not None and self.low > self.high:
            message = f"low {self.low} is above high {self.high}"
            raise ValueError(message)
        return self
