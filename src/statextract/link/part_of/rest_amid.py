"""Which of the counts told just before a remainder leaves it, and which is no part of its group."""

from statextract.link.announced import AREAS
from statextract.link.fit import fits, noun_of
from statextract.link.harmed import may_have_fared
from statextract.link.leading import leads
from statextract.link.part_of.joint import is_full
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_added
from statextract.model.vocabulary import Bound

_LEFT_OUT = frozenset([None, "other"])
_PAIR = 2
_REACH = 2  # sentences
_SLIP, _FEW = 1.5, 3  # by which a slip makes parts exceed their group


def are_far_more(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether a part and what remains are more than a slip above the group."""
    told = (scene.drafts[index].number.low or 0) + (scene.drafts[other].number.low or 0)
    size = scene.drafts[whole].number.high
    return size is not None and told > max(_SLIP * size, size + _FEW)


def within_part(scene: Scene, index: int, part: int, whole: int) -> int | None:
    """The free count that what remains fills a part with, and not the whole of that part.

    "Five were convicted. Forty had been charged, of whom nine stood trial. The other four ...".
    """
    rest, told = scene.drafts[index].number.value or 0, scene.drafts[part].number.value or 0
    if rest >= told or rest + told == scene.drafts[whole].number.value:
        return None
    for other in reversed(scene.numbers.equal(told - rest)):
        draft = scene.drafts[other]
        near = other < index and scene.drafts[index].sentence - draft.sentence <= _REACH
        free = draft.of is None and draft.same_as is None and leads(scene, other)
        if near and free and fares(scene, other, part) and fares(scene, index, part):
            return other
    return None


def outer_filled(scene: Scene, index: int, part: int, whole: int) -> int | None:
    """The group of a group that what remains fills beside it, and not the inner one.

    "Of the 75 on the bus, 52 were pilgrims, of whom nine died; the 23 others were unhurt."
    """
    outer, rest = scene.whole_of(whole), scene.drafts[index].number.value or 0
    if outer is None or outer == index or not fares(scene, index, outer):
        return None
    if _is_picked_by_number(scene, index, part):
        return None
    told, size = (scene.drafts[at].number.value or 0 for at in (part, whole))
    fills = size + rest == scene.drafts[outer].number.value
    return outer if fills and told + rest != size else None


def tie_to_added(scene: Scene, index: int, part: int, whole: int) -> Tie | None:
    """Tie a part and what remains to the newly added of a total, which they make up.

    "Seven more died, pushing the toll to 22. Among the dead are three miners. The other four ...".
    """
    told = (scene.drafts[part].number.value or 0) + (scene.drafts[index].number.value or 0)
    if told == scene.drafts[whole].number.value or scene.drafts[part].number.value == 0:
        return None
    for other in scene.numbers.equal(told):
        beside = scene.drafts[other].sentence == scene.drafts[whole].sentence
        added = beside and scene.whole_of(other) in (None, whole)
        added = added and is_added(scene, other)
        fitting = added and fares(scene, index, other) and fares(scene, part, other)
        cue = (scene.sites[index].first, scene.sites[index].last)
        if other < part and fitting and scene.tie(part, other, "rule:beside-rest", cue):
            listing = scene.listing_of.get(part)
            if listing is not None and listing.parts == [part]:
                listing.whole = other
            return Tie(other, "rule:remainder", cue, closed=True, sibling=part)
    return None


def _is_picked_by_number(scene: Scene, index: int, part: int) -> bool:
    """Whether one sentence tells some of a numbered group and the rest: "Three of the five are"."""
    draft = scene.drafts[part]
    if draft.phrase.of is None or draft.sentence != scene.drafts[index].sentence:
        return False
    first, last = draft.phrase.of
    return any(
        first <= scene.drafts[other].number.first < last
        for other in scene.by_sentence[draft.sentence]
        if other not in (part, index)
    )


def sister_after(scene: Scene, index: int, other: int, whole: int) -> int | None:
    """The free count told right before a remainder, nearer than a part that does not leave it.

    "One of the four drove himself there. Two men have died. The other two are in care".
    """
    rest, size = scene.drafts[index].number.value or 0, scene.drafts[whole].number.value or 0
    near = [o for o in range(other + 1, index) if scene.whole_of(o) is None and leads(scene, o)]
    if not near or (scene.drafts[other].number.value or 0) + rest == size:
        return None
    sister, draft = near[-1], scene.drafts[near[-1]]
    close = scene.drafts[index].sentence - draft.sentence <= 1 and draft.same_as is None
    plain = draft.number.bound is Bound.EXACT and 0 < (draft.number.value or 0) < size
    return sister if close and plain and fares(scene, sister, whole) else None


def are_of_areas(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether the rest of so many areas is meant, some of which were told of by name since.

    "Cases were found in 12 of 18 states. Sennar had 40 and Kassala 30. The other ten had 12."
    """
    drafts = scene.drafts
    if noun_of(drafts[whole]) not in AREAS or noun_of(drafts[index]) not in AREAS | _LEFT_OUT:
        return False
    apart = drafts[index].sentence - drafts[other].sentence
    gap = scene.between(drafts[other].number.last, scene.sites[index].first)
    if not apart and ";" not in gap:
        return False
    told, rest = drafts[other].number.value or 0, drafts[index].number.value or 0
    since = apart > 1 or index - other - (other < whole < index) > 1
    return rest < told and told + rest > (drafts[whole].number.value or 0) and since


def fares(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count can be some of a group by its fate too."""
    return fits(scene, part, whole) and may_have_fared(
        scene, scene.drafts[part], scene.drafts[whole]
    )


def are_all_told(scene: Scene, index: int, other: int) -> bool:
    """Whether the parts before make up their whole, so that others than those remain.

    "By May 208 had been found, 181 alive and 27 dead. The other 104 are still missing". A
    sentence that tells who remains beside them says that they are not all.
    """
    if scene.drafts[index].sentence == scene.drafts[other].sentence:
        return False
    listing = scene.listing_of.get(other)
    full = listing is not None and len(listing.parts) >= _PAIR and is_full(scene, listing)
    return full and scene.whole_of(other) is not None and bool(scene.drafts[index].number.value)
