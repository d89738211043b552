"""What a day added to a toll told just before: "has climbed to 291. Two more died in 24 hours".

The words of the toll say that it runs on, those of the other that it is new and of the last days.
A place or an event named for the one keeps it out of a toll that is of another.
"""

from statextract.link.fit import fate_of, fits, unit_of
from statextract.link.leading import is_baseline
from statextract.link.part_of.named_apart import names_event
from statextract.link.part_of.new_cases import (
    is_brief,
    is_called_new,
    is_counted,
    is_of_a_day,
    may_be_there,
    own_time,
    places_of,
)
from statextract.link.part_of.occasion import is_of_another_time, is_set_apart
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene
from statextract.link.sizes import is_surely_larger
from statextract.model.vocabulary import Outcome

_RUNNING = frozenset(
    """
    toll tally stands stood climbed risen rose climbs rises reached surpassed passed exceeded
    """.split()
)
_SO_FAR = frozenset(["so", "far"])
_OTHER_EVENT = frozenset("second separate elsewhere similar earlier".split())
_LAST = frozenset("past last previous preceding".split())
_FATES = frozenset(
    [
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.MISSING,
        Outcome.DISPLACED,
        Outcome.ARRESTED,
        Outcome.RESCUED,
    ]
)
_REACH = 2  # sentences with figures


def link_new_tolls(scene: Scene) -> None:
    """Tie what was added to the running count of the same fate that stands just before it."""
    if _RUNNING.isdisjoint(scene.words) and not scene.words >= _SO_FAR:
        return
    for index, draft in enumerate(scene.drafts):
        if draft.of is None and draft.same_as is None and _is_fresh(scene, index):
            whole = _toll_before(scene, index)
            if whole is not None:
                cue = (scene.sites[index].first, scene.sites[index].last)
                scene.tie(index, scene.first_of(whole), "rule:new-toll", cue)


def _is_fresh(scene: Scene, index: int) -> bool:
    """Whether a count is called new or more, and of a day."""
    draft = scene.drafts[index]
    if fate_of(draft) not in _FATES or not is_counted(scene, index):
        return False
    if index in scene.changes or is_baseline(scene, index):
        return False
    last_hours = _is_of_last_hours(scene, index)
    if not is_called_new(scene, index) and not last_hours:
        return False
    if is_set_apart(scene, index) or is_of_another_time(scene, index):
        return False
    said = scene.said[draft.sentence]
    if not _OTHER_EVENT.isdisjoint(said) or names_event(scene, scene.sentence(index)):
        return False
    return last_hours or is_brief(own_time(draft)) or is_of_a_day(scene, index)


def _is_of_last_hours(scene: Scene, index: int) -> bool:
    """Whether a count without "new" is of the hours before: "in the past 24 hours, 12 died"."""
    said = scene.said[scene.drafts[index].sentence]
    return "hours" in said and not _LAST.isdisjoint(said)


def _toll_before(scene: Scene, index: int) -> int | None:
    for number in scene.sentences_before(scene.drafts[index].sentence, _REACH):
        for other in reversed(scene.by_sentence[number]):
            if _is_toll(scene, other) and _may_hold(scene, index, other):
                return other
    return None


def _is_toll(scene: Scene, index: int) -> bool:
    """Whether the words before a count, or "so far" behind it, say that it runs on."""
    draft = scene.drafts[index]
    if draft.of is not None or not is_counted(scene, index) or is_baseline(scene, index):
        return False
    words = scene.between(draft.clause.first, draft.number.first)
    return not _RUNNING.isdisjoint(words) or scene.said[draft.sentence] >= _SO_FAR


def _may_hold(scene: Scene, part: int, whole: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if fate_of(mine) is not fate_of(theirs) or unit_of(mine) is not unit_of(theirs):
        return False
    if not is_surely_larger(theirs, mine) or not fits(scene, part, whole):
        return False
    one, other = own_time(mine), own_time(theirs)
    if one is not None and other is not None and not other.touches(one):
        return False  # "rose to 88 on Friday. Six more died on Sunday": on top of them
    if are_of_two_stories(scene, mine, theirs):
        return False
    return may_be_there(places_of(scene, part), places_of(scene, whole))
