"""The group of which what is left and a part told before are all: "58 were freed; the other 21"."""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import (
    fate_of,
    fates_agree,
    fits,
    is_like,
    is_narrower,
    noun_of,
    share_fate,
    units_agree,
)
from statextract.link.leading import leads
from statextract.link.part_of.rests import is_remainder
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.untold import is_all_again
from statextract.link.pronoun import is_complement
from statextract.link.scene import Scene
from statextract.link.shape import is_bare
from statextract.link.sizes import nearly_holds
from statextract.model.vocabulary import Unit

_MEMORY = 12  # figures back among which the part that a remainder completes stands
_FAR = 5  # sentences
_MANY = 20  # as many as these are met by chance no more
_SET_BEHIND = frozenset("brackets bracket bracket-list aside with".split())
_OPENING = frozenset([";", ":", "–"])
_WHY = frozenset(["of", "for", "on", "over"])  # "three of murder"
_NEAR = 4  # sentences from a total to what remains of it


def find_completed(scene: Scene, index: int) -> Tie | None:
    """Tie "the other four" to the whole of which one part before it leaves just so many."""
    rest = scene.drafts[index].number.value
    beside = [o for o in scene.earlier_in_sentence(index) if scene.whole_of(o) is not None]
    inner = any(_completes_detail(scene, index, other) for other in beside)
    if not inner and any(goes_with(scene, index, o, scene.whole_of(o) or 0) for o in beside):
        return None  # its sentence says what it completes, be the numbers as they may
    for other in range(index - 1, max(-1, index - _MEMORY), -1):
        whole = scene.whole_of(other)
        if whole is None or whole == index or rest is None or is_only_named(scene, index, other):
            continue
        near = scene.drafts[index].sentence - scene.drafts[other].sentence <= _FAR
        exact = _fills(scene, index, other, whole)
        if not is_remainder(scene, index) and not _are_of_one(scene, index, whole):
            continue
        going = goes_with(scene, index, other, whole)
        if near and exact and (going or _fills_detail(scene, index, whole)):
            site = scene.sites[index]
            cue = (site.first, site.last)
            return Tie(whole, "rule:remainder", cue, closed=True, sibling=other)
    return None


def fill_beside(scene: Scene, index: int) -> Tie | None:
    """Tie what remains, and the count before it in its sentence, to a total that both make up.

    "Nine drowned. Bodies of seven have been found, and the search is on for the remaining two."
    """
    rest, beside = scene.drafts[index].number.value, next(scene.earlier_in_sentence(index), None)
    told = None if beside is None else scene.drafts[beside].number.value
    if beside is None or rest is None or told is None or scene.whole_of(beside) is not None:
        return None
    for total in reversed(scene.numbers.equal(told + rest)):
        group, part = scene.drafts[total], scene.drafts[beside]
        near = 0 < part.sentence - group.sentence <= _NEAR
        fitting = near and leads(scene, total) and fits(scene, beside, total)
        if not fitting or not share_fate(part, group):
            continue
        cue = (scene.sites[index].first, scene.sites[index].last)
        if fits(scene, index, total) and scene.tie(beside, total, "rule:beside-rest", cue):
            return Tie(total, "rule:remainder", cue, closed=True, sibling=beside)
    return None


def beside_bare(scene: Scene, index: int) -> Tie | None:
    """Tie the rest beside a bare number: "Six were convicted; three of murder, the other three"."""
    part, site = index - 1, scene.sites[index]
    if part <= 0 or scene.drafts[part].sentence != scene.drafts[index].sentence:
        return None
    first, behind = scene.sites[part].first, scene.word(scene.drafts[part].number.last)
    bare = scene.drafts[part].unit is None and is_bare(scene, part)
    if not bare or scene.word(first - 1) not in _OPENING or behind not in _WHY:
        return None
    if scene.word(site.first - 1) not in (",", "and"):
        return None
    whole = next((o for o in scene.earlier_in_sentence(part) if not is_complement(scene, o)), None)
    if whole is None or not nearly_holds(scene.drafts[whole], scene.drafts[part]):
        return None
    take_unit(scene, part, whole)
    if not (fits(scene, part, whole) and fits(scene, index, whole)):
        return None
    cue = (site.first, site.last)
    if not scene.tie(part, whole, "rule:beside-rest", cue):
        return None
    return Tie(whole, "rule:remainder", cue, closed=True, sibling=part)


