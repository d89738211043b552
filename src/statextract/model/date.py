"""Calendar expressions."""

from typing import Literal

from pydantic import Field

from statextract.model.base import Published
from statextract.model.span import Span
from statextract.model.vocabulary import DateKind


class CalendarExpression(Published):
    """A date or a period named in the article.

    ``value`` is an EDTF date or interval, both ends inclusive, or null if the text does not
    settle it; ``anchor`` is the id of the date it was resolved against, null for the
    publication date or none. ``weekday`` is the weekday printed beside the date, if any.
    """

    id: str = Field(pattern=r"^d[1-9]\d*$")
    span: Span
    value: str | None
    kind: DateKind
    anchor: str | None = None
    weekday: str | None = None
    problem: Literal["impossible", "reversed"] | None = None
