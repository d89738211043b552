"""Fates that make up a group to the last one: "six were trapped. Two are dead, four missing".

Nothing ties those found dead and those still sought to the trapped, or to all who were there,
but that together they are as many: of counts of different fates that is hardly chance.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations

from statextract.link.fit import GENERIC, fate_of, is_narrower, noun_of, unit_of, units_agree
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.aboard import were_there
from statextract.link.part_of.another import is_of_another, opens_elsewhere
from statextract.link.part_of.occasion import (
    goes_back,
    is_of_another_time,
    is_set_apart,
    recalls_another,
)
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.same_as.names import share_noun
from statextract.link.scene import Listing, Scene, counts_people
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status

_FATES = frozenset(
    [Outcome.KILLED, Outcome.MISSING, Outcome.TRAPPED, Outcome.RESCUED, Outcome.ESCAPED]
)
_LOST = frozenset([Outcome.KILLED, Outcome.MISSING])
# What becomes of the missing and of captives.
_ENDS: dict[Outcome, frozenset[Outcome]] = {
    Outcome.TRAPPED: _LOST,  # those who got out are none of the trapped
    Outcome.MISSING: frozenset([Outcome.KILLED, Outcome.RESCUED, Outcome.MISSING]),
    Outcome.ABDUCTED: frozenset(
        [
            Outcome.RELEASED,
            Outcome.RESCUED,
            Outcome.ESCAPED,
            Outcome.KILLED,
            Outcome.ABDUCTED,
        ]
    ),
}
_STILL = frozenset("still remain remains remained leaving left captivity".split())
_LOSING = frozenset("went disappeared vanished reported".split())
_STORY = frozenset([Outcome.MISSING, Outcome.ABDUCTED])
_ANYBODY = GENERIC | frozenset(
    "body bodie corpse survivor captive hostage detainee women woman men man girl boy child "
    "children abductee other".split()
)
_FREE = frozenset(["rule:aboard", "rule:member", "rule:on-top", "rule:kin"])
_AMONG, _NEAR = "among", 5  # tokens from a count to what it is among
_REACH = 5  # sentences with figures on either side
_WINDOW = 12  # counts of one sentence that are looked at
_LEAST = 5  # fewer are made up by chance
_FEW, _MOST = 2, 4  # fates of one group


def link_fates(scene: Scene) -> None:
    """Tie counts of different fates to the group that they fill, the smallest groups first."""
    filled = {listing.whole for listing in scene.listings if _fills(scene, listing)}
    groups = [index for index in range(len(scene.drafts)) if _is_group(scene, index)]
    for whole in sorted(groups, key=lambda index: scene.drafts[index].number.value or 0):
        if whole in filled or scene.first_of(whole) != whole:
            continue
        told = list(_told_near(scene, whole))
        parts = _filling(scene, whole, told) or _all_behind(scene, whole, told)
        if parts is not None:
            _tie(scene, parts, whole)


def _fills(scene: Scene, listing: Listing) -> bool:
    """Whether a listing tells of all of a group what befell them."""
    if listing.whole is None or any(fate_of(scene.drafts[p]) is None for p in listing.parts):
        return False
    told = sum(scene.drafts[part].number.value or 0 for part in listing.parts)
    return told == scene.drafts[listing.whole].number.value


def _is_group(scene: Scene, index: int) -> bool:
    """Whether a count is of the trapped, or of all who were aboard or at a place."""
    draft = scene.drafts[index]
    if not _is_exact(scene, index) or (draft.number.value or 0) < _LEAST or draft.derived:
        return False
    if draft.same_as is not None or is_baseline(scene, index) or not counts_people(unit_of(draft)):
        return False
    fate, words = fate_of(draft), scene.said[draft.sentence]
    if fate in _STORY and not _STILL.isdisjoint(words):
        return False
    if fate is Outcome.MISSING and _LOSING.isdisjoint(words):
        return False  # of those who are missing now nobody has been found
    return fate in _ENDS or were_there(scene, index)


def _is_exact(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    asserted = draft.status is None or draft.status.value is Status.ASSERTED
    counted = draft.number.bound is Bound.EXACT and draft.number.type is NumberType.COUNT
    return asserted and counted and bool(draft.number.value)


def _told_near(scene: Scene, whole: int) -> Iterator[int]:
    """Yield the counts of a fate around a group, that one not included, in text order."""
    at = bisect_left(scene.held, scene.drafts[whole].sentence)
    numbers = sorted({*scene.lede, *scene.held[max(0, at - _REACH) : at + _REACH + 1]})
    for number in numbers:
        if scene.document.sentences[number].kind is SentenceKind.PROSE:
            for index in scene.by_sentence[number][:_WINDOW]:
                if index != whole and _may_be_part(scene, index, whole):
                    yield index


def _may_be_part(scene: Scene, index: int, whole: int) -> bool:
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    again = mine.same_as is not None and scene.first_of(index) != index
    change = scene.changes.get(index)
    if not _is_exact(scene, index) or again or (change is not None and change.role != "new"):
        return False
    fate, group = fate_of(mine), fate_of(theirs)
    ends = None if group is None else _ENDS.get(group)
    if fate not in (_FATES if ends is None else ends) and noun_of(mine) != "survivor":
        return False
    if fate is not None and fate is group and _STILL.isdisjoint(scene.said[mine.sentence]):
        return False
    if _AMONG in scene.between(mine.number.last, mine.number.last + _NEAR):
        return False  # "two brothers being among the missing": there are more of them
    if group is Outcome.TRAPPED and fate not in _LOST:
        return False
    if mine.of is not None and mine.of.by not in _FREE and not _is_of(scene, index, whole):
        return False
    if (mine.number.value or 0) >= (theirs.number.value or 0) or _is_told_apart(
        scene, index, whole
    ):
        return False
    if group in _STORY and _are_of_another_kind(mine, theirs):
        return False
    return leads(scene, index) and units_agree(mine, theirs) and is_narrower(mine, theirs)


def _are_of_another_kind(mine: Draft, theirs: Draft) -> bool:
    """Whether both nouns tell who they are and differ: of 31 pupils no nine teachers were freed."""
    if mine.phrase.head is None or theirs.phrase.head is None or share_noun(mine, theirs):
        return False
    return _ANYBODY.isdisjoint((noun_of(mine), noun_of(theirs)))


def _is_of(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count is part of a group, or of another statement of it."""
    of = scene.whole_of(index)
    told = None if of is None else scene.drafts[of].same_as
    return whole in (of, None if told is None else told.value)


