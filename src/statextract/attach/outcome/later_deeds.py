"""Of several deeds said of the same people the one that holds: "were run over and killed"."""

from dataclasses import replace

from statextract.attach.function_words import AUXILIARIES, CALENDAR, DETERMINERS, is_past
from statextract.attach.outcome.deed_of_another import is_object_of_another
from statextract.attach.outcome.reading import (
    Reading,
    Verdict,
    agrees,
    is_complement,
    is_filler,
    judge,
)
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome

# The way to and through the courts; of two steps the later holds.
_STEPS = (Outcome.IDENTIFIED, Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED)
_FINDING = frozenset("find discover spot locate trace".split())
_DEED = 12  # tokens from "found" to "and taken into care"
_CLAUSE = 10  # tokens of "drank what they took for gin at a wake"
_NEAR = 12  # tokens from "hit" to "and killed": "by a train near Oslo on Sunday"
_DATED = 4  # tokens of "on the next Friday"
_MET = (Shape.PASSIVE, Shape.SUBJECT)
_SUBORDINATE = frozenset("as when while after where".split())
_HARMED = (
    None,
    Outcome.INJURED,
    Outcome.TRAPPED,
    Outcome.MISSING,
    Outcome.ABDUCTED,
    Outcome.SICK,
    Outcome.EXPLOITED,
    Outcome.RESCUED,
)
_FOLLOWING = frozenset(
    """
    in on at by near from after before when while as during for over with without under inside
    outside along around behind since between about and because following off to into within
    yesterday today tonight monday tuesday wednesday thursday friday saturday sunday last this
    """.split()
)
_BOUNDS = _SUBORDINATE | frozenset((",", ";", ":", "(", "who", "which", "that", "but", "or"))


def last_deed(reading: Reading, predicate: Predicate) -> Predicate:
    """Return the deed that holds of a finite predicate and of those joined to it.

    Whom harm befell that killed them died, were they saved first: "were run over and killed",
    "fell ill and died", "were pulled from the river and died". Not "hurt on Monday and died on
    Friday", whose two days would be mixed.
    """
    if predicate.negated:
        return predicate
    if predicate.entry.outcome in _HARMED and predicate.shape in _MET and predicate.finite:
        death = _joined(reading, predicate.last)
        if (
            death is not None
            and death.entry.outcome is Outcome.KILLED
            and not _is_of_another_day(reading, predicate.last, death)
        ):
            return replace(death, group=predicate.group, shape=predicate.shape, finite=True)
    if predicate.shape is not Shape.PASSIVE:
        return predicate
    predicate = _next_deed(reading, _last_step(reading, predicate))
    if predicate.entry.outcome is None and predicate.entry.open_to is None:
        deed = joined_deed(reading, predicate.last)
        return deed or predicate
    return predicate


def joined_deed(reading: Reading, at: int) -> Predicate | None:
    """Return what else was done to those of a passive: "were invited for talks and detained"."""
    deed = _joined(reading, at)
    if deed is None or deed.entry.outcome is None:
        return None
    return replace(deed, shape=Shape.PASSIVE, finite=True)


def read_closing_fate(reading: Reading, draft: Draft) -> Verdict | None:
    """Return the fate that a clause without one ends in: "12 fell off a pier and drowned".

    So "12 fans visited a museum and were arrested".
    """
    lower, joint = reading.document.lower, draft.clause.last
    words = lower[draft.phrase.last : joint]
    if joint + 1 >= reading.sentence.last or lower[joint] != "and" or not words:
        return None
    acts = is_past(words[0]) or (is_filler(words[0]) and any(map(is_past, words[1:2])))
    told = any(draft.phrase.last <= at < joint for at in reading.by_group)
    if not acts or told or len(words) > _CLAUSE or not _BOUNDS.isdisjoint(words):
        return None
    if any(draft.phrase.last <= at < joint for at in reading.phrases):
        return None
    if is_complement(reading, draft) or is_object_of_another(reading, draft):
        return None
    fate = _joined(reading, joint)
    if fate is None or not fate.finite or fate.entry.outcome is None:
        return None
    if fate.shape is not Shape.PASSIVE and fate.entry.outcome is not Outcome.KILLED:
        return None
    return judge(fate, fate.shape.value) if agrees(reading, draft, fate.group) else None


