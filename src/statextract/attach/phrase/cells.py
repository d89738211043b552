"""What the numbers of a table count: the head of their column, else of their row."""

from statextract.attach.function_words import is_past
from statextract.attach.phrase.captions import CaptionReader
from statextract.attach.phrase.heads import Head, HeadReader, is_adjective
from statextract.lexicons.objects import Thing
from statextract.model.document import Document, Sentence
from statextract.model.draft import Draft
from statextract.model.mentions import NumberMention

# Column heads that say which of the counted of a column before them they count.
_DIVIDING = frozenset(
    "female females male males f m under over below above aged pending open of which whom these "
    "those them years old age ages and to - , ( )".split()
)
_SCENES = frozenset("place time building organisation".split())  # where or when people are counted
_LEFT_OR_ALL = frozenset("all both other others remaining rest same".split())


_PLACING = frozenset("in at under inside within outside awaiting".split())


class CellReader:
    """Finds the noun of a table cell."""

    def __init__(self, heads: HeadReader) -> None:
        self._heads = heads
        self._captions = CaptionReader(heads)

    def __call__(
        self, document: Document, sentence: Sentence, number: NumberMention
    ) -> Head | None:
        """Return the noun in the column's head, the caption or the row's first cell, or None.

        A head that only divides ("Female", "Below 18 years", "Settled") counts what the nearest
        column before it does.
        """
        column = sentence.column_of(number.first)
        if not sentence.cells or not sentence.cells[0][0] <= number.first:
            return None
        ranges = []
        if sentence.header is not None:
            header = document.sentences[sentence.header].cells
            if column < len(header):
                ranges.append(header[column])
            if column < len(header) and self._divides(document, header[column]):
                ranges = [header[at] for at in range(column - 1, 0, -1)]
        for first, last in ranges:
            head = self._noun_in(document, first, last)
            if head is not None:
                return head
        head = self._captions.of_cell(document, sentence, number)
        if head is None and column > 0:
            head = self._noun_in(document, *sentence.cells[0])
            if head is not None and _is_scene(head) and head.first > sentence.cells[0][0]:
                return None  # "Duhok camps" names who is counted in them no more than "Duhok"
        return head

    def _noun_in(self, document: Document, first: int, last: int) -> Head | None:
        """The last noun of a cell, but not what only describes it or says where they are.

        "Families affected" are families, "Persons in safety centres" are persons.
        """
        found: Head | None = None
        for at in range(first, last):
            if found is not None and document.lower[at] in _PLACING:
                break
            head = self._heads.starting(document, at)
            if head is None or head.last > last or not head.plural:
                continue
            if found is not None and is_adjective(head) and not is_adjective(found):
                continue
            if not (_is_scene(head) and at > first and document.lower[at - 1] in _LEFT_OR_ALL):
                found = head  # "Other states" is one more column of people
        return found

    def _divides(self, document: Document, cell: tuple[int, int]) -> bool:
        """Whether a column head counts some of those of a column before: "Female", "Under 18"."""
        words = document.lower[slice(*cell)]
        if len(words) > 1 and words[0] in _PLACING:
            return True  # "In shelters", "Under treatment"
        if len(words) == 1 and is_past(words[0]):
            return self._heads.starting(document, cell[0]) is None
        return bool(words) and all(word in _DIVIDING or word[0].isdigit() for word in words)


def _is_scene(head: Head) -> bool:
    return isinstance(head.entry, Thing) and head.entry.kind in _SCENES


def dividing_cell(document: Document, draft: Draft) -> tuple[int, int] | None:
    """Return the head of a cell's column where another column says what is counted, else None."""
    sentence = document.sentences[draft.sentence]
    stated = draft.phrase.head or draft.phrase.nominal
    if sentence.header is None or stated is None:
        return None
    header = document.sentences[sentence.header]
    column = sentence.column_of(draft.number.first)
    if not header.first <= stated[0] < header.last or column >= len(header.cells):
        return None
    cell = header.cells[column]
    return None if cell[0] <= stated[0] < cell[1] else cell
