"""Where something stands in the article."""

from pydantic import Field

from statextract.model.base import Published


class Span(Published):
    """A piece of the article: half-open, in Unicode code points, from 0.

    The offset law: ``article[span.start:span.end] == span.text``. The record holds it for all
    of its spans at once.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str = Field(min_length=1)
