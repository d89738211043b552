"""Counts of two places that "with" sets side by side: "30 in Ica, with nine in Puno"."""

from statextract.link.scene import Scene
from statextract.link.shape import is_name
from statextract.link.within import within

_BEHIND = 4  # tokens of "hurt in the Linz"


def placed_beside(scene: Scene, index: int) -> int | None:
    """The count of one place beside which "with" sets that of another, which it does not hold.

    "The storm killed 212 people in the Philippines, with 68 in Bicol" tells of a place within.
    """
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    beside = next(iter(scene.earlier_in_sentence(index)), None)
    if beside is None:
        return None
    at = next((t for t in range(last, last + _BEHIND) if scene.word(t) == "in"), None)
    if at is None or not is_name(scene, at + 1):
        return None
    gap = range(scene.drafts[beside].number.last, first)
    before = next((t for t in gap if scene.word(t) == "in" and is_name(scene, t + 1)), None)
    if before is None:
        return None
    outer = {place.name for place in within(scene.mentions.places, before, first)}
    inner = within(scene.mentions.places, at, scene.sentence(index).last)[:1]
    return None if any(not outer.isdisjoint(place.inside) for place in inner) else beside
