"""Charges counted one by one: "118 charges including two counts of theft, eight of fraud"."""

from statextract.link.fit import noun_of
from statextract.link.relations.term import build_term
from statextract.link.scene import Listing, Scene
from statextract.model.draft import RelationDraft
from statextract.model.vocabulary import RelationKind

_CHARGES = ("count", "charge")


def relate_charges(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each open list of charges: every count is of one offence alone."""
    return [
        _relate(scene, listing, listing.whole)
        for listing in scene.listings
        if not listing.closed
        and listing.whole is not None
        and len(listing.parts) > 1
        and all(noun_of(scene.drafts[part]) in _CHARGES for part in listing.parts)
    ]


def _relate(scene: Scene, listing: Listing, whole: int) -> RelationDraft:
    parts = sorted(listing.parts)
    terms = (
        build_term(scene, "total", whole),
        *(build_term(scene, "part", part) for part in parts),
    )
    cue = listing.cue or scene.cite(parts[0])
    return RelationDraft(RelationKind.ITEMISED, terms, cue)
