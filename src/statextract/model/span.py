"""Where something stands in the article."""

from typing import Self

from pydantic import Field, model_validator

from statextract.model.base import Published


class Span(Published):
    """A piece of the article: half-open, in Unicode code points, from 0.

    The offset law: ``article[span.start:span.end] == span.text``. What of it can be
    seen without the article (the length) is held here, the rest by the record.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str = Field(min_length=1)

    @model_validator(mode="after")
    def _length_agrees(self) -> Self:
        if self.end - self.start != len(self.text):
            message = f"span {self.start}..{self.end} does not fit its text {self.text!r}"
            raise ValueError(message)
        return self
