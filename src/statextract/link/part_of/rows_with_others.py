"""Rows of places that end in all others: "Lima had 96, Cusco 47 and all other regions together 39".

That nobody is left out makes them all there are of the total before, be their sum right or wrong.
"""

from collections.abc import Sequence
from itertools import pairwise

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fits, unit_of
from statextract.link.part_of.free import is_exact
from statextract.link.part_of.occasion import has_own_date
from statextract.link.part_of.spread_counts import is_total
from statextract.link.residual import is_last_of_others, names_category
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_bare
from statextract.model.document import SentenceKind

_REST = frozenset(("remaining", "other", "rest"))
_SUBJECT, _NEAR = 14, 4  # tokens of "; the remaining three governorates accounted for"
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


def join_last_others(scene: Scene) -> None:
    """Join the count of all others to the row of its sentence that it ends.

    "Most were held in Jahra (498), followed by Hawalli (321); the remaining three governorates
    accounted for 468", "in Italy (24) and Spain (13), with six in other countries".
    """
    for listing in scene.listings:
        if listing.whole is None or not listing.parts or listing.form == "table":
            continue
        if listing.rest is not None:
            continue
        last = max(listing.parts)
        part = next((i for i in _behind(scene, last) if scene.whole_of(i) == listing.whole), None)
        if part is None or not is_exact(scene, part) or not _is_of_others(scene, last, part):
            continue
        other = scene.listing_of.get(part)
        if other is listing or (other is not None and len(other.parts) > 1):
            continue
        listing.parts.append(part)
        listing.closed = True
        scene.listing_of[part] = listing


def _behind(scene: Scene, last: int) -> Sequence[int]:
    """The counts behind one in its sentence."""
    return [index for index in scene.by_sentence[scene.drafts[last].sentence] if index > last]


def _is_of_others(scene: Scene, last: int, part: int) -> bool:
    """Whether other or remaining places or kinds stand beside a count, behind the last of a row."""
    before = scene.between(scene.drafts[last].number.last, scene.sites[part].first)
    if not _REST.isdisjoint(before):
        return len(before) <= _SUBJECT
    end = scene.drafts[part].number.last
    behind = scene.between(end, min(end + _NEAR, scene.sentence(part).last))
    return any(
        word == "other" and names_category(following) for word, following in pairwise(behind)
    )


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
    if has_own_date(scene, members[0]):
        return None  # "200 died in May. In June, Basra had 100, Mosul 57 and all others 40"
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
