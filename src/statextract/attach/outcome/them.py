"""What a sentence goes on to do to its object: "brought 120 women and forced them into"."""

from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Shape
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_JOINTS = frozenset(("and", "then", "later", "before"))
_STOPS = frozenset((";", ":", "."))
_REACH = 16  # tokens from a count to the verb that takes it up


def read_them(reading: Reading, draft: Draft) -> Verdict | None:
    """Return what is done to "them" behind a count, if nobody else is counted between."""
    lower, last = reading.document.lower, draft.phrase.last
    people = draft.unit is None or draft.unit.value not in (Unit.CASE, Unit.OBJECT)
    if not people or "them" not in reading.document.vocabulary:
        return None  # "we attack from three fronts to distract and stop them"
    for predicate in reading.predicates:
        if not last < predicate.group <= last + _REACH or predicate.shape is not Shape.ACTIVE:
            continue
        if predicate.entry.outcome is None or predicate.negated or predicate.modal:
            continue
        if "them" not in lower[predicate.first : predicate.last + 1]:
            continue
        if lower[predicate.group - 1] not in _JOINTS:
            return None
        between = lower[last : predicate.group]
        others = any(at in reading.phrases for at in range(last, predicate.group))
        return None if others or not _STOPS.isdisjoint(between) else judge(predicate, "them")
    return None
