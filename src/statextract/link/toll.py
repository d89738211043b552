"""The toll of a story beside those who died at once: "Nine died on the spot" of 13 in all."""

from itertools import pairwise

from statextract.link.fit import fate_of, is_narrower, units_agree
from statextract.link.grammar import RAISING
from statextract.link.leading import leads
from statextract.link.scene import Scene
from statextract.link.shape import is_added
from statextract.link.sizes import can_hold
from statextract.model.period import read_period
from statextract.model.vocabulary import Bound, Outcome, Status

AT_ONCE = frozenset("spot scene instantly outright".split())
_LONG = 20  # days: a toll of a month or a year is of other events as well
_REACH = 4  # sentences with figures
_COUNTS = 20  # counts back
_TO = 2  # tokens of "sent to the scene"


def toll_before(scene: Scene, index: int) -> int | None:
    """Return the larger toll told before a count of those who died at once, None if none is."""
    draft = scene.drafts[index]
    if fate_of(draft) is not Outcome.KILLED or not _is_at_once(scene, index):
        return None
    for other in range(index - 1, max(-1, index - _COUNTS), -1):
        toll = scene.drafts[other]
        if draft.sentence - toll.sentence > _REACH:
            return None
        if toll.sentence == draft.sentence or fate_of(toll) is not Outcome.KILLED:
            continue
        if toll.status is not None and toll.status.value is not Status.ASSERTED:
            continue
        larger = can_hold(toll, draft) and toll.number.value != draft.number.value
        told = larger and leads(scene, other) and not _is_at_once(scene, other)
        told = told and toll.number.bound is not Bound.VAGUE
        if told and units_agree(draft, toll) and is_narrower(draft, toll):
            return scene.first_of(other)
    return None


def toll_of_event(scene: Scene, index: int, whole: int) -> int:
    """Return the dead of the event where "the dead" follow it and what it raised a year's toll to.

    "The riot left 15 dead, bringing to 66 the number killed this year. Of the dead, nine ...".
    """
    toll, sentence = scene.drafts[whole], scene.drafts[whole].sentence
    if fate_of(toll) is not Outcome.KILLED or sentence == scene.drafts[index].sentence:
        return whole
    period = None if toll.when is None else read_period(toll.when.value)
    if period is None or (period.last - period.first).days < _LONG:
        return whole
    for other in scene.by_sentence[sentence]:
        draft = scene.drafts[other]
        if other >= whole or fate_of(draft) is not Outcome.KILLED or is_added(scene, other):
            continue
        led = not RAISING.isdisjoint(scene.between(draft.number.last, toll.number.first))
        day = draft.when is not None and "/" not in draft.when.value
        if led and day and leads(scene, other) and can_hold(draft, scene.drafts[index]):
            return scene.first_of(other)
    return whole


def _is_at_once(scene: Scene, index: int) -> bool:
    """Whether they "died at the scene"; "the scene of a crash" is one that was not told yet."""
    draft = scene.drafts[index]
    if AT_ONCE.isdisjoint(scene.said[draft.sentence]):
        return False
    words = scene.between(draft.number.last, scene.sentence(index).last)
    return any(
        a in AT_ONCE and b != "of" and words[max(at - _TO, 0) : at] != ["to", "the"]
        for at, (a, b) in enumerate(pairwise((*words, "")))
    )
