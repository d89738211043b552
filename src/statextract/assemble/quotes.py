"""The passages of an article that its record quotes."""

from pydantic import TypeAdapter

from statextract.model.document import Document
from statextract.model.span import Span

_validate = TypeAdapter(Span).validator.validate_python


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
            passage = {"start": start, "end": end, "text": self._text[start:end]}
            span = self._spans[key] = _validate(passage)
        return span
