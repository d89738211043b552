"""Brackets that hold kinds of people and nothing else: "killed (eight drivers, three riders)"."""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import units_agree
from statextract.link.scene import Scene
from statextract.link.sites import Aside
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import NumberType, Unit

_JOINTS = frozenset([",", ";", "and", "&"])
_MARKS = frozenset(",;:)")
_GAP = 10  # tokens of "were killed on the road in May"
_MOST = 40  # tokens of a bracket


def fills_bracket(scene: Scene, index: int, aside: Aside, gap: int) -> bool:
    """Whether two or more counts of people, each with its noun, are all that a bracket holds.

    Between the count before it and the bracket no mark may stand ("died in May (five riders").
    """
    if gap > _GAP or aside.last - aside.first > _MOST:
        return False
    if not _MARKS.isdisjoint(scene.between(aside.first - gap, aside.first)):
        return False
    members = scene.by_sentence[scene.drafts[index].sentence]
    inside = [i for i in members if scene.sites[i].aside == aside]
    if len(inside) < 2 or not all(_is_of_people(scene, i) for i in inside):
        return False
    at = aside.first + 1
    for member in inside:
        if not _JOINTS.issuperset(scene.between(at, scene.sites[member].first)):
            return False
        phrase = scene.drafts[member].phrase
        at = max(phrase.last, phrase.tail)
    return at >= aside.last


def _is_of_people(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    counts = draft.number.type is NumberType.COUNT and draft.phrase.head is not None
    return counts and draft.unit is not None and draft.unit.value is Unit.PERSON


def is_told_of(scene: Scene, index: int, anchor: int, aside: Aside) -> bool:
    """Whether a bracket opens with a group, to which the count before is tied: "12 (of 40 aboard)".

    Nor is a larger count of its later words a part: "228 (26 survived, so that 229 are counted)".
    """
    held = can_hold(scene.drafts[index], scene.drafts[anchor])
    first, begun = scene.sites[index].first, scene.drafts[index - 1].number.first > aside.first
    if scene.word(first - 1) == "of" and first - 2 == aside.first and held:
        take_unit(scene, index, anchor)
        if not units_agree(scene.drafts[anchor], scene.drafts[index]):
            return False  # "two teams (of 40 countries)"
        scene.tie(anchor, index, "rule:out-of", (first - 1, first))
        return True
    return begun and index - 1 > anchor and not can_hold(scene.drafts[anchor], scene.drafts[index])
