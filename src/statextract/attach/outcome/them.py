"""What a sentence goes on to do to its object: "brought 120 women and forced them into"."""

from statextract.attach.function_words import AUXILIARIES, RELATIVES, REPORTING, is_past
from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Shape
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_JOINTS = frozenset(("and", "then", "later", "before"))
_PERCEIVING = frozenset("saw watched heard let made helped had".split())
_STOPS = RELATIVES | frozenset((";", ":", "."))
_PARTICLES = frozenset(("up", "in", "out", "away", "off"))
_REACH = 16  # tokens from a count to the verb that takes it up


def read_them(reading: Reading, draft: Draft) -> Verdict | None:
    """Return what is done to "them" behind a count that is the object of a verb.

    None where nobody did anything to the counted before ("ten men attacked guards and killed
    them"), or where a clause or another count stands between.
    """
    lower, last = reading.document.lower, draft.phrase.last
    people = draft.unit is None or draft.unit.value not in (Unit.CASE, Unit.OBJECT)
    if not people or "them" not in reading.document.vocabulary:
        return None  # "we attack from three fronts to distract and stop them"
    if not _is_object(reading, draft):
        return None
    for predicate in reading.predicates:
        if not last < predicate.group <= last + _REACH or predicate.shape is not Shape.ACTIVE:
            continue
        told = predicate.entry.outcome is not None and not (predicate.negated or predicate.modal)
        if not told or "them" not in lower[predicate.first : predicate.last + 1]:
            continue
        if lower[predicate.group - 1] not in _JOINTS or _is_parted(reading, last, predicate.group):
            return None
        return judge(predicate, "them")
    return None


def _is_object(reading: Reading, draft: Draft) -> bool:
    """Whether a verb in the past stands right before a count: "lured 30", "picked up 12"."""
    lower, at = reading.document.lower, reading.start(draft) - 1
    at -= lower[at] in _PARTICLES
    verb = lower[at] if at > reading.sentence.first else ""
    return is_past(verb) and verb not in REPORTING | AUXILIARIES | _PERCEIVING


def _is_parted(reading: Reading, first: int, last: int) -> bool:
    """Whether a clause or another count stands on some tokens: "four men who robbed us and"."""
    words = reading.document.lower[first:last]
    if any(at in reading.phrases or at in reading.by_group for at in range(first, last)):
        return True
    return any(word in _STOPS or is_past(word) for word in words)