def _fills(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether a part, or all of its list up to it, leaves as many of a group as remain."""
    rest, total = scene.drafts[index].number.value, scene.drafts[whole].number.value
    told = scene.drafts[other].number.value
    if rest is None or told is None or total is None:
        return False
    listed = _sum_up_to(scene, other) + rest  # "two got life, one ten years. The other three"
    return listed == total or (told + rest == total and listed <= total)


def is_only_named(scene: Scene, index: int, other: int) -> bool:
    """Whether a part was only named among its group, and others were told of since then.

    "Six people, including two tourists, were taken. A cook was freed. The remaining four".
    """
    part = scene.drafts[other]
    named = part.of is not None and part.of.by == "rule:including"
    return named and scene.drafts[index].sentence - part.sentence > 1


def _completes_detail(scene: Scene, index: int, other: int) -> bool:
    whole = scene.whole_of(other)
    fills = whole is not None and whole != index and _fills(scene, index, other, whole)
    return fills and whole is not None and _fills_detail(scene, index, whole)


def _fills_detail(scene: Scene, index: int, whole: int) -> bool:
    """Whether what remains fills a group that is some of another, and not the other as well.

    "Six of the seven were convicted. Three were jailed. The other three were fined."
    """
    outer = scene.whole_of(whole)
    if outer is None:
        return False
    size = scene.drafts[whole].number.value or 0
    if size + (scene.drafts[index].number.value or 0) == scene.drafts[outer].number.value:
        return False
    return fits(scene, index, whole) and fates_agree(scene.drafts[index], scene.drafts[whole])


def _sum_up_to(scene: Scene, index: int) -> float:
    """What the parts of a listing come to, up to one of them."""
    listing = scene.listing_of.get(index)
    parts = [index] if listing is None else [part for part in listing.parts if part <= index]
    return sum(scene.drafts[part].number.value or 0 for part in parts)


def _are_of_one(scene: Scene, index: int, whole: int) -> bool:
    """Whether others are named and fare as a group does: "two other lawyers" are no defendants."""
    fate, nouns = fate_of(scene.drafts[index]), (None, "other", noun_of(scene.drafts[whole]))
    return fate in (None, fate_of(scene.drafts[whole])) and noun_of(scene.drafts[index]) in nouns


def goes_with(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether a part told before is one of those that the remainder is what is left beside."""
    draft, part = scene.drafts[index], scene.drafts[other]
    here = part.sentence == draft.sentence and scene.whole_of(whole) is None
    here = here and (draft.number.value or 0) >= _MANY
    if not here and is_all_again(draft, scene.drafts[whole]):
        return False
    fitting = is_like if is_bare(scene, index) else is_narrower
    told = part.sentence != draft.sentence and share_fate(part, scene.drafts[whole])
    if told and not fates_agree(draft, scene.drafts[whole]):
        return False  # "two more bodies bring the toll to 21. The other 12 injured are in care"
    shared = part.unit is not None and part.unit.value is Unit.SHARE  # "half of them ... the rest"
    if not units_agree(draft, scene.drafts[whole] if shared else part) or not fitting(
        draft, scene.drafts[whole]
    ):
        return False
    aside = scene.sites[other].aside
    listing = scene.listing_of.get(other)
    hidden = aside is not None and not aside.holds(draft.number.first)
    if hidden and not (listing is not None and listing.form == "brackets"):
        return False
    return part.sentence == draft.sentence or not _is_detail(scene, other)


def _is_detail(scene: Scene, index: int) -> bool:
    """Whether a part belongs to a listing that hangs on another part of its own sentence."""
    whole = scene.whole_of(index)
    listing = scene.listing_of.get(index)
    if whole is None or (listing is not None and listing.form in ("frame", "partitive")):
        return False
    up = scene.whole_of(whole)
    if up is None:
        return False
    behind = listing is not None and listing.form in _SET_BEHIND
    behind = behind and scene.drafts[index].sentence == scene.drafts[whole].sentence
    closed = (listing is not None and listing.closed) or behind
    return closed or scene.drafts[up].sentence == scene.drafts[whole].sentence
