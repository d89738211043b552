"""A fate beside one that found its total: "In Gorkha, 210 people were killed and 800 injured".

Where the 210 are of the 900 who were killed, the 800 are of the 4,000 told beside those 900.
"""

from collections.abc import Iterator

from statextract.link.fit import fate_of, fits, is_person, share_fate
from statextract.link.part_of.occasion import are_told_apart
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_of_others
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Bound, NumberType, Outcome

_BY = frozenset(["rule:nested-place", "rule:nested-period", "rule:kin"])
_FATES = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.MISSING])
_GAP = 8  # tokens from "210 people" to "800": "were killed and another"


def link_paired_fates(scene: Scene) -> None:
    """Tie the second of two fates told in one to the total beside that of the first."""
    for first, draft in enumerate(scene.drafts):
        if draft.of is None or draft.of.by not in _BY or fate_of(draft) not in _FATES:
            continue
        for second in _beside(scene, first):
            total = _total_beside(scene, draft.of.value, second)
            if total is not None:
                cue = (scene.sites[second].first, scene.sites[second].last)
                scene.tie(second, total, draft.of.by, cue)


def _beside(scene: Scene, index: int) -> Iterator[int]:
    """Yield the free counts of another fate that "and" joins to one, right before or behind it."""
    for other in (index - 1, index + 1):
        if not 0 <= other < len(scene.drafts):
            continue
        mine, theirs = scene.drafts[index], scene.drafts[other]
        one, two = sorted((index, other))
        gap = scene.between(scene.drafts[one].number.last, scene.sites[two].first)
        joined = mine.sentence == theirs.sentence and gap[-1:] == ["and"] and len(gap) <= _GAP
        free = theirs.of is None and theirs.same_as is None and is_person(theirs)
        told = fate_of(theirs) in _FATES and fate_of(theirs) is not fate_of(mine)
        plain = theirs.number.type is NumberType.COUNT and theirs.number.bound is not Bound.VAGUE
        apart = is_added(scene, other) or is_of_others(scene, other)
        if joined and free and told and plain and not apart:
            yield other


def _total_beside(scene: Scene, first: int, part: int) -> int | None:
    """The larger count of a part's fate in a sentence that tells the first one's total."""
    root = scene.fact_of(first)
    for told in dict.fromkeys((first, root, *scene.retold.get(root, ()))):
        for other in scene.by_sentence[scene.drafts[told].sentence]:
            draft = scene.drafts[other]
            if other == part or draft.of is not None or not share_fate(draft, scene.drafts[part]):
                continue
            if draft.number.bound is Bound.VAGUE or not can_hold(draft, scene.drafts[part]):
                continue
            if fits(scene, part, other) and not are_told_apart(scene, part, other):
                return scene.first_of(other)
    return None
