"""Survivors are what the dead leave of their group: "two of the five died ... the three"."""

from statextract.link.fit import fate_of
from statextract.link.scene import Scene
from statextract.model.vocabulary import Outcome

_MEMORY = 12  # figures back among which the dead are told
_SLIP = 20  # a slip is off by one, or by no more than 5 % of the survivors


def outlive(scene: Scene, index: int) -> bool:
    """Whether survivors are about as many as the dead told before leave of their group."""
    for other in range(index - 1, max(-1, index - _MEMORY), -1):
        if fate_of(scene.drafts[other]) is Outcome.KILLED:
            whole = scene.whole_of(other)
            sizes = [scene.drafts[each].number.value for each in (whole, other) if each is not None]
            mine = scene.drafts[index].number.value or 0
            told = len(sizes) > 1 and None not in sizes
            return told and abs((sizes[0] or 0) - (sizes[1] or 0) - mine) <= 1 + mine / _SLIP
    return False
