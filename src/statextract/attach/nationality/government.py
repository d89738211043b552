"""Whether a phrase is a subject, or stands under a preposition."""

from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Draft

_WHOLE = frozenset({"all", "each"})


class Government:
    """Tells phrases of which a verb to the right says something from those inside others."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._prepositions = lexicons.classes.of("preposition")

    def holds(self, document: Document, draft: Draft) -> bool:
        """Whether a preposition governs the phrase: "half of the 64", "among the 28 dead".

        "All of the 64" is no smaller than the 64, so that what is said of it is said of them.
        """
        first = draft.phrase.first
        if first == document.sentence_at(draft.number.first).first:
            return False
        before = document.lower[first - 1]
        if before == "of" and first > 1 and document.lower[first - 2] in _WHOLE:
            return False
        return before in self._prepositions
