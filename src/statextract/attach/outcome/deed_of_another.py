"""Whom a clause about others tells of: "men who hid 39 migrants were jailed" jails no migrant."""

from collections.abc import Sequence

from statextract.attach.function_words import (
    AUXILIARIES,
    PREPOSITIONS,
    REPORTING,
    is_adverb,
    is_past,
)
from statextract.attach.outcome.reading import Reading
from statextract.model.draft import Draft

_REACH = 8  # tokens from "who" to the number: "who are alleged to have tried to smuggle"
_WHO = frozenset(("who", "that", "which"))
_STOPS = frozenset((",", ";", ":", ".", "(", ")", "and", "or", "but", "whom", "whose", "where"))
_TOLD = frozenset("said says claimed claims alleged alleges stated announced wrote".split())
_GERUND = frozenset("of for caught seen spotted filmed accused".split())
_NO_DEED = frozenset(
    "included including include during following comprised were are was is numbered".split()
)


def is_object_of_another(reading: Reading, draft: Draft) -> bool:
    """Whether a count is the object of a verb that only describes the subject of its clause."""
    lower, start = reading.document.lower, reading.start(draft)
    floor = max(reading.sentence.first, draft.clause.first)
    if start - 2 >= floor and lower[start - 1].endswith("ing"):
        acts = any(other.phrase.last == start - 1 for other in reading.drafts)
        acts = acts or lower[start - 2] in _GERUND  # "two men smuggling nine people were held"
        return acts and lower[start - 1] not in _NO_DEED
    for at in range(start - 2, max(floor, start - _REACH) - 1, -1):
        if lower[at] in _STOPS or lower[at + 1] in _STOPS:
            return False
        if lower[at] in _WHO:
            return at > floor and _is_relative(lower, at) and _is_one_deed(lower[at + 1 : start])
    return False


def _is_relative(lower: Sequence[str], at: int) -> bool:
    """Whether "that" takes up a noun: "gangs that hid", not "police said that"."""
    before = lower[at - 1]
    said = before in REPORTING or is_past(before) or before in AUXILIARIES
    return lower[at] == "who" or not said


def _is_one_deed(told: Sequence[str]) -> bool:
    """Whether one verb with its helpers leads to the number: "are alleged to have hidden"."""
    words = [word for word in told if not is_adverb(word)]
    if words[-1:] == ["that"] or not _TOLD.isdisjoint(words[-1:]):
        return False  # "a post which said 87 people had been killed was removed"
    if not words or words[-1] in PREPOSITIONS or not _NO_DEED.isdisjoint(words[-1:]):
        return False
    ends = [i for i, word in enumerate(words) if is_past(word) and word not in AUXILIARIES]
    helped = all(word in AUXILIARIES or word == "to" or is_past(word) for word in words[:-1])
    return helped and (bool(ends) or "to" in words or words[0] in AUXILIARIES)
