"""Listings that are pieces of one: told in two sentences, the second with what remains."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.link.dimension import dimension_of
from statextract.link.filled import fills
from statextract.link.fit import noun_of
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_of_others

_PAIR = 2
_APART = frozenset(["kin", "episode"])


def merge_up_to_rest(scene: Scene, listings: Sequence[Listing]) -> None:
    """Make one listing of a list and of the one right behind it that a remainder ends.

    "Of the 221, 152 were hurt in Beita and 29 elsewhere. 32 others were hurt in Battir and the
    remaining eight here. Of the 221, three were shot": the last is another list.
    """
    ordered = sorted((each for each in listings if each.parts), key=lambda each: min(each.parts))
    for one, other in pairwise(ordered):
        near = scene.drafts[min(other.parts)].sentence - scene.drafts[max(one.parts)].sentence <= 1
        if other.rest is None or one.rest is not None or not near:
            continue
        parts = [*one.parts, *other.parts]
        merged = Listing("story", parts, one.whole, cue=one.cue, rest=other.rest)
        if fills(scene, merged) and may_merge(scene, (one, other), parts):
            scene.listings[:] = [each for each in scene.listings if each not in (one, other)]
            scene.listings.append(merged)
            return


def may_merge(scene: Scene, listings: Sequence[Listing], parts: Sequence[int]) -> bool:
    """Whether listings are pieces of one: none is a table or filled, all are on one dimension."""
    whole = any(fills(scene, each) or each.form == "table" for each in listings)
    dimensions = {dimension_of(scene, part) for part in parts} - {""}
    several = len(parts) > _PAIR or tell_the_others(scene, parts)
    several = several or all(each.form in _APART for each in listings) or _in_one(scene, parts)
    return several and not whole and len(dimensions) < 2


def tell_the_others(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether the later of two parts is of others: "Two of them ... with three other relatives"."""
    return len(parts) == _PAIR and (is_of_others(scene, parts[1]) or _stand_in_turn(scene, parts))


def _stand_in_turn(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether two sentences tell one fate of people of one noun: "12 girls here ... 8 girls"."""
    one, other = (scene.drafts[part] for part in parts)
    kin = all(draft.of is not None and draft.of.by == "rule:kin" for draft in (one, other))
    return kin and other.sentence - one.sentence == 1 and noun_of(one) == noun_of(other)


def _in_one(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether one sentence tells of both: "eleven of whom are confirmed and 19 suspected"."""
    return len({scene.drafts[part].sentence for part in parts}) == 1