def _is_told_apart(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count is of another event, time or place than a group."""
    if is_set_apart(scene, index) or recalls_another(scene, index):
        return True
    if goes_back(scene, index, whole) or is_of_another_time(scene, index):
        return True
    if index > whole and is_of_another(scene, index, whole):
        return True
    apart = are_of_two_stories(scene, scene.drafts[index], scene.drafts[whole])
    return apart or opens_elsewhere(scene, index, whole)


def _filling(scene: Scene, whole: int, told: Sequence[int]) -> tuple[int, ...] | None:
    """The counts of different fates that are as many as a group, if no others are so.

    Of one fate it is the first told, else the largest: "two more bodies, which brings it to six".
    """
    first: dict[object, int] = {}
    largest: dict[object, int] = {}
    for index in told:
        draft = scene.drafts[index]
        key = (fate_of(draft), noun_of(draft) == "survivor")
        first.setdefault(key, index)
        before = scene.drafts[largest.setdefault(key, index)].number.value or 0
        if (draft.number.value or 0) > before:
            largest[key] = index
    size = scene.drafts[whole].number.value
    return _summing(scene, first, size) or _summing(scene, largest, size)


def _all_behind(scene: Scene, whole: int, told: Sequence[int]) -> tuple[int, ...] | None:
    """All that is told behind a count of captives or missing of what became of them, if it fills.

    "Gunmen took 31 pupils. Nine were freed on Friday, six on Monday. Sixteen are still held."
    """
    behind = tuple(index for index in told if index > whole)
    if fate_of(scene.drafts[whole]) not in _STORY or len(behind) < _FEW:
        return None
    size = sum(scene.drafts[part].number.value or 0 for part in behind)
    return behind if size == scene.drafts[whole].number.value else None


def _summing(
    scene: Scene, by_fate: dict[object, int], size: float | None
) -> tuple[int, ...] | None:
    found = [
        parts
        for many in range(_FEW, _MOST + 1)
        for parts in combinations(sorted(by_fate.values()), many)
        if sum(scene.drafts[part].number.value or 0 for part in parts) == size
    ]
    return found[0] if len(found) == 1 else None


def _tie(scene: Scene, parts: Sequence[int], whole: int) -> None:
    wider = {scene.whole_of(part) for part in parts} - {None, whole}
    tied = {part for part in parts if scene.tie(part, whole, "rule:fates")}
    for listing in list(scene.listings):
        if not tied.isdisjoint(listing.parts):
            listing.parts[:] = [part for part in listing.parts if part not in tied]
            if not listing.parts:
                scene.drop(listing)
    scene.listings.append(Listing("fates", sorted(tied), whole, closed=True))
    size = scene.drafts[whole].number.value or 0
    for outer in wider:
        larger = outer is not None and (scene.drafts[outer].number.value or 0) > size
        if outer is not None and larger and scene.whole_of(whole) is None:
            scene.tie(whole, outer, "rule:fates")
