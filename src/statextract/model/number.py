"""The ledger: every number of the article, once."""

from statextract.model.base import Published
from statextract.model.span import Span
from statextract.model.vocabulary import Bound, NumberType


class Number(Published):
    """A numeral or number word, typed; ``figure`` is the figure made of it, if any."""

    span: Span
    value: int | float | None
    low: int | float | None
    high: int | float | None
    bound: Bound | None
    type: NumberType
    figure: str | None = None
