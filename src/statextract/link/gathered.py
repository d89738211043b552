"""All that is tied to one group, in whatever words, where it makes the group up."""

from collections.abc import Iterator, Sequence

from statextract.link.dimension import dimension_of
from statextract.link.filled import fills
from statextract.link.fit import fate_of
from statextract.link.merging import tell_the_others
from statextract.link.scene import Listing, Scene
from statextract.model.vocabulary import Bound, Unit

_STORY = frozenset(["rule:kin", "rule:member", "rule:summed", "rule:episode"])
_OVERLAPPING = frozenset(["rule:addition", "rule:detail"])  # some of them may be in other parts
_SOME = "rule:partitive"  # "none of them": of any part
_FRESH = "rule:new-cases"  # those of a day have not yet met another fate
_MOST = 8  # parts that no list tells
_PAIR, _SURE = 2, 10


def told_once(scene: Scene, parts: Sequence[int]) -> list[int]:
    """The parts of a list, a fact that two of them tell only once."""
    facts: dict[int, int] = {}
    for part in parts:
        facts.setdefault(scene.fact_of(part), part)
    return sorted(facts.values())


def parts_by_whole(scene: Scene) -> dict[int, list[int]]:
    """The counts that are tied to each group, but for what may be told of other parts."""
    parts: dict[int, list[int]] = {}
    for part, draft in enumerate(scene.drafts):
        share = draft.unit is not None and draft.unit.value is Unit.SHARE
        none = draft.number.high == 0 and draft.of is not None and draft.of.by == _SOME
        if draft.of is not None and draft.of.by not in _OVERLAPPING and not (share or none):
            parts.setdefault(draft.of.value, []).append(part)
    return {whole: told_once(scene, tied) for whole, tied in parts.items()}


def filling_parts(scene: Scene, whole: int, tied: Sequence[int]) -> list[int]:
    """Those tied to a group that make it up: all of them, or those of one kind; else none."""
    for parts in _kinds(scene, whole, tied):
        if fills(scene, Listing("story", parts, whole)):
            return parts
    return []


def neighbours(scene: Scene, whole: int, tied: Sequence[int]) -> Iterator[list[int]]:
    """Yield those tied to a group that one sentence tells, or it and the next.

    "Most had been caught with hashish (259), heroin (241) or ice (188), while 48 had tablets."
    """
    told: dict[int, list[int]] = {}
    for part in tied:
        if _is_counted(scene, part):
            told.setdefault(scene.drafts[part].sentence, []).append(part)
    for number, here in told.items():
        for parts in (here, [*here, *told.get(number + 1, ())]):
            if _PAIR < len(parts) <= _MOST or (len(parts) == _PAIR and len(here) == _PAIR):
                yield parts


def _kinds(scene: Scene, whole: int, tied: Sequence[int]) -> Iterator[list[int]]:
    """Yield what may be all the parts of a group."""
    divided = any(listing.whole == whole for listing in scene.listings)
    if divided or tell_the_others(scene, tied):
        yield list(tied)
    else:
        yield [part for part in tied if _is_told_by_story(scene, part)]
    counted = [part for part in tied if _is_counted(scene, part)]
    plain = [part for part in counted if not dimension_of(scene, part)]
    for parts in (counted, plain):
        if _PAIR <= len(parts) <= _MOST and _are_of_one_kind(scene, whole, parts):
            yield parts


def _are_of_one_kind(scene: Scene, whole: int, parts: Sequence[int]) -> bool:
    """Whether parts are told on one dimension, all with the fate of their group or each its own."""
    if len({dimension_of(scene, part) for part in parts}) > 1:
        return False
    fates = [fate_of(scene.drafts[part]) for part in parts]
    apart = len(set(fates)) == len(fates)
    alike = set(fates) <= {None, fate_of(scene.drafts[whole])}
    large = len(parts) > _PAIR or (scene.drafts[whole].number.value or 0) >= _SURE
    return large and (apart or alike)


def _is_told_by_story(scene: Scene, part: int) -> bool:
    of = scene.drafts[part].of
    return of is not None and of.by in _STORY and part not in scene.listing_of


def _is_counted(scene: Scene, part: int) -> bool:
    """Whether a part has a number, and is none of the latest cases beside all so far."""
    draft = scene.drafts[part]
    fresh = draft.of is not None and draft.of.by == _FRESH
    return not fresh and draft.number.bound is not Bound.VAGUE
