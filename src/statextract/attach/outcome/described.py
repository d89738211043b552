"""Verdicts that say what people are or will do, and so leave open what befell them."""

from statextract.attach.function_words import HAVE
from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.draft import Draft


def open_to(verdict: Verdict) -> str | None:
    """Which fates of a whole a verdict leaves open, as it only says what people were or did."""
    if verdict.outcome is not None or verdict.by == "rule:negated" or verdict.entry is None:
        return None
    return "any" if verdict.agent else verdict.entry.open_to


def is_to_come(reading: Reading, draft: Draft, verdict: Verdict) -> bool:
    """Whether those told of before are only to meet a fate: "the nine are to be charged"."""
    told = draft.phrase.definite and draft.phrase.head is None and draft.phrase.of is None
    first = reading.document.lower[verdict.first]
    return told and verdict.modal and verdict.outcome is not None and first not in HAVE


def only_tells_who(verdict: Verdict) -> bool:
    """Whether it says who they were, not what befell them: "who tried to pay", "on board"."""
    aboard = verdict.entry is not None and verdict.entry.lemma == "be on board"
    return (verdict.by == "rule:relative" or aboard) and verdict.outcome is None
