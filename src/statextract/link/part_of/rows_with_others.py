"""Rows of places that end in all others: "Lima had 96, Cusco 47 and all other regions together 39".

That nobody is left out makes them all there are of the total before, be their sum right or wrong.
"""

from collections.abc import Sequence

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fits, unit_of
from statextract.link.part_of.free import is_exact
from statextract.link.part_of.spread_counts import is_total
from statextract.link.residual import is_last_of_others
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_bare
from statextract.model.document import SentenceKind

_FEWEST = 3  # counts of a row
_MISSED = 0.2  # of a total, by which a row may miss it and be mistaken


def link_rows_with_others(scene: Scene) -> None:
    """Tie the counts of each such row to the total told right before it."""
    for number, members in scene.by_sentence.items():
        if scene.document.sentences[number].kind is not SentenceKind.PROSE:
            continue
        if len(members) < _FEWEST or not _are_row(scene, members):
            continue
        whole = _total_before(scene, number, members)
        if whole is not None:
            _tie(scene, members, whole)


def _are_row(scene: Scene, members: Sequence[int]) -> bool:
    """Whether free counts of one unit stand in a row, the last one of all others."""
    if any(scene.drafts[index].of or scene.drafts[index].same_as for index in members):
        return False
    if not all(is_exact(scene, index) and scene.sites[index].aside is None for index in members):
        return False
    if len({unit_of(scene.drafts[index]) for index in members} - {None}) > 1:
        return False
    bare = all(is_bare(scene, index) for index in members[1:])
    return bare and is_last_of_others(scene, members[-1])


def _total_before(scene: Scene, number: int, members: Sequence[int]) -> int | None:
    """The total of the sentence before whose size the row comes near."""
    told = sum(scene.drafts[index].number.value or 0 for index in members)
    for earlier in scene.sentences_before(number, 1):
        for other in scene.by_sentence[earlier]:
            size = scene.drafts[other].number.value or 0
            if not is_total(scene, other) or scene.drafts[other].of is not None:
                continue
            near = abs(size - told) <= _MISSED * size
            if near and all(fits(scene, index, other) for index in members):
                return other
    return None


def _tie(scene: Scene, members: Sequence[int], whole: int) -> None:
    for part in members:
        take_unit(scene, part, whole)
        if not scene.tie(part, whole, "rule:places"):
            return
    for listing in {id(each): each for p in members if (each := scene.listing_of.get(p))}.values():
        scene.drop(listing)
    listing = Listing("places", list(members), whole, closed=True)
    scene.listings.append(listing)
    scene.listing_of.update(dict.fromkeys(members, listing))
