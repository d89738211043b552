"""Counts right behind a large group that miss it by a slip: "733 foreigners, 402 in, 333 out".

Nothing but the sum ties such counts where it holds (``filling``). Where it nearly holds, their
place must say that they are meant as all of the group: nothing else is counted between, one breath
tells them up to "and" the last, and they stand without a noun in its sentence or behind "Of the
applicants,", or each has a fate, sex or age of its own.
"""

from collections.abc import Sequence

from statextract.link.fit import fate_of
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.scene import Scene
from statextract.link.shape import is_bare
from statextract.model.vocabulary import Bound

_SOME, _HUNDRED = 40, 100
_LITTLE, _SLIP = 2, 0.01
_LAST = 8  # tokens from "and" to the last number
_PAIR, _TEN = 2, 10
_PARTIAL = frozenset(
    "mostly mainly chiefly largely including such especially particularly both also twice".split()
)
_LAST_JOINTS = frozenset(("and", ";", "while"))


def nearly_fill(scene: Scene, run: Sequence[int], whole: int) -> bool:
    """Whether counts that the group's own sentence, or the next, tells miss it by a slip."""
    if len(run) < _PAIR or is_bare(scene, whole):
        return False
    if list(run) != list(range(whole + 1, whole + 1 + len(run))):
        return False  # it is one of their row, or others are counted between them
    away = scene.drafts[run[-1]].sentence - scene.drafts[whole].sentence
    if away > 1:
        return False
    # not "Iceland took in 155 refugees. Norway took in 90 and Denmark 64"
    beside = not away or scene.word(scene.sentence(run[0]).first) == "of"
    beside = beside and all(is_bare(scene, index) for index in run)
    return (beside or _are_set_apart(scene, run)) and is_near_miss(scene, run, whole)


def exceeds_by_slip(scene: Scene, run: Sequence[int], whole: int) -> bool:
    """Whether counts of one sentence are a few more than a large group of which they are."""
    told = sum(scene.drafts[index].number.value or 0 for index in run)
    return told > (scene.drafts[whole].number.value or told) and is_near_miss(scene, run, whole)


def is_near_miss(scene: Scene, run: Sequence[int], whole: int) -> bool:
    """Whether counts of one sentence, up to "and" the last, miss a large group by a slip.

    Who tells of 300 may have rounded.
    """
    group = scene.drafts[whole].number
    size = group.value or 0
    miss = abs(sum(scene.drafts[index].number.value or 0 for index in run) - size)
    if len(run) < _PAIR or size < _SOME or not size % (_HUNDRED if size > _HUNDRED else _TEN):
        return False
    if not 0 < miss <= max(_LITTLE, _SLIP * size) or group.bound is not Bound.EXACT:
        return False
    number = scene.drafts[run[0]].sentence
    if any(scene.drafts[index].sentence != number for index in run):
        return False
    if not _PARTIAL.isdisjoint(scene.said[number]):
        return False
    first = scene.sites[run[-1]].first
    gap = scene.between(max(scene.drafts[run[-2]].number.last, first - _LAST), first)
    return not _LAST_JOINTS.isdisjoint(gap)


def _are_set_apart(scene: Scene, run: Sequence[int]) -> bool:
    """Whether each has a fate of its own, or they are of both sexes or ages."""
    fates = [fate_of(scene.drafts[index]) for index in run]
    apart = None not in fates and len(set(fates)) == len(fates) and len(run) > _PAIR
    return apart or are_exhaustive(scene, list(run))
