"""Verdicts that say what people are or will do, and so leave open what befell them."""

from statextract.attach.function_words import HAVE
from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_HOPES = frozenset("hope hopes chance chances prospect prospects possibility odds".split())
_MET = frozenset((Outcome.KILLED, Outcome.INJURED, Outcome.ARRESTED, Outcome.CHARGED))
_BY_WHOM = 4  # tokens of "locally", "by the police"


def is_naming(document: Document, verdict: Verdict) -> bool:
    """Whether people are only given names: "were identified locally as Ann Lee and her sons"."""
    if verdict.outcome is not Outcome.IDENTIFIED:
        return False
    at = verdict.last
    while document.following(at) not in ("", "as", ",") and at < verdict.last + _BY_WHOM:
        at += 1
    if document.following(at) != "as":
        return False
    at += 1
    return document.following(at) != "" and document.words[at][0].isupper()


def only_names(verdict: Verdict, told: Verdict | None) -> bool:
    """Whether a fate told before stays: "the five killed were named", "... were not named"."""
    met = None if told is None else told.outcome
    named = verdict.outcome is Outcome.IDENTIFIED and met in _MET
    return named or verdict.by == "rule:negated"


def open_to(document: Document, verdict: Verdict) -> str | None:
    """Which fates of a whole a verdict leaves open, as it only says what people were or did.

    The dead or the accused who are "identified as Ann Lee" have names, and their fate still.
    """
    if is_naming(document, verdict):
        return "named"
    if verdict.outcome is not None or verdict.by == "rule:negated" or verdict.entry is None:
        return None
    return "any" if verdict.agent else verdict.entry.open_to


def is_to_come(reading: Reading, draft: Draft, verdict: Verdict) -> bool:
    """Whether those told of before are only to meet a fate: "the nine are to be charged".

    So too what there is hope for: "little hope of finding the four alive".
    """
    lower, at = reading.document.lower, verdict.first
    if verdict.outcome is Outcome.RESCUED and lower[at - 1] == "of" and lower[at - 2] in _HOPES:
        return True
    told = draft.phrase.definite and draft.phrase.head is None and draft.phrase.of is None
    first = reading.document.lower[verdict.first]
    return told and verdict.modal and verdict.outcome is not None and first not in HAVE


def only_tells_who(verdict: Verdict) -> bool:
    """Whether it says who they were, not what befell them: "who tried to pay", "on board"."""
    aboard = verdict.entry is not None and verdict.entry.lemma == "be on board"
    return (verdict.by == "rule:relative" or aboard) and verdict.outcome is None


def who_before(reading: Reading, draft: Draft) -> Verdict | None:
    """What had befallen people before: "handed over 274 foreigners freed from scam compounds"."""
    predicate = reading.by_group.get(draft.phrase.last)
    if predicate is None or predicate.shape is not Shape.REDUCED or predicate.entry.role is None:
        return None
    return judge(predicate, "reduced")


def of_whole(reading: Reading, draft: Draft) -> Verdict | None:
    """The fate that names the whole of a part: "three of the dead"."""
    if draft.phrase.of is None:
        return None
    first, last = draft.phrase.of
    within = [p for p in reading.predicates if p.first >= first and p.head <= last]
    if within and within[0].first == first and within[0].entry.pos == "noun":
        return None  # "412 died: 214 of illness": a cause
    fates = [p for p in within if p.entry.outcome is not None]  # "of the reported deaths"
    return judge((fates or within)[0], "whole") if within else None


def is_of_the_crime(predicate: Predicate, draft: Draft) -> bool:
    """Whether a word names what suspects are accused of: "seven trafficking defendants"."""
    suspects = draft.role is not None and draft.role.value is Role.SUSPECT
    return suspects and predicate.entry.outcome is Outcome.EXPLOITED


def befalls(predicate: Predicate) -> bool:
    """Whether a word tells a fate, or that it was one of two: "190 dead or missing men"."""
    two = predicate.entry.affected == "subject" and predicate.entry.role is Role.VICTIM
    plain = predicate.entry.pos == "adj" or predicate.last - predicate.first > 1
    return predicate.entry.outcome is not None or (two and plain)


def only_describes(verdict: Verdict) -> bool:
    """Whether a verb leaves what a noun tells: "hostages waited", but "inmates got parole"."""
    told = verdict.entry is not None and verdict.entry.open_to == "any"
    return told and verdict.outcome is None and not verdict.agent
