"""Migrants whom officers find on their way: "agents encountered 19 migrants in a lorry"."""

from collections.abc import Set as AbstractSet

from statextract.attach.outcome.reading import Verdict
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

MIGRANTS = frozenset(
    "migrants migrant refugees refugee seekers immigrants rohingya stowaways castaways".split()
)
_FINDING = frozenset("find discover locate encounter detect uncover".split())
_OPEN = (None, Outcome.IDENTIFIED)
_SUBJECT = 14  # tokens from "border guards" to "found"
_BY = 6  # tokens of "by the border patrol"


def stop_found_migrants(
    document: Document, draft: Draft, verdict: Verdict | None, officers: AbstractSet[str]
) -> Verdict | None:
    """Return the stop of migrants whom officers only find, else the verdict as it is."""
    if verdict is None or verdict.agent or verdict.outcome not in _OPEN or draft.noun is None:
        return verdict
    if verdict.entry is None or verdict.entry.lemma not in _FINDING:
        return verdict
    if MIGRANTS.isdisjoint(draft.noun.value.lower().split()):
        return verdict
    sentence = document.sentence_at(verdict.first)
    if verdict.first < draft.number.first:
        near = document.lower[max(sentence.first, verdict.first - _SUBJECT) : verdict.first]
    else:
        near = document.lower[verdict.last : min(sentence.last, verdict.last + _BY)]
        near = near if near[:1] == ["by"] else []
    if officers.isdisjoint(near):
        return verdict
    return verdict._replace(outcome=Outcome.STOPPED, role=Role.OTHER)
