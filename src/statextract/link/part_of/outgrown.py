"""Lists that are more than the group they were tied to, and are all of a larger one.

"The toll reached 39. Of these 21 deaths were in Cebu. Officials said 11 of the deaths have been
confirmed, while 28 others have not": of the 39, whose number they make up. A list that is far
more than a group of another paragraph divides a larger one, whose it is: "Militias harmed 1,051
victims ... By state, 427 victims were recorded in Warrap, 400 in Jonglei and 318 in Lakes".
"""

from collections.abc import Iterator

from statextract.link.fit import fits, share_fate
from statextract.link.part_of.spread_counts import is_total
from statextract.link.scene import Listing, Scene
from statextract.model.vocabulary import Bound, NumberType

_LOOSE = frozenset(
    f"rule:{name}"
    for name in "partitive parallel member elided-head list bracket-list bracket-row ranked".split()
)
_PAIR, _ROW = 2, 3
_MUCH = 1.05  # times a group: more than a mistake


def link_outgrown(scene: Scene) -> None:
    """Tie the parts of each such list to the count told before them that is their sum."""
    for listing in scene.listings:
        if listing.whole is None or len(listing.parts) < _PAIR or not _is_loose(scene, listing):
            continue
        told = sum(scene.drafts[part].number.value or 0 for part in listing.parts)
        above = _fills_with_sibling(scene, listing, told)
        if above is not None:
            listing.parts.insert(0, listing.whole)
            scene.listing_of.setdefault(listing.whole, listing)
            _move(scene, listing, above)
            continue
        if told <= (scene.drafts[listing.whole].number.high or told):
            continue
        larger = next(_of_size(scene, listing, told), None)
        if larger is None and _is_far_too_small(scene, listing, told):
            larger = next(_holding(scene, listing, told), None)
        if larger is not None:
            _move(scene, listing, larger)


def _fills_with_sibling(scene: Scene, listing: Listing, told: float) -> int | None:
    """The whole of a clause's count that the clauses behind its semicolon fill up with it.

    "Of 41 defendants, 33 were arraigned; six are sought and two are in custody".
    """
    first, sibling = listing.parts[0], listing.whole
    whole = None if sibling is None else scene.whole_of(sibling)
    if sibling is None or whole is None or scene.word(scene.sites[first].first - 1) != ";":
        return None
    of = scene.drafts[first].of
    if of is None or of.by == "rule:partitive":
        return None  # "40 were hurt; four of them are in surgery"
    beside = scene.drafts[first].sentence == scene.drafts[sibling].sentence
    total = (scene.drafts[sibling].number.value or 0) + told
    fits_all = all(fits(scene, part, whole) for part in listing.parts)
    return whole if beside and fits_all and scene.drafts[whole].number.value == total else None


def _is_loose(scene: Scene, listing: Listing) -> bool:
    """Whether exact counts were tied by the order of the text and not by its numbers."""
    for part in listing.parts:
        draft = scene.drafts[part]
        exact = draft.number.bound is Bound.EXACT and draft.number.type is NumberType.COUNT
        if not exact or draft.of is None or draft.of.by not in _LOOSE:
            return False
        if scene.word(draft.phrase.last) == "each":
            return False
    return True


def _of_size(scene: Scene, listing: Listing, size: float) -> Iterator[int]:
    """Yield the counts of a size told before a list, of the same people and the same fate."""
    for other in scene.numbers.equal(size):
        near = other < listing.parts[0] and other != listing.whole
        whole = scene.drafts[listing.whole or 0]
        alike = near and share_fate(whole, scene.drafts[other])
        if alike and all(fits(scene, part, other) for part in listing.parts):
            yield scene.first_of(other)


def _is_far_too_small(scene: Scene, listing: Listing, told: float) -> bool:
    """Whether a list is much more than its group and told in another paragraph than it."""
    if listing.whole is None or len(listing.parts) < _ROW:
        return False
    here, there = (scene.sentence(index).paragraph for index in (listing.parts[0], listing.whole))
    return here != there and told > _MUCH * (scene.drafts[listing.whole].number.high or told)


def _holding(scene: Scene, listing: Listing, told: float) -> Iterator[int]:
    """Yield the totals told before a list that hold all of it, nearest first."""
    for other in range(listing.parts[0] - 1, -1, -1):
        whole = scene.drafts[other]
        if (whole.number.low or 0) < told or not is_total(scene, other) or whole.of is not None:
            continue
        if all(fits(scene, part, other) for part in listing.parts):
            yield other


def _move(scene: Scene, listing: Listing, whole: int) -> None:
    for part in listing.parts:
        of = scene.drafts[part].of
        if of is not None:
            scene.tie(part, whole, of.by)
    listing.whole = whole
