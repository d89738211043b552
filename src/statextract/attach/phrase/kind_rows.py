"""Kinds of people that stand before their numbers: "boys, 23 (8%); girls, 68; and women, 14"."""

from statextract.attach.phrase.heads import Head, HeadReader, is_adjective, is_person
from statextract.model.document import Document

_KINDS = frozenset("male female adult minor young elderly unaccompanied foreign local".split())
_MARKS = frozenset((";", ",", "and"))
_BRACKET = 6  # tokens of "( 8.5 % )"
_NOUN = 4  # tokens of "unaccompanied minor girls"


class KindRowReader:
    """Finds the noun of an item of such a row; one item alone is none."""

    def __init__(self, heads: HeadReader) -> None:
        self._heads = heads

    def __call__(self, document: Document, first: int, last: int) -> Head | None:
        """Return the noun before the comma before a number (tokens ``first`` to ``last``)."""
        lower = document.lower
        if first < 2 or lower[first - 1] != ",":
            return None
        sentence = document.sentence_at(first)
        head = self._heads.ending(document, first - 1)
        if head is None or head.first < sentence.first or not _counts_people(head):
            return None
        start = head.first
        while start > sentence.first and lower[start - 1] in _KINDS:
            start -= 1
        if self._goes_on(document, last, sentence.last):
            return head
        return head if self._goes_back(document, start - 1, sentence.first) else None

    def _goes_on(self, document: Document, at: int, end: int) -> bool:
        """Whether the next item of the row stands behind a number, and a bracket of its own."""
        lower, at = document.lower, behind_bracket(document, at, end)
        marks = 0
        while at < end and lower[at] in _MARKS:
            at, marks = at + 1, marks + 1
        if not marks:
            return False
        for token in range(at, min(end, at + _NOUN)):
            head = self._heads.starting(document, token)
            told = head is not None and _counts_people(head)
            if head is None or not told or head.last + 1 >= end:
                continue
            if lower[head.last] == "," and lower[head.last + 1][0].isdigit():
                return True
        return False

    def _goes_back(self, document: Document, at: int, first: int) -> bool:
        """Whether an item with its number stands before the noun."""
        lower, marks = document.lower, 0
        while at > first and lower[at] in _MARKS:
            at, marks = at - 1, marks + 1
        if not marks:
            return False
        if lower[at] == ")":
            near = range(at - 1, max(first, at - _BRACKET), -1)
            at = next((token - 1 for token in near if lower[token] == "("), at)
        if at - 1 <= first or not lower[at][0].isdigit() or lower[at - 1] != ",":
            return False
        head = self._heads.ending(document, at - 1)
        return head is not None and _counts_people(head)


def _counts_people(head: Head) -> bool:
    """Whether a noun in the plural, or one like "injured", is of people."""
    return is_adjective(head) or (is_person(head) and (head.plural or head.open))


def behind_bracket(document: Document, at: int, end: int) -> int:
    """Return the token behind a short bracket: "41 confirmed (by PCR) and 6 probable cases".

    Where none stands, the token itself.
    """
    if document.lower[at : at + 1] != ["("]:
        return at
    near = range(at + 1, min(end, at + _BRACKET))
    return next((token + 1 for token in near if document.lower[token] == ")"), at)
