"""A row that begins with a part told again: "killing 12, three of them soldiers".

"Three soldiers, four women and five children died, the army said": the three are of the 12, and
so are those told in one row and one fate with them.
"""

from itertools import pairwise

from statextract.link.fit import fits, is_person, share_fate
from statextract.link.grammar import ROW
from statextract.link.scene import Listing, Scene
from statextract.link.shape import after

_STORY = frozenset(f"rule:{name}" for name in "joined filling kin member restatement".split())


def link_told_again(scene: Scene) -> None:
    """Tie the counts of a row to the whole of the part that one of them tells again."""
    for first in sorted({index for again in scene.retold.values() for index in again}):
        whole = scene.whole_of(scene.fact_of(first))
        if whole is None or scene.drafts[whole].sentence == scene.drafts[first].sentence:
            continue
        row = _row_around(scene, first)
        if len(row) > 1 and all(_may_join(scene, index, first, whole) for index in row):
            _tie(scene, row, first, whole)


def _row_around(scene: Scene, index: int) -> list[int]:
    """The counts with nouns that nothing but commas and "and" parts from one."""
    row: list[int] = []
    last = None
    for other in scene.by_sentence[scene.drafts[index].sentence]:
        joined = last is not None and (
            tuple(scene.between(after(scene, last), scene.sites[other].first)) in ROW
        )
        if not joined:
            if index in row:
                return row
            row = []
        row.append(other)
        last = other
    if index not in row or not any(
        "and" in scene.between(after(scene, one), scene.sites[other].first)
        for one, other in pairwise(row)
    ):
        return []
    return row


def _may_join(scene: Scene, index: int, first: int, whole: int) -> bool:
    if index == first:
        return True
    draft, of = scene.drafts[index], scene.drafts[index].of
    free = of is None or of.value == whole or (of.by in _STORY and of.value != first)
    named = draft.phrase.head is not None and is_person(draft)
    return free and named and share_fate(draft, scene.drafts[first]) and fits(scene, index, whole)


def _tie(scene: Scene, row: list[int], first: int, whole: int) -> None:
    told = sum(scene.drafts[index].number.low or 0 for index in row)
    top = scene.drafts[whole].number.high
    if top is not None and told > top:
        return
    cue = (scene.sites[first].first, scene.sites[first].last)
    for index in row:
        if not scene.tie(index, whole, "rule:parallel", cue):
            return
    for index in row:
        if (listing := scene.listing_of.pop(index, None)) is not None and listing in scene.listings:
            listing.parts[:] = [part for part in listing.parts if part not in row]
    joined = Listing("list", list(row), whole)
    scene.listings.append(joined)
    scene.listing_of.update(dict.fromkeys(row, joined))
