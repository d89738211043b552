"""Printed remainders: "the remaining 45", "the other 13", "the last two"."""

from statextract.link.fit import is_narrower, units_agree
from statextract.link.grammar import OTHERS
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene

_REACH = 2


def is_remainder(scene: Scene, index: int) -> bool:
    """Whether a count is introduced as what is left: "the other 13", "the balance of 783"."""
    lead = scene.sites[index].lead
    first = scene.sites[index].first
    before = scene.between(max(0, first - 2), first)
    if list(before) in (["balance", "of"], ["remainder", "of"]):
        return True
    return "the" in lead and bool(lead & (OTHERS - {"final", "last"}))


def tie_remaining(scene: Scene, index: int) -> Tie | None:
    """Tie a printed remainder to the whole of the parts listed before it."""
    if not is_remainder(scene, index):
        return None
    site = scene.sites[index]
    here = scene.drafts[index].sentence
    for other in range(index - 1, -1, -1):
        draft = scene.drafts[other]
        if here - draft.sentence > _REACH:
            break
        whole = scene.whole_of(other)
        if whole is None or whole == index or not units_agree(scene.drafts[index], draft):
            continue
        if not is_narrower(scene.drafts[index], scene.drafts[whole]):
            continue
        aside = scene.sites[other].aside
        hidden = aside is not None and not aside.holds(scene.drafts[index].number.first)
        if hidden or (draft.sentence != here and _is_detail(scene, other)):
            continue
        cue = (site.first, site.last)
        return Tie(whole, "rule:remainder", cue, closed=True, sibling=other)
    return None


def _is_detail(scene: Scene, index: int) -> bool:
    """Whether a part belongs to a listing that hangs on another part of its own sentence."""
    whole = scene.whole_of(index)
    listing = scene.listing_of.get(index)
    if whole is None or (listing is not None and listing.form in ("frame", "partitive")):
        return False
    return scene.whole_of(whole) is not None
