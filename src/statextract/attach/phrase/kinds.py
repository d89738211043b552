"""Kinds of one noun: "confirmed cases", "probable, possible and old cases", "Thai and Lao men"."""

from statextract.attach.phrase.heads import Head, HeadReader
from statextract.lexicons import Lexicons
from statextract.lexicons.peoples import PeopleWord
from statextract.model.document import Document


class KindReader:
    """Reads words for how sure cases are and for nationalities, as kinds of the noun behind."""

    def __init__(self, lexicons: Lexicons, heads: HeadReader) -> None:
        self._heads = heads
        self._coordinators = lexicons.classes.of("coordinator")
        self._certainty = lexicons.classes.of("certainty")

    def make_list(self, document: Document, comma: int, end: int) -> bool:
        """Whether a comma stands in a list of kinds of one noun: "probable, possible and old"."""
        if not self._is_kind(document, comma):
            return False
        lower, at = document.lower, comma + 1
        while at < end:
            closing = lower[at - 1] in self._coordinators or lower[at] in self._coordinators
            at += lower[at] in self._coordinators
            if not self._is_kind(document, at + 1):
                return False
            if closing:
                return self._is_closed_noun(document, at) or self._is_closed_noun(document, at + 1)
            behind = lower[at + 1] if at + 1 < end else ""
            if behind != "," and behind not in self._coordinators:
                return False
            at += 2
        return False

    def without_kind(self, document: Document, head: Head) -> Head:
        """Leave "confirmed" out of "confirmed cases" where the noun is also of another kind."""
        first = head.first + 1
        if first < head.last and self._is_kind(document, first):
            return Head(first, head.last, head.entry, head.plural, head.singular, head.open)
        return head

    def _is_closed_noun(self, document: Document, at: int) -> bool:
        head = self._heads.starting(document, at)
        return head is not None and head.plural and not head.open

    def _is_kind(self, document: Document, end: int) -> bool:
        """Whether "confirmed", "suspected" or a nationality ends before a token."""
        if end > len(document.lower):
            return False
        if document.lower[end - 1] in self._certainty:
            return True
        head = self._heads.ending(document, end)
        return head is not None and head.open and isinstance(head.entry, PeopleWord)
