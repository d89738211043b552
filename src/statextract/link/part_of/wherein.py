"""Counts of cases in which something was so: "in 52 of them she was charged, in 21 he fled"."""

from statextract.link.part_of.bare import is_open
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import shape_of
from statextract.link.sizes import can_hold
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_JOINTS = frozenset((",", ";", "and", "while", "whereas"))
_SUBJECTS = frozenset("the their they its it no nobody a an he she his her these those".split())
_TRAITS = frozenset(
    """
    age ages sex gender fate fates nationality origin cause causes motive outcome identity
    whereabouts status condition
    """.split()
)
_PERSONS = (Unit.PERSON, Unit.HOUSEHOLD)


@rule(["in", "for", "of"], beside=True)
def tie_wherein(scene: Scene, index: int) -> Tie | None:
    """Tie a bare count behind "in" to the list that another such count opened.

    A clause must follow at once: "in six they were killed", "for three the age is not known".
    """
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    opener = scene.word(first - 1)
    if not is_open(scene, index):
        return None
    if opener not in ("in", "for"):
        return _tie_last(scene, index)
    if scene.word(first - 2) not in _JOINTS or scene.word(last) not in _SUBJECTS:
        return None
    untold = scene.word(last) in ("the", "their") and scene.word(last + 1) in _TRAITS
    for other in scene.earlier_in_sentence(index):
        draft, whole = scene.drafts[other], scene.whole_of(other)
        if whole is None:
            continue
        same = _stands_behind(scene, other, opener) and _is_of_them(draft)
        if not same and not (untold and scene.listing_of.get(other) is not None):
            return None
        return _beside(scene, index, other, whole)
    return None


def _tie_last(scene: Scene, index: int) -> Tie | None:
    """Tie what was done to the last of them: "in 52 of them he fled and 14 were closed"."""
    if scene.word(scene.sites[index].first - 1) not in _JOINTS:
        return None
    for other in scene.earlier_in_sentence(index):
        whole = scene.whole_of(other)
        if whole is None:
            continue  # "nobody was found", "a man was charged"
        unit = scene.drafts[whole].unit
        opened = _stands_behind(scene, other, "in") and _is_of_them(scene.drafts[other])
        cases = unit is not None and unit.value not in _PERSONS
        told = opened and cases and shape_of(scene, index) == "verb"
        return _beside(scene, index, other, whole) if told else None
    return None


def _beside(scene: Scene, index: int, other: int, whole: int) -> Tie | None:
    if not can_hold(scene.drafts[whole], scene.drafts[index]):
        return None
    first = scene.sites[index].first
    return Tie(whole, "rule:parallel", (first - 1, first), sibling=other)


def _stands_behind(scene: Scene, index: int, opener: str) -> bool:
    return scene.word(scene.sites[index].first - 1) == opener


def _is_of_them(draft: Draft) -> bool:
    """Whether a count is tied to a group by its wording: "in 52 of them", "in 29 cases"."""
    ties = ("rule:cases", "rule:partitive", "rule:parallel", "rule:fronted-partitive")
    return draft.of is not None and draft.of.by in ties
