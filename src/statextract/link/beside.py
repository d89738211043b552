"""Two counts told as one group: "48 passengers and two drivers", "nine men and six women"."""

from statextract.link.fit import unit_of
from statextract.link.scene import Scene
from statextract.link.shape import after

_JOINING = frozenset(["and", "plus"])
_OPENING = frozenset("of among amongst".split())
_NEAR = 2  # tokens from "of" to the number of "of the nine men"


def joined_behind(scene: Scene, index: int) -> int | None:
    """Return the count of as good as the same unit that "and" joins right behind a count."""
    beside, behind = index + 1, after(scene, index)
    if beside >= len(scene.sites) or scene.word(behind) not in _JOINING:
        return None
    if scene.sites[beside].first != behind + 1:
        return None
    units = unit_of(scene.drafts[beside]), unit_of(scene.drafts[index])
    return beside if None in units or units[0] is units[1] else None


def is_of_opening(scene: Scene, index: int) -> bool:
    """Whether a count only says of whom a sentence tells: "Of the nine men and six women, four"."""
    first = scene.sentence(index).first
    if not index or scene.word(first) not in _OPENING:
        return False
    near = scene.sites[index - 1].first - first <= _NEAR
    return near and joined_behind(scene, index - 1) == index