def _joined(reading: Reading, at: int) -> Predicate | None:
    """Return the deed behind the next "and" if it has no subject and no object of its own."""
    lower, last = reading.document.lower, reading.sentence.last
    for joint in range(at, min(at + _NEAR, last - 1)):
        if joint in reading.phrases or lower[joint] in _BOUNDS:
            return None
        if lower[joint] != "and":
            continue
        first = joint + 1
        while first < last and is_filler(lower[first]) and first not in reading.by_group:
            first += 1
        deed = reading.by_group.get(first)
        if deed is None or deed.negated or deed.shape is Shape.NOMINAL:
            return None
        own = deed.shape is Shape.REDUCED and deed.entry.affected == "object"
        told = deed.finite and deed.shape in _MET and deed.entry.pos != "adj"
        return deed if (own or told) and _ends_clause(reading, deed) else None
    return None


def _is_of_another_day(reading: Reading, first: int, deed: Predicate) -> bool:
    """Whether both deeds have a day of their own: "injured on Monday and died on Friday"."""
    lower = reading.document.lower
    behind = lower[deed.last : min(deed.last + _DATED, reading.sentence.last)]
    return not (CALENDAR.isdisjoint(lower[first : deed.group]) or CALENDAR.isdisjoint(behind))


def _ends_clause(reading: Reading, deed: Predicate) -> bool:
    """Whether no noun follows that a participle would describe: not "and injured workers"."""
    if deed.last >= reading.sentence.last:
        return True
    word = reading.document.lower[deed.last]
    plain = word in AUXILIARIES or word in DETERMINERS or is_past(word)
    return not word.isalpha() or is_filler(word) or (word in _FOLLOWING and not plain)


def _last_step(reading: Reading, predicate: Predicate) -> Predicate:
    """Return the last step of a way through the courts: "were located, held and charged"."""
    lower, at = reading.document.lower, predicate.last
    while at + 1 < reading.sentence.last and lower[at] in (",", "and"):
        at += 1 + (lower[at : at + 2] == [",", "and"])
        step = reading.by_group.get(at)
        if step is None or step.shape is not Shape.REDUCED or step.entry.outcome not in _STEPS:
            break
        if predicate.entry.outcome not in _STEPS[: _STEPS.index(step.entry.outcome) + 1]:
            break
        predicate, at = replace(step, group=predicate.group, shape=Shape.PASSIVE), step.last
    return predicate


def _next_deed(reading: Reading, predicate: Predicate) -> Predicate:
    """Return what was done to those found or stopped: "were found in a cellar and freed".

    So what they went on to meet: "were discovered as crews went in, and were declared dead".
    """
    lower, last = reading.document.lower, predicate.last
    stopped = predicate.entry.lemma == "stop" and lower[last : last + 1] == ["and"]
    found = predicate.entry.outcome is None and predicate.entry.lemma in _FINDING
    if not (found or stopped):
        return predicate
    for at in range(last, min(last + _DEED, reading.sentence.last - 1)):
        if at in reading.phrases or lower[at] in (",", ";", "who", "but"):
            break
        deed = reading.by_group.get(at + 1) if lower[at] == "and" else None
        if deed is not None:
            done = deed.shape is Shape.REDUCED and deed.entry.affected == "object"
            dead = deed.entry.outcome is Outcome.KILLED and deed.shape in _MET
            own = deed.shape is Shape.PASSIVE and _SUBORDINATE.isdisjoint(lower[last:at])
            told = (done or own or dead) and deed.entry.outcome is not None
            return replace(deed, shape=Shape.PASSIVE, finite=True) if told else predicate
    return predicate
