"""Remainders whose sister parts were told as mere counts ("Twelve fled. The other three hid").

The wording says that there is a whole: the nearest count before that can be one. The counts
told between it and the remainder are its other parts.
"""

from collections.abc import Callable

from statextract.link.dimension import dimension_of
from statextract.link.ellipsis import take_unit
from statextract.link.fit import GENERIC, fates_agree, fits, noun_of, units_agree
from statextract.link.grammar import DEFINITE, JOINING, MORE_OR_OTHERS
from statextract.link.leading import leads
from statextract.link.owned import OWNING, is_owned
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import can_hold
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, Role

_ABOARD = frozenset(("board", "aboard"))
_SLIP = 1.2
_CLOSE = 0.005
_PAIR, _HUNDREDS = 2, 200
_SISTERS = 8
_LISTINGS = 20  # listings back among which that of the paragraph stands


def tie_untold(scene: Scene, index: int) -> Tie | None:
    """Tie a remainder, and its sisters with it, to the whole that its wording implies."""
    _take_unit_of_sister(scene, index)
    total = _filled(scene, index)
    if total is None:
        total = _total_before(scene, index, can_hold)
    if total is None:
        total = _total_before(scene, index, _nearly_holds)
    if total is None:
        total = _whole_of_paragraph(scene, index)
    if total is None or not fates_agree(scene.drafts[index], scene.drafts[total]):
        return None
    if is_all_again(scene.drafts[index], scene.drafts[total]):
        return None
    if any(_is_of_own_group(scene, other) for other in range(total + 1, index)):
        return None  # "Nine spoke. Two of the bishop's aides were held. The others deny it"
    site = scene.sites[index]
    cue = (site.first, site.last)
    sisters = [o for o in range(total + 1, index) if _is_sister(scene, o, index, total)]
    if not sisters:
        return Tie(total, "rule:remainder", cue, "remainder", closed=True)
    sisters = sisters[-_SISTERS:]
    for sister in sisters:
        scene.tie(sister, total, "rule:beside-rest", cue)
    _list_together(scene, sisters, total, scene.document.span_of(*cue))
    return Tie(total, "rule:remainder", cue, closed=True, sibling=sisters[-1])


def _filled(scene: Scene, index: int) -> int | None:
    """The total that a remainder fills with the count before it: "111.9 million ... 88 million"."""
    rest, noun = scene.drafts[index].number.value, noun_of(scene.drafts[index])
    if rest is None or index < _PAIR or noun is None:
        return None
    for other in range(index - 1, max(-1, index - _SISTERS), -1):
        told = scene.drafts[other].number.value
        total = other - 1
        if told is None or total < 0 or scene.drafts[other].of is not None:
            continue
        size = scene.drafts[total].number.value
        filled = size is not None and abs(told + rest - size) <= _CLOSE * size
        if filled and noun_of(scene.drafts[total]) == noun and fits(scene, other, total):
            return total
    return None


def _take_unit_of_sister(scene: Scene, index: int) -> None:
    """Give "the remaining 45" the unit of the count told before it in the sentence."""
    for other in scene.earlier_in_sentence(index):
        if scene.drafts[other].of is None and scene.sites[other].aside is None:
            take_unit(scene, index, other)
            return


def _whole_of_paragraph(scene: Scene, index: int) -> int | None:
    """The group that a sentence of the paragraph opened with: "Of those arrested, ..."."""
    paragraph = scene.sentence(index).paragraph
    for listing in scene.listings[: -_LISTINGS - 1 : -1]:
        if listing.form == "frame" and listing.whole is not None and listing.parts:
            near = scene.sentence(listing.parts[0]).paragraph == paragraph
            if near and fits(scene, index, listing.whole):
                return listing.whole
    return None


def _list_together(scene: Scene, sisters: list[int], total: int, cue: tuple[int, int]) -> None:
    loose = {id(known): known for s in sisters if (known := scene.listing_of.get(s)) is not None}
    for known in loose.values():
        scene.drop(known)
    listing = Listing("remainder", list(sisters), total, closed=True, cue=cue)
    scene.listings.append(listing)
    scene.listing_of.update(dict.fromkeys(sisters, listing))


