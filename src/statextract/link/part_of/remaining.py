"""Printed remainders: "the remaining 45", "the other 13", "the last two"."""

from statextract.link.antecedent import leads
from statextract.link.fit import GENERIC, fits, is_narrower, noun_of, units_agree
from statextract.link.grammar import MORE, OTHERS
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Listing, Scene

_REACH = 2  # sentences
_SISTERS = 8


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
        listing = scene.listing_of.get(other)
        if listing is not None and listing.form == "brackets":
            hidden = False
        if hidden or (draft.sentence != here and _is_detail(scene, other)):
            continue
        cue = (site.first, site.last)
        return Tie(whole, "rule:remainder", cue, closed=True, sibling=other)
    return _tie_untold(scene, index)
    return None


def _tie_untold(scene: Scene, index: int) -> Tie | None:
    """Tie a remainder whose sister parts were not known for parts: "12 fled. The other 3 hid".

    The wording says that there is a whole; the counts told between the whole and the remainder
    are its other parts.
    """
    total = _total_before(scene, index)
    if total is None:
        return None
    site = scene.sites[index]
    cue = (site.first, site.last)
    sisters = [o for o in range(total + 1, index) if _is_sister(scene, o, index, total)]
    sisters = sisters[-_SISTERS:]
    if not sisters:
        return Tie(total, "rule:remainder", cue, "remainder", closed=True)
    first, *others = sisters
    for sister in sisters:
        scene.tie(sister, total, "rule:remainder", cue)
    listing = Listing("remainder", [first, *others], total, closed=True)
    listing.cue = scene.document.span_of(*cue)
    scene.listings.append(listing)
    scene.listing_of.update(dict.fromkeys(sisters, listing))
    return Tie(total, "rule:remainder", cue, closed=True, sibling=sisters[-1])


def _total_before(scene: Scene, index: int) -> int | None:
    """The nearest earlier count of the same noun that is no part: what is left is left of it."""
    draft = scene.drafts[index]
    paragraph = scene.sentence(index).paragraph
    for other in range(index - 1, -1, -1):
        if paragraph - scene.sentence(other).paragraph > 1:
            return None
        if not leads(scene, other) or not fits(scene, index, other):
            continue
        if (
            other in scene.listing_of
            or _has_sister(scene, other, index)
            or scene.sites[other].lead & (MORE | OTHERS)
        ):
            continue
        headless = draft.phrase.head is None
        noun = noun_of(scene.drafts[other])
        if headless or noun in GENERIC or noun_of(draft) in (None, noun):
            return other
    return None


def _has_sister(scene: Scene, other: int, index: int) -> bool:
    """Whether a count is told beside another of the same people: "203 fled and 31 stayed"."""
    return any(
        other < beside < index
        and scene.drafts[beside].phrase.head is None
        and scene.drafts[beside].unit is not None
        and fits(scene, beside, other)
        for beside in scene.by_sentence[scene.drafts[other].sentence]
    )


def _is_sister(scene: Scene, other: int, index: int, total: int) -> bool:
    draft = scene.drafts[other]
    if draft.of is not None or draft.same_as is not None or other in scene.listing_of:
        return False
    if scene.sites[other].aside is not None or not fits(scene, other, total):
        return False
    near = scene.sentence(index).paragraph == scene.sentence(other).paragraph
    return near and units_agree(scene.drafts[index], draft)


def _is_detail(scene: Scene, index: int) -> bool:
    """Whether a part belongs to a listing that hangs on another part of its own sentence."""
    whole = scene.whole_of(index)
    listing = scene.listing_of.get(index)
    if whole is None or (listing is not None and listing.form in ("frame", "partitive")):
        return False
    return scene.whole_of(whole) is not None
