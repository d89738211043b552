"""Forces told by their strength: "a crowd 3,000 strong"."""

from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Unit

_FLEETS = frozenset("fleet flotilla herd flock pack squadron armada convoy".split())


def of_strength(document: Document, draft: Draft) -> Cited[Unit] | None:
    """Whoever are "3,000 strong" are people, unless they are ships or beasts."""
    at = draft.number.last
    at += document.lower[at : at + 1] == ["-"]
    fleets = _FLEETS.intersection(document.lower[at : at + 3])
    fleets |= _FLEETS.intersection(document.lower[draft.phrase.first - 1 : draft.phrase.first])
    if document.lower[at : at + 1] != ["strong"] or fleets:
        return None
    return Cited(Unit.PERSON, "rule:strong", *document.span_of(at, at + 1))
