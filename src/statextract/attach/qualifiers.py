"""How firm or how new the text says each count is."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from statextract.lexicons import Lexicons
from statextract.lexicons.qualifiers import QualifierWord
from statextract.model.document import Document, Hit
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Qualifier

_BEHIND = 2
_FIRST = attrgetter("first")
_PREDICATED = (Qualifier.CONFIRMED, Qualifier.SUSPECTED, Qualifier.PROBABLE)


class QualifierAttacher:
    """Gives each draft its qualifiers."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._qualifiers = lexicons.qualifiers

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``qualifiers``, each value once, in text order."""
        hits = document.hits(self._qualifiers)
        for draft in drafts:
            if draft.unit is not None:
                draft.qualifiers = tuple(_found(document, draft, _near(draft, hits)).values())


def _near(draft: Draft, hits: Sequence[Hit[QualifierWord]]) -> Sequence[Hit[QualifierWord]]:
    """Return the hits that begin in the clause of a draft, or in and right behind its phrase."""
    low = min(draft.clause.first, draft.phrase.first)
    high = max(draft.clause.last, draft.phrase.last + _BEHIND)
    first = bisect_left(hits, low, key=_FIRST)
    return hits[first : bisect_left(hits, high, lo=first, key=_FIRST)]


def _found(
    document: Document, draft: Draft, hits: Sequence[Hit[QualifierWord]]
) -> dict[Qualifier, Cited[Qualifier]]:
    found: dict[Qualifier, Cited[Qualifier]] = {}
    for hit in hits:
        if hit.entry.reach == "phrase":
            fits = _in_phrase(document, draft, hit)
        else:
            fits = draft.clause.first <= hit.first and hit.last <= draft.clause.last
        if fits:
            value = hit.entry.gives
            span = document.span_of(hit.first, hit.last)
            found.setdefault(value, Cited(value, f"lexicon:{value}", *span))
    return found


def _in_phrase(document: Document, draft: Draft, hit: Hit[QualifierWord]) -> bool:
    """Whether a qualifier stands in the phrase, or right behind it ("12 deaths confirmed")."""
    last = draft.phrase.last + (_BEHIND if hit.entry.gives in _PREDICATED else 0)
    if hit.first < draft.phrase.first or hit.last > last:
        return False
    if document.lower[hit.first - 1] == "or":  # three or more
        return False
    return document.lower[hit.last : hit.last + 1] != ["than"]
