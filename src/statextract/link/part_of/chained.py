"""What was done next to some: "Police arrested 40 men, charged 12 and released 19".

The verbs have one subject, and the later numbers leave out the noun: they are some of those whom
the first verb names, if what it tells comes before.
"""

from statextract.link.fit import came_later, fate_of, fits, is_person, noun_of, units_agree
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_bare
from statextract.link.sizes import can_hold
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Outcome

_BY = "rule:chained"
_JOINTS = frozenset([",", "and", "then", "but"])
_PATIENTS = frozenset(["patient", "case", "infection", "admission"])
_ILL = (Outcome.HOSPITALISED, Outcome.SICK)
_ENDS = (Outcome.RELEASED, Outcome.RECOVERED, Outcome.KILLED, Outcome.RETURNED_HOME)
_OBJECT = ("rule:object", "rule:level")  # of a verb that is also an adjective: "freed ten"


@rule([","], beside=True)
def tie_chained(scene: Scene, index: int) -> Tie | None:
    """Tie the bare object of a verb to the people whom an earlier verb of the chain names."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.number.type is not NumberType.COUNT or draft.phrase.of is not None:
        return None
    if not is_bare(scene, index) or not _is_object(scene, index):
        return None
    cue = (first - 1, first)
    for other in scene.earlier_in_sentence(index):
        told = scene.drafts[other].of
        if told is not None and told.by == _BY and _holds(scene, told.value, index):
            return Tie(told.value, _BY, cue, sibling=other)
        if _holds(scene, other, index):
            return Tie(other, _BY, cue, "clauses")
    return None


@rule([","], beside=True)
def tie_course(scene: Scene, index: int) -> Tie | None:
    """Tie those who got well or died to the patients told of first in their sentence.

    "So far 5,013 patients have been admitted, 4,391 have been discharged and 23 have died."
    """
    draft, first = scene.drafts[index], scene.sites[index].first
    if not is_bare(scene, index) or fate_of(draft) not in _ENDS:
        return None
    if scene.word(first - 1) not in _JOINTS or draft.number.type is not NumberType.COUNT:
        return None
    group = scene.by_sentence[draft.sentence][0]
    theirs = scene.drafts[group]
    if group == index or noun_of(theirs) not in _PATIENTS or fate_of(theirs) not in _ILL:
        return None
    if theirs.of is not None or not can_hold(theirs, draft) or not units_agree(draft, theirs):
        return None
    beside = index - 1 if index - 1 != group and scene.whole_of(index - 1) == group else None
    return Tie(group, _BY, (first - 1, first), "clauses", sibling=beside)


def _is_object(scene: Scene, index: int) -> bool:
    """Whether its own verb stands right before a number, and a joint before that."""
    draft, first = scene.drafts[index], scene.sites[index].first
    fate = draft.outcome
    if fate is None or fate.by not in _OBJECT or scene.word(first - 2) not in _JOINTS:
        return False
    return (
        fate.end <= scene.document.starts[first] and fate.start >= scene.document.starts[first - 1]
    )


def _holds(scene: Scene, group: int, index: int) -> bool:
    """Whether a group, named by a noun, met first what led to what is told now."""
    mine, theirs = scene.drafts[index], scene.drafts[group]
    handled = theirs.of is not None and theirs.of.by == "rule:handled"
    tied = theirs.of is not None and not handled  # "It remanded 37, freed 20": it did one or other
    named = is_person(theirs) and (theirs.phrase.head is not None or tied)
    smaller = can_hold(theirs, mine) and mine.number.value != theirs.number.value
    return named and smaller and fits(scene, index, group) and _comes_first(mine, theirs)


def _comes_first(mine: Draft, theirs: Draft) -> bool:
    if fate_of(theirs) is Outcome.ABDUCTED and fate_of(mine) is Outcome.KILLED:
        return True
    return came_later(mine, theirs)
