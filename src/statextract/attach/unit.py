"""What is counted: unit and noun."""

from collections.abc import Sequence

from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Unit


class UnitAttacher:
    """Gives each draft its unit and noun, where the noun is printed."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``unit`` and ``noun``; a draft whose noun is left out keeps None."""
        people = {(hit.first, hit.last): hit.entry for hit in document.hits(self._lexicons.people)}
        for draft in drafts:
            if draft.phrase.head is None:
                continue
            start, end = document.span_of(*draft.phrase.head)
            noun = document.text(start, end)
            entry = people.get(draft.phrase.head)
            unit = entry.unit if entry else Unit.CASE
            draft.unit = Cited(unit, f"lexicon:{noun.lower()}", start, end)
            draft.noun = Cited(noun, f"lexicon:{noun.lower()}", start, end)
            if entry and entry.role:
                draft.role = Cited(entry.role, f"lexicon:{noun.lower()}", start, end)
