"""Classes of a group that were taken for classes of its first part, told of right before."""

from statextract.link.dimension import dimension_of, narrows
from statextract.link.filled import fills
from statextract.link.fit import fits
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import nearly_holds

_ROW = 2  # parts of one sentence
_THEM_BY = "rule:fronted-partitive"


def lift_classes(scene: Scene) -> None:
    """Tie a class to the group of a row: "70 begged, 40 stole, 30 worked. Sixty were minors".

    When it was read, the row was not yet known for parts of the group: only its sum tells.
    """
    for index, draft in enumerate(scene.drafts):
        if _is_of_them(scene, index):
            _lift(scene, index)
        if draft.of is None or draft.of.by != "rule:breakdown":
            continue
        part = draft.of.value
        whole, row = scene.whole_of(part), scene.drafts[part].sentence
        if whole is None or row >= draft.sentence or scene.drafts[whole].sentence == row:
            continue
        beside = [o for o in scene.by_sentence[row] if scene.whole_of(o) == whole]
        told_all = len(beside) == _ROW and fills(scene, Listing("list", beside, whole))
        if not (told_all or len(beside) > _ROW):
            continue
        if any(dimension_of(scene, other) for other in beside):
            continue
        if not fits(scene, index, whole) or not narrows(scene, index, whole):
            continue
        listing = scene.listing_of.get(index) or Listing("breakdown", [index], part)
        if nearly_holds(scene.drafts[whole], draft) and listing.whole == part:
            cue = scene.sites[index].first, scene.sites[index].last
            for other in listing.parts:
                scene.tie(other, whole, "rule:breakdown", cue)
            listing.whole = whole


def _is_of_them(scene: Scene, index: int) -> bool:
    """Whether "them" was read as the first of a row that a sum ends: "12 here and 8 there, 20"."""
    of = scene.drafts[index].of
    if of is None or of.by != _THEM_BY or index not in scene.listing_of:
        return False
    up, said = scene.drafts[of.value].of, scene.document.text(of.start, of.end).lower()
    if up is None or up.by != "rule:joined" or said != "them":
        return False
    total = scene.drafts[up.value].sentence
    return total == scene.drafts[of.value].sentence == scene.drafts[index].sentence - 1


def _lift(scene: Scene, index: int) -> None:
    """Tie a count and those listed beside it to what its whole is part of."""
    of, listing = scene.drafts[index].of, scene.listing_of[index]
    total = None if of is None else scene.whole_of(of.value)
    if of is None or total is None or listing.whole != of.value:
        return
    for part in listing.parts:
        if scene.whole_of(part) == of.value and fits(scene, part, total):
            cue = scene.sites[part].first, scene.sites[part].last
            scene.tie(part, total, _THEM_BY, cue)
    listing.whole = total
