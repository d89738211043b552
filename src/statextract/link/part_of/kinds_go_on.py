"""Kinds of a group that the next sentence goes on with: "There were also 43 Poles and 27 Danes".

"298 people were on board, including 154 Dutch nationals. There were also 43 Malaysians": those are
of the 298 too, as long as they are told on the dimension of the list before and leave room.
"""

from collections.abc import Sequence

from statextract.link.dimension import dimension_of
from statextract.link.fit import fate_of, fits
from statextract.link.part_of.free import is_free
from statextract.link.part_of.occasion import has_own_date, is_set_apart
from statextract.link.scene import Listing, Scene, counts_people
from statextract.link.shape import is_of_others

_BY = "rule:kinds-go-on"
_FORMS = frozenset(["including", "relative", "with", "list", "partitive", "frame", "clauses"])
_OPENINGS = (
    ("there", "were", "also"),
    ("there", "also", "were"),
    ("there", "are", "also"),
    ("also", "on", "board"),
    ("also", "aboard"),
    ("also", "among", "them"),
    ("others", "were"),
    ("others", "are"),
    ("others", "include"),
    ("others", "included"),
    ("the", "others", "include"),
    ("the", "others", "included"),
)
_CUES = frozenset(["also", "others"])
_BEHIND = 3  # tokens from the opening to the first count
_ENDS = frozenset([".", ",", ";", "", "and"])
_OTHERWISE = frozenset("among of injured wounded dead cars separate".split())


def link_kinds_gone_on(scene: Scene) -> None:
    """Tie the kinds that a sentence adds to the group whose kinds the one before it tells."""
    if _CUES.isdisjoint(scene.words):
        return
    for listing in list(scene.listings):
        if listing.form not in _FORMS or listing.whole is None or not listing.parts:
            continue
        last = scene.drafts[max(listing.parts)].sentence
        behind = [
            o for o in scene.by_sentence.get(last + 1, ()) if not scene.is_within(o, last + 1)
        ]
        run = _run(scene, behind, listing, listing.whole)
        for index in run:
            row = scene.listing_of.pop(index, None)
            if row is not None:
                scene.drop(row)
            first, end = scene.sites[index].first, scene.sites[index].last
            if scene.tie(index, listing.whole, _BY, (first, end)):
                listing.parts.append(index)
                scene.listing_of[index] = listing


def _run(scene: Scene, members: Sequence[int], listing: Listing, whole: int) -> Sequence[int]:
    """The counts of a sentence that all are kinds of one dimension, and leave room."""
    if not members or not _opens_with_more(scene, members[0]):
        return ()
    if scene.word(scene.sites[members[-1]].last) not in _ENDS:
        return ()  # "There were also 12 Danes on a second bus"
    dimension = dimension_of(scene, listing.parts[-1])
    if dimension == "" or not _count_people(scene, members):
        return ()
    told = sum(scene.drafts[part].number.low or 0 for part in (*listing.parts, *members))
    top = scene.drafts[whole].number.high
    if top is None or told > top:
        return ()
    return members if all(_may_go_on(scene, i, dimension, whole) for i in members) else ()


def _count_people(scene: Scene, members: Sequence[int]) -> bool:
    """Whether each of some counts is of people."""
    return all(
        (unit := scene.drafts[index].unit) is not None and counts_people(unit.value)
        for index in members
    )


def _opens_with_more(scene: Scene, index: int) -> bool:
    """Whether a sentence opens with what it adds, right before its first count."""
    sentence, first = scene.sentence(index), scene.drafts[index].number.first
    front = scene.between(sentence.first, first)
    opens = any(tuple(front[: len(form)]) == form for form in _OPENINGS)
    if not opens or len(front) > max(map(len, _OPENINGS)) + _BEHIND:
        return False
    return _OTHERWISE.isdisjoint(scene.between(first, sentence.last))


def _may_go_on(scene: Scene, index: int, dimension: str, whole: int) -> bool:
    draft, group = scene.drafts[index], scene.drafts[whole]
    if not is_free(scene, index) or is_of_others(scene, index):
        return False
    if dimension_of(scene, index) != dimension or is_set_apart(scene, index):
        return False
    if has_own_date(scene, index) or fate_of(draft) not in (None, fate_of(group)):
        return False
    return fits(scene, index, whole)
