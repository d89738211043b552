"""What the numbers of a table count: the head of their column, else of their row."""

from statextract.attach.phrase.heads import Head, HeadReader
from statextract.model.document import Document, Sentence
from statextract.model.mentions import NumberMention


class CellReader:
    """Finds the noun of a table cell."""

    def __init__(self, heads: HeadReader) -> None:
        self._heads = heads

    def __call__(
        self, document: Document, sentence: Sentence, number: NumberMention
    ) -> Head | None:
        """Return the noun in the column's head, else in the row's first cell, or None."""
        column = next((n for n, (a, b) in enumerate(sentence.cells) if a <= number.first < b), None)
        if column is None:
            return None
        ranges = []
        if sentence.header is not None:
            header = document.sentences[sentence.header].cells
            if column < len(header):
                ranges.append(header[column])
        if column > 0:
            ranges.append(sentence.cells[0])
        for first, last in ranges:
            head = self._noun_in(document, first, last)
            if head is not None:
                return head
        return None

    def _noun_in(self, document: Document, first: int, last: int) -> Head | None:
        found: Head | None = None
        for at in range(first, last):
            head = self._heads.starting(document, at)
            if head is not None and head.last <= last and head.plural:
                found = head
        return found
