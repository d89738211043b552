"""Parts of the smaller of two groups: "Of 900, 310 were held. Of them, 280 were men and 30 women".

"Them" and "they" may be the larger group as well as the smaller; where the parts add up to the
smaller one and not to the larger, they say which. So do parts of which the wording says that they
are all: "Of the 43, 21 were stopped in Gao. The victims of Gao consist of 19 men and two women".
"""

from collections.abc import Sequence
from dataclasses import replace

from statextract.link.fit import fates_agree, fits
from statextract.link.grammar import THEM
from statextract.link.scene import Listing, Scene
from statextract.model.vocabulary import Bound, NumberType, Unit

_PAIR = 2
_BACK = frozenset(["they", *THEM])
_NEAR = 8  # counts before the parts
_STORY = 16  # counts before parts that are all of a group
_CLOSING = "rule:closing"
_LEAST = 6  # a smaller number is made up by chance


def link_narrowed(scene: Scene) -> None:
    """Move parts told of "them" to a smaller group just before whose size they add up to."""
    for listing in scene.listings:
        if listing.whole is None or len(listing.parts) < _PAIR:
            continue
        back = _looks_back(scene, listing)
        if not back and not _are_all(scene, listing):
            continue
        total = _sum_of(scene, listing.parts)
        if total is None or total < _LEAST or total == scene.drafts[listing.whole].number.value:
            continue
        find = _group_before if back else _part_before
        group = find(scene, listing, total)
        if group is not None:
            _move(scene, listing, group)


def _looks_back(scene: Scene, listing: Listing) -> bool:
    """Whether one sentence lists the parts and names their whole by no more than a pronoun."""
    first = scene.drafts[listing.parts[0]]
    if any(scene.drafts[part].sentence != first.sentence for part in listing.parts):
        return False
    of = first.phrase.of
    named = (scene.sites[listing.parts[0]].opening, first.number.first) if of is None else of
    return not _BACK.isdisjoint(scene.between(*named))


def _are_all(scene: Scene, listing: Listing) -> bool:
    """Whether "consist of" and the like list the parts, of a whole whose number is elsewhere."""
    first = scene.drafts[listing.parts[0]]
    if not listing.closed or first.of is None or first.of.by != _CLOSING:
        return False
    members = scene.by_sentence[first.sentence]
    return all(scene.first_of(other) != listing.whole for other in members)


def _sum_of(scene: Scene, parts: Sequence[int]) -> int | float | None:
    """What exact counts add up to; None if one is a share or told loosely."""
    numbers = [scene.drafts[part].number for part in parts]
    exact = all(n.bound is Bound.EXACT and n.type is NumberType.COUNT for n in numbers)
    return sum(number.value or 0 for number in numbers) if exact else None


def _group_before(scene: Scene, listing: Listing, total: float) -> int | None:
    """The nearest count before the parts, no other than theirs or part of it, of that size."""
    first = listing.parts[0]
    sentence = scene.drafts[first].sentence
    for other in range(first - 1, max(-1, first - 1 - _NEAR), -1):
        draft = scene.drafts[other]
        if draft.sentence < sentence - 1 or other == listing.whole:
            return None
        if draft.number.value != total or draft.unit is None or draft.unit.value is Unit.SHARE:
            continue
        if scene.whole_of(other) not in (None, listing.whole) or other in listing.parts:
            continue
        if all(
            fits(scene, part, other) and fates_agree(scene.drafts[part], draft)
            for part in listing.parts
        ):
            return other
    return None


def _part_before(scene: Scene, listing: Listing, total: float) -> int | None:
    """The one part of the whole, told before, of that size; None if there are two."""
    first, found = listing.parts[0], set[int]()
    for other in range(max(0, first - _STORY), first):
        number = scene.drafts[other].number
        if number.value != total or number.bound is not Bound.EXACT or other in listing.parts:
            continue
        beside = scene.whole_of(other) == listing.whole
        if beside and all(fits(scene, part, other) for part in listing.parts):
            found.add(scene.first_of(other))
    return found.pop() if len(found) == 1 else None


def _move(scene: Scene, listing: Listing, group: int) -> None:
    for part in listing.parts:
        of = scene.drafts[part].of
        if of is not None:
            scene.drafts[part].of = replace(of, value=group)
    listing.whole = group
    scene.known.add(group)
