"""Bare numbers of whom a jail or a camp holds: "The prison holds 900"."""

from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Unit

_HOLDS = frozenset("hold holds held house houses housed holding housing".split())
_HOUSES = frozenset(
    """
    barracks camp camps centre centres center centers facility facilities hostel hostels jail jails
    penitentiary prison prisons shelter shelters
    """.split()
)
_BUILT = (["built"], ["designed"], ["made"], ["meant"], ["intended"])
_BE = (["was"], ["were"], ["is"], ["are"])
_BEHIND_INMATES = frozenset(["", ".", ",", ";", "and", "but", "though", "although", "in", "when"])
_HOUSE = 10  # tokens of "the camp was built for 300 but now"


def of_inmates(document: Document, draft: Draft) -> Cited[Unit] | None:
    """Whom a jail holds, or was built for, are people: "holds 900, twice the 450 it was built"."""
    lower, first, last = document.lower, draft.phrase.first, draft.number.last
    if lower[last : last + 1] in (["it"], ["they"]):
        built = lower[last + 1 : last + 2] in _BE and lower[last + 2 : last + 3] in _BUILT
        if built and not _HOUSES.isdisjoint(lower[document.sentence_at(first).first : first]):
            return Cited(Unit.PERSON, "rule:inmates", *document.span_of(last, last + 3))
        return None
    built_for = lower[first - 1] == "for" and lower[first - 2 : first - 1] in _BUILT
    holding = first - 2 if built_for else first - 1
    if not built_for and lower[holding] not in _HOLDS:
        return None
    if document.following(last) not in _BEHIND_INMATES:
        return None
    floor = max(document.sentence_at(first).first, holding - _HOUSE)
    if _HOUSES.isdisjoint(lower[floor:holding]):
        return None
    return Cited(Unit.PERSON, "rule:inmates", *document.span_of(holding, holding + 1))
