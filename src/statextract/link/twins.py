"""Households and the people in them, told as one group: "360 families or 1,118 individuals"."""

from statextract.link.fit import unit_of
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Unit

_HOUSEHOLD, _PERSON = Unit.HOUSEHOLD, Unit.PERSON
_TWINNING = frozenset(["(", "in", "or", "with", "totalling", "comprising", "numbering"])
_MEMBERS = frozenset([None, "people", "persons", "members", "individuals", "souls", "inhabitants"])
_SMALLEST, _LARGEST = 1.5, 15  # people in a household
_GAP = 3


def are_twins(scene: Scene, one: int, other: int) -> bool:
    """Whether two counts side by side are of households and of the people in them."""
    drafts = scene.drafts[one], scene.drafts[other]
    if drafts[0].sentence != drafts[1].sentence:
        return False
    by_unit = {draft.unit.value: draft for draft in drafts if draft.unit is not None}
    if set(by_unit) != {_PERSON, _HOUSEHOLD}:
        return False
    people, households = by_unit[_PERSON], by_unit[_HOUSEHOLD]
    if (people.noun.value.lower() if people.noun else None) not in _MEMBERS:
        return False
    gap = scene.between(scene.sites[one].last, scene.sites[other].first)
    if not 0 < len(gap) <= _GAP or gap[-1] not in _TWINNING:
        return False
    many, few = people.number.low, households.number.low
    return bool(many and few) and _SMALLEST <= (many or 0) / (few or 1) <= _LARGEST


def link_twins(scene: Scene) -> None:
    """Tie households to those of whom the people in them are part, and the other way round."""
    if not any(unit_of(draft) is _HOUSEHOLD for draft in scene.drafts):
        return
    twins: dict[int, int] = {}
    for index in range(len(scene.drafts) - 1):
        if are_twins(scene, index, index + 1):
            twins.update({index: index + 1, index + 1: index})
    for index, twin in twins.items():
        whole = None if scene.drafts[index].of else scene.whole_of(twin)
        whole = None if whole is None else twins.get(whole, twins.get(scene.fact_of(whole)))
        if whole is None or scene.drafts[index].same_as is not None:
            continue
        if unit_of(scene.drafts[whole]) is not unit_of(scene.drafts[index]):
            continue
        if can_hold(scene.drafts[whole], scene.drafts[index]):
            scene.tie(index, whole, f"figure:{twin}")
    _mirror(scene, twins)


def _mirror(scene: Scene, twins: dict[int, int]) -> None:
    """List households as the people in them are listed."""
    for listing in list(scene.listings):
        parts = [twins[part] for part in listing.parts if part in twins]
        whole = None if listing.whole is None else twins.get(listing.whole)
        if whole is None or not parts or len(parts) < len(listing.parts):
            continue
        if any(scene.whole_of(part) != whole for part in parts):
            continue
        known = [scene.listing_of.get(part) for part in parts]
        if any(other is not None and other.whole is not None for other in known):
            continue
        for other in known:
            if other in scene.listings and other is not None:
                scene.drop(other)
        mirrored = Listing(listing.form, parts, whole, listing.closed, listing.cue)
        scene.listings.append(mirrored)
        scene.listing_of.update(dict.fromkeys(parts, mirrored))
