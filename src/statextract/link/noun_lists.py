"""Lists of kinds, and what speaks of all of them: "40 men and 12 girls; nine of them were hurt"."""

from statextract.link.fit import fits
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.link.sizes import can_hold, nearly_holds

_JOINTS = ([","], ["and"], [",", "and"])
_LAST = _JOINTS[1:]


def ends_list(scene: Scene, index: int) -> bool:
    """Whether a count with a noun is the last of a list of such: "40 men and 12 girls"."""
    other = index - 1
    if index < 1 or scene.drafts[other].sentence != scene.drafts[index].sentence:
        return False
    named = all(scene.drafts[each].phrase.head is not None for each in (other, index))
    gap = list(scene.between(after(scene, other), scene.sites[index].first))
    return named and gap in _LAST


def speaks_of_all(scene: Scene, index: int, other: int, token: int) -> bool:
    """Whether a pronoun at a token is of the whole list that a count ends, not of its last item.

    A semicolon stands between, or there are not so many of the last kind.
    """
    if not ends_list(scene, other):
        return False
    apart = ";" in scene.between(after(scene, other), token)
    return apart or not can_hold(scene.drafts[other], scene.drafts[index])


def whole_of_list(scene: Scene, index: int, other: int) -> int | None:
    """Return what a list that a count ends divides, if a part can be of it; None if nothing."""
    whole = scene.whole_of(other)
    if whole is None or not nearly_holds(scene.drafts[whole], scene.drafts[index]):
        return None
    return whole if fits(scene, index, whole) else None
