"""The passages of an article that its record quotes."""

from pydantic import TypeAdapter

from statextract.model.document import Document
from statextract.model.span import Span

_validate = TypeAdapter(Span).validator.validate_python
Passage = dict[str, int | str]


class Quotes:
    """Spans of one article, each passage once.

    A passage is quoted two or three times in a record (as the number, as the evidence, as the
    reason of several fields), and a span is immutable: sharing it takes a third of the time of
    validating it each time.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._text = document.article.text
        self._spans: dict[tuple[int, int], Span] = {}

    def __call__(self, start: int, end: int) -> Span:
        """Return the span of some code points, its text read off the article.

        Raises:
            ValidationError: The passage is empty.
        """
        key = (start, end)
        span = self._spans.get(key)
        if span is None:
            span = self._spans[key] = _validate(self._passage(start, end))
        return span

    def once(self, start: int, end: int) -> Span | Passage:
        """Return a passage that is hardly quoted again: a span if it was quoted, else its fields.

        They are validated with the record, which takes half the time.
        """
        return self._spans.get((start, end)) or self._passage(start, end)

    def _passage(self, start: int, end: int) -> Passage:
        return {"start": start, "end": end, "text": self._text[start:end]}
