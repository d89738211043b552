"""Whose clause it is: relative clauses of the counted, of their object, and of another count."""

from collections.abc import Sequence

from statextract.attach.function_words import DETERMINERS, PREPOSITIONS, is_past
from statextract.attach.outcome.reading import Reading
from statextract.attach.outcome.shape import Predicate
from statextract.model.draft import Draft


def goes_on(lower: Sequence[str], relative_end: int, predicate: Predicate) -> bool:
    """Whether a verb goes on the relative clause: "who live, work or study in Tralee"."""
    joints = lower[relative_end : predicate.group] if relative_end > 0 else []
    if joints == [","]:
        return predicate.group == predicate.first and predicate.entry.outcome is None
    return joints in (["and"], ["or"], [",", "or"])


def is_of_object(reading: Reading, draft: Draft, at: int, relative_end: int) -> bool:
    """Whether an object stands before a relative clause: "buried sons who had died".

    So does one in the first relative clause: "who met a boy who died".
    """
    lower = reading.document.lower
    between = set(lower[relative_end:at]) if relative_end >= 0 else set()
    if not between.isdisjoint(DETERMINERS) and between.isdisjoint((",", "and", "or")):
        return True
    words = lower[draft.phrase.last : at]
    acts = len(words) > 1 and is_past(words[0]) and PREPOSITIONS.isdisjoint(words)
    return acts or (draft.phrase.head is not None and lower[at - 1] == "those")


def has_verb_of_its_own(reading: Reading, draft: Draft, other: Draft) -> bool:
    """Whether a verb behind a bare count is its own: "two robbers shot by guard, one dies"."""
    if other.phrase.head is not None:
        return False
    return draft.phrase.head is None or other.phrase.last in reading.by_group


def is_placed(reading: Reading, draft: Draft, other: Draft) -> bool:
    """Whether the first of two bare counts has its own cause: "ten in fires, eight in floods"."""
    bare = draft.phrase.head is other.phrase.head is None
    return (
        bare
        and draft.phrase.of is None
        and reading.document.lower[draft.number.last] in PREPOSITIONS
    )
