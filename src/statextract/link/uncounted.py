"""Groups that a sentence opens with and that no number counts: "All the others were hurt"."""

from itertools import pairwise

from statextract.link.ellipsis import take_unit
from statextract.link.sayings import behind_saying
from statextract.link.scene import Scene

_OPENING = 4  # tokens of "All of the others"
_THE_OTHER = frozenset([("the", "other"), ("many", "other"), ("several", "other")])


def are_uncounted_others(scene: Scene, index: int) -> bool:
    """Whether "them" are others without a number: "All the others were hurt, seven of them".

    What they are is what those are from whom they are told apart.
    """
    here = scene.sites[index].first
    first = behind_saying(scene, scene.sentence(index).first, here)
    if next(iter(scene.earlier_in_sentence(index)), None) is not None:
        return False
    front = list(scene.between(first, min(here, first + _OPENING)))
    others = "others" in front or not _THE_OTHER.isdisjoint(pairwise(front))
    if others and index:
        take_unit(scene, index, index - 1)
    return others
