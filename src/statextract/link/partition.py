"""Parts that the text lists side by side, as disjoint parts of their whole."""

from collections.abc import Iterator

from statextract.link.dimension import dimension_of
from statextract.link.scene import Listing, Scene
from statextract.model.draft import PartitionDraft


def find_partitions(scene: Scene) -> list[PartitionDraft]:
    """Return one partition per listing of two parts or more on one dimension."""
    return [
        PartitionDraft(listing.whole, tuple(parts), _is_complete(listing), listing.cue)
        for listing in scene.listings
        if listing.whole is not None
        for parts in _by_dimension(scene, listing)
        if len(parts) > 1
    ]


def _is_complete(listing: Listing) -> bool:
    return listing.closed


def _by_dimension(scene: Scene, listing: Listing) -> Iterator[list[int]]:
    """Split a listing that mixes sexes or ages with nationalities."""
    groups: dict[str, list[int]] = {}
    for part in sorted(listing.parts):
        groups.setdefault(dimension_of(scene, part), []).append(part)
    plain = groups.pop("", [])
    if len(groups) > 1:
        yield from groups.values()
        return
    yield sorted([*plain, *(part for group in groups.values() for part in group)])
