"""Parts of the larger of two groups: "900 arrests. 700 were held on charges. Of the held, 650 ...".

"The arrested" may be all as well as the some told last; where the parts are more than these and
add up to all, they say which. What remains is then beside the some: "The remaining 200".
"""

from collections.abc import Sequence
from dataclasses import replace

from statextract.link.fit import fate_of, fits
from statextract.link.scene import Listing, Scene, counts_people
from statextract.model.vocabulary import Bound, NumberType

_PAIR = 2
_NEAR = 12  # counts before the parts
_LEAST = 10  # a smaller number is made up by chance


def link_widened(scene: Scene) -> None:
    """Move the parts of a frame that are more than their whole to the group that they make up."""
    for listing in list(scene.listings):
        if listing.form != "frame" or listing.whole is None:
            continue
        parts = [part for part in listing.parts if part != listing.rest]
        whole, told = scene.drafts[listing.whole], _sum_of(scene, parts)
        if len(parts) < _PAIR or told < _LEAST or told <= (whole.number.high or told):
            continue
        group = _group_before(scene, listing.whole, parts, told)
        if group is not None:
            _move(scene, listing, parts, group)


def _sum_of(scene: Scene, parts: Sequence[int]) -> float:
    """What exact counts add up to; 0 if one is a share or told loosely."""
    numbers = [scene.drafts[part].number for part in parts]
    exact = all(n.bound is Bound.EXACT and n.type is NumberType.COUNT for n in numbers)
    return sum(number.value or 0 for number in numbers) if exact else 0


def _group_before(scene: Scene, whole: int, parts: Sequence[int], told: float) -> int | None:
    """The nearest count of people of one fate before the whole that has the size of the parts."""
    for other in range(whole - 1, max(-1, whole - 1 - _NEAR), -1):
        draft = scene.drafts[other]
        if draft.number.value != told or draft.of is not None or draft.unit is None:
            continue
        if not counts_people(draft.unit.value) or fate_of(draft) is not fate_of(
            scene.drafts[whole]
        ):
            continue
        if all(fits(scene, part, other) for part in (*parts, whole)):
            return other
    return None


def _move(scene: Scene, listing: Listing, parts: Sequence[int], group: int) -> None:
    """Give a group its parts; the whole that they had is one as well, with what remains of it."""
    some, rest = listing.whole, listing.rest
    for part in parts:
        of = scene.drafts[part].of
        if of is not None:
            scene.drafts[part].of = replace(of, value=group)
    listing.whole, listing.closed, listing.parts[:] = group, True, parts
    scene.known.add(group)
    if some is None or scene.whole_of(some) is not None or not scene.tie(some, group, "rule:wider"):
        return
    if rest is None:
        return
    listing.rest = None
    scene.drafts[rest].of = None
    told = (scene.drafts[some].number.value or 0) + (scene.drafts[rest].number.value or 0)
    if told == scene.drafts[group].number.value and scene.tie(rest, group, "rule:remainder"):
        beside = Listing("remainder", [some, rest], group, closed=True, rest=rest)
        scene.listings.append(beside)
        scene.listing_of[some] = scene.listing_of[rest] = beside