def _total_before(scene: Scene, index: int, holds: Callable[[Draft, Draft], bool]) -> int | None:
    """The nearest count before that can be the whole: of the same noun, and no part itself."""
    noun = noun_of(scene.drafts[index])
    paragraph = scene.sentence(index).paragraph
    beside = None
    for other in range(index - 1, -1, -1):
        if paragraph - scene.sentence(other).paragraph > 1:
            break
        if not leads(scene, other) or not fits(scene, index, other):
            continue
        if not holds(scene.drafts[other], scene.drafts[index]):
            continue
        if _are_masses(scene.drafts[other]):
            continue
        if _are_onlookers(scene, other, index):
            continue
        if not _can_be_total(scene, other, index):
            continue
        theirs = noun_of(scene.drafts[other])
        if noun is not None and noun != theirs and theirs not in GENERIC:
            continue
        if _is_listed_beside(scene, other, index):
            continue
        if beside is not None and not units_agree(scene.drafts[beside], scene.drafts[other]):
            continue
        if beside is None and _is_joined(scene, other, index):
            beside = other  # "31 went home, and the other 28": the whole stands before both
            continue
        return other
    of = None if beside is None else scene.drafts[beside].phrase.of
    return None if of is not None else beside  # "Twelve of the injured ..., the remaining nine"


def _are_masses(whole: Draft) -> bool:
    """Whether nobody has counted a group of hundreds: "millions fled ... the other three"."""
    return whole.number.bound is Bound.VAGUE and (whole.number.low or 0) >= _HUNDREDS


def _is_listed_beside(scene: Scene, other: int, index: int) -> bool:
    """Whether a count is one of several kinds that a remainder ends: "40 Danes, 30 Finns, and"."""
    if scene.drafts[other].sentence != scene.drafts[index].sentence:
        return False
    kind = dimension_of(scene, other)
    between = range(other + 1, index)
    return bool(kind) and any(dimension_of(scene, o) == kind for o in between)


def _nearly_holds(whole: Draft, part: Draft) -> bool:
    """Whether a remainder is larger than its whole by no more than a slip."""
    high, low = whole.number.high, part.number.low
    return high is None or low is None or low <= _SLIP * high


def _is_joined(scene: Scene, other: int, index: int) -> bool:
    """Whether a remainder stands in the clause that is joined to that of a count."""
    first = scene.sites[index].first
    joined = scene.word(first - 1) in JOINING
    return joined and scene.drafts[other].sentence == scene.drafts[index].sentence


def _are_onlookers(scene: Scene, other: int, index: int) -> bool:
    """Whether a group only helped or watched, while harm came to those told beside the rest."""
    role = scene.drafts[other].role
    if role is None or role.value is not Role.OTHER:
        return False
    last = scene.sites[other].last
    if not _ABOARD.isdisjoint(scene.between(last, last + 3)):
        return False  # "a bus with 14 people on board"
    told = [scene.drafts[index], *(scene.drafts[i] for i in range(other + 1, index))]
    return any(draft.role is not None and draft.role.value is Role.VICTIM for draft in told)


def _can_be_total(scene: Scene, other: int, index: int) -> bool:
    draft, lead = scene.drafts[other], scene.sites[other].lead
    if draft.noun is None and draft.phrase.of is None and not lead & DEFINITE:
        return False
    if other in scene.listing_of or lead & MORE_OR_OTHERS:
        return False
    return not _has_sister(scene, other, index)


def _has_sister(scene: Scene, other: int, index: int) -> bool:
    """Whether a count is told beside another of the same people: "203 fled and 31 stayed"."""
    return any(
        other < beside < index
        and scene.drafts[beside].phrase.head is None
        and scene.drafts[beside].unit is not None
        and fits(scene, beside, other)
        and ";" not in scene.between(scene.sites[other].last, scene.sites[beside].first)
        for beside in scene.by_sentence[scene.drafts[other].sentence]
    )


def _is_sister(scene: Scene, other: int, index: int, total: int) -> bool:
    draft = scene.drafts[other]
    listing = scene.listing_of.get(other)
    if draft.of is not None or (draft.same_as is not None and draft.same_as.value == total):
        return False
    if listing is not None and listing.whole is not None:
        return False
    if scene.sites[other].aside is not None or not fits(scene, other, total):
        return False
    if is_owned(scene, other):
        return False  # "her three children"
    if not can_hold(scene.drafts[total], draft):
        return False
    near = scene.sentence(index).paragraph == scene.sentence(other).paragraph
    return near and units_agree(scene.drafts[index], draft)


def _is_of_own_group(scene: Scene, index: int) -> bool:
    """Whether a count is some of somebody's people, whom nobody has counted."""
    draft = scene.drafts[index]
    of = draft.phrase.of
    if of is None or of[0] < draft.number.last or draft.of is not None or draft.same_as is not None:
        return False
    return not OWNING.isdisjoint(scene.between(*of))


def is_all_again(rest: Draft, whole: Draft) -> bool:
    """Whether what remains is as many as all: "two still missing ... the other two"."""
    told, size = rest.number, whole.number
    return told.value is not None and told.value == size.value
