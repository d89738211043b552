"""Migrants who are stopped or held for no crime, and those who are held for one."""

from statextract.attach.outcome import Verdict
from statextract.attach.outcome.found_migrants import MIGRANTS
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome

_UNLAWFUL = frozenset(
    "illegal irregular undocumented unauthorised unauthorized clandestine".split()
)
# What arrested migrants are said to have done.
_OFFENDING = frozenset("violating violation violations illegally overstaying overstayed".split())
_NEUTRAL_VERBS = ("discover", "suspect", "suspected")


def is_migrant(document: Document, verdict: Verdict, draft: Draft) -> bool:
    """Whether people on the move were held, stopped or found: neither suspects nor victims.

    Whoever is arrested for being undocumented, or "for violating immigration laws", is a
    suspect, though; "15 suspected migrants" are suspected of nothing.
    """
    found = verdict.entry is not None and verdict.entry.lemma in _NEUTRAL_VERBS
    if draft.noun is None or not (found or verdict.outcome in (Outcome.ARRESTED, Outcome.STOPPED)):
        return False
    head = draft.phrase.head
    described = [] if head is None else document.lower[draft.number.last : head[1]]
    sentence = document.sentence_at(draft.number.first)
    behind = document.lower[draft.phrase.last : sentence.last]
    unlawful = not (_UNLAWFUL.isdisjoint(described) and _OFFENDING.isdisjoint(behind))
    if verdict.outcome is Outcome.ARRESTED and unlawful:
        return False
    return not MIGRANTS.isdisjoint(draft.noun.value.lower().split())
