"""People whom somebody found shut in: "found 80 men locked in a house"."""

from statextract.lexicons.outcomes import OutcomeWord
from statextract.model.document import Document
from statextract.model.vocabulary import Outcome

_INWARD = frozenset(("in", "inside"))
_SHUT = (Outcome.TRAPPED, Outcome.ABDUCTED)
_ONE_PLACE = frozenset(("a", "an"))
_FINDING = frozenset("found find discovered discovering finding saw".split())


def shuts_in(document: Document, word: tuple[int, int], entry: OutcomeWord) -> bool:
    """Whether "in" leads to where people were shut, and not to whom somebody shut in."""
    first, last = word
    if document.lower[last - 1] not in _INWARD or entry.outcome not in _SHUT:
        return False
    told = document.lower[document.sentence_at(first).first : first]
    return document.following(last) in _ONE_PLACE or not _FINDING.isdisjoint(told)
