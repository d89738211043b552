"""Predicates before the counted phrase: "arrested 12", "arrest of 12", "took 12 to hospital"."""

from statextract.attach.function_words import DETERMINERS
from statextract.attach.outcome.reading import Reading, Verdict, is_filler, judge, start_of
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.model.draft import Draft

_REACH = 6
_SKIPPED = DETERMINERS | {'"', "'", "total", "group", "of", "than", "as", "estimated", "between"}
_SKIPPED_WITH_OF = frozenset("total group groups number bodies lives families members".split())
_REACHING = frozenset(
    "to at reached reaches reaching is was stood stands hit hits near topped tops exceeded exceeds "
    "passed passes surpassed totalled totaled numbered : rose climbed".split()
)
_COUNTING = frozenset("number toll count figure tally total".split())


def read_before(reading: Reading, draft: Draft) -> Verdict | None:
    """Return what the words before a phrase say of it, None if nothing."""
    return _in_gap(reading, draft) or _object(reading, draft)


def _in_gap(reading: Reading, draft: Draft) -> Verdict | None:
    """A form with a gap around the phrase: "took 12 people to hospital"."""
    for predicate in reading.predicates:
        if predicate.head < predicate.tail and (
            predicate.head <= draft.number.first and draft.number.last <= predicate.tail
        ):
            if reading.document.lower[start_of(reading.document, draft) - 1] in (
                "by",
                "in",
                "on",
                "from",
                "with",
            ):
                return None
            return judge(predicate, "gap")
    return None


def _object(reading: Reading, draft: Draft) -> Verdict | None:
    lower = reading.document.lower
    at = start_of(reading.document, draft)
    floor = max(reading.sentence.first, at - _REACH)
    while at > floor:
        predicate = reading.by_head.get(at)
        if predicate is not None and predicate.shape is Shape.ACTIVE:
            return judge(predicate, "object")
        word = lower[at - 1]
        if word == "of":
            return _complement(reading, at - 1, floor)
        if word == "by":
            return _agent(reading, at - 1)
        if word not in _SKIPPED and not is_filler(word):
            return None
        at -= 1
    predicate = reading.by_head.get(at)
    return judge(predicate, "object") if predicate and predicate.shape is Shape.ACTIVE else None


def _complement(reading: Reading, of: int, floor: int) -> Verdict | None:
    """The noun before "of": an event noun rules, "group" and the like are looked through."""
    predicate = reading.by_head.get(of)
    if predicate is not None and predicate.shape in (Shape.NOMINAL, Shape.ACTIVE):
        return judge(predicate, "nominal")
    lower = reading.document.lower
    if of > floor and lower[of - 1] in _SKIPPED_WITH_OF:
        at = of - 1
        while at > floor and (lower[at - 1] in DETERMINERS or is_filler(lower[at - 1])):
            at -= 1
        predicate = reading.by_head.get(at)
        if predicate is not None and predicate.shape is Shape.ACTIVE:
            return judge(predicate, "object")
    return None


def _agent(reading: Reading, by: int) -> Verdict | None:
    predicate = reading.by_head.get(by)
    if predicate is not None and predicate.shape in (Shape.PASSIVE, Shape.REDUCED):
        return judge(predicate, "agent", agent=True)
    return None


def read_level(reading: Reading, draft: Draft) -> Verdict | None:
    """A number that a noun reaches: "the death toll rose to 15", "the number of injured is 30"."""
    lower = reading.document.lower
    at = draft.phrase.first - 1
    first = max(draft.clause.first, reading.sentence.first)
    while at > first and is_filler(lower[at]) and lower[at] not in _REACHING:
        at -= 1
    if draft.phrase.head is not None or at <= first or lower[at] not in _REACHING:
        return None
    for predicate in reversed(reading.predicates):
        if first <= predicate.first and predicate.last <= at and _names_a_level(reading, predicate):
            return judge(predicate, "level")
    return None


def _names_a_level(reading: Reading, predicate: Predicate) -> bool:
    if predicate.shape is Shape.NOMINAL:
        return True
    if predicate.shape in (Shape.REDUCED, Shape.SUBJECT) and not predicate.negated:
        before = reading.document.lower[max(0, predicate.first - 5) : predicate.first]
        return any(word in _COUNTING for word in before)
    return False
