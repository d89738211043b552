"""Those whose boat or car is stopped, held or saved: "stopped a boat with 196 migrants"."""

from collections.abc import Sequence

from statextract.attach.function_words import CALENDAR, PREPOSITIONS, is_past
from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome

_CARRYING = frozenset("with carrying transporting ferrying taking bringing smuggling".split())
_OF_CRAFT = frozenset((Outcome.STOPPED, Outcome.RESCUED))
_WIDTH = 8
_CRAFT = frozenset(
    """
    boat dinghy raft vessel ship canoe pirogue trawler ferry yacht sailboat catamaran skiff
    speedboat lifeboat freighter tanker tugboat barge cayuco patera lorry truck van minibus bus
    container car vehicle taxi pickup boats dinghies rafts vessels ships lorries trucks vans
    minibuses buses cars vehicles taxis
    """.split()
)
_ON_BOARD = (["on", "board"], ["aboard"])
_ATTACKERS = frozenset(
    "gunmen bandits militants rebels attackers robbers armed pirates terrorists militia mob".split()
)
_AGENT = 4  # tokens of "by a gang of"
_SAILING = 12  # tokens from "A rubber boat" to "with"


def read_aboard(reading: Reading, draft: Draft) -> Verdict | None:
    """Those whose boat or car is stopped or saved: "intercepted a boat with 196 migrants"."""
    lower = reading.document.lower
    at = reading.start(draft) - 1
    floor = max(reading.sentence.first, at - _WIDTH)
    if at <= floor or lower[at] not in _CARRYING:
        return None
    stopped = _stopped(reading, draft, at)
    if stopped is not None:
        return judge(stopped, "aboard")
    for head in range(at - 1, floor, -1):
        predicate = reading.by_head.get(head)
        if lower[head] in CALENDAR or (lower[head] == "on" and lower[head + 1] in CALENDAR):
            continue  # "stopped a bus on Monday carrying 40 migrants"
        if predicate is not None:
            fate = predicate.entry.outcome
            held = fate is Outcome.ARRESTED and _ends_in_craft(lower[head:at])
            befell = predicate.shape is Shape.ACTIVE and (held or fate in _OF_CRAFT)
            return judge(predicate, "aboard") if befell else None
        if lower[head] in PREPOSITIONS or lower[head] == "," or is_past(lower[head]):
            return None
    return None


def _ends_in_craft(words: Sequence[str]) -> bool:
    """Whether a craft is the object: "held a fishing trawler on Monday", not "a bus driver"."""
    while words and (words[-1] in CALENDAR or words[-1] == "on"):
        words = words[:-1]
    driven = any(word.endswith("ing") for word in words[1:])  # "a woman driving a truck"
    return bool(words) and words[-1] in _CRAFT and not driven


def _stopped(reading: Reading, draft: Draft, at: int) -> Predicate | None:
    """The verb of a craft that is told of: "A boat drifting off Izmir with 44 men was rescued"."""
    lower, end = reading.document.lower, draft.phrase.last
    end += next((len(on) for on in _ON_BOARD if lower[end : end + len(on)] == on), 0)
    predicate = reading.by_group.get(end)
    if predicate is None or predicate.shape is not Shape.PASSIVE:
        return None
    if not predicate.finite or predicate.entry.outcome not in _OF_CRAFT:
        return None
    if not _ATTACKERS.isdisjoint(lower[predicate.last : predicate.last + _AGENT]):
        return None
    for token in range(at - 1, max(reading.sentence.first, at - _SAILING) - 1, -1):
        if lower[token] in _CRAFT:
            return predicate
        if is_past(lower[token]) or lower[token] == ",":
            return None
    return None
