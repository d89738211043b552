"""Counts that are part of nothing yet, and may be made part of a total by their sum."""

from itertools import pairwise

from statextract.link.fit import noun_of
from statextract.link.grammar import MORE_OR_OTHERS
from statextract.link.leading import is_baseline
from statextract.link.part_of.occasion import is_set_apart
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_bare
from statextract.model.vocabulary import Bound, NumberType, Status

_EXACT = Bound.EXACT
_COUNT = NumberType.COUNT
_ASSERTED = Status.ASSERTED
# Told by the order alone, or as a share again.
_WEAK = frozenset(["rule:elided-head", "rule:member", "rule:kin", "rule:counted-share"])
_FATED = frozenset("survivors dead injured wounded missing rescued arrested detained".split())


def is_exact(scene: Scene, index: int) -> bool:
    """Whether it is an exact count of some."""
    number = scene.drafts[index].number
    return number.bound is _EXACT and number.type is _COUNT and bool(number.value)


def _is_of_some(scene: Scene, index: int) -> bool:
    """Whether those who met one fate are told: "Survivors included two children, 13 women"."""
    words = scene.between(scene.sentence(index).first, scene.sites[index].first)
    return "included" in words and any(
        one in _FATED and two == "included" for one, two in pairwise(words)
    )


def is_free(scene: Scene, index: int, *, least: bool = False) -> bool:
    """Whether nothing says yet what an asserted count of the story is of.

    ``least``: it may be one of "at least" so many.
    """
    draft = scene.drafts[index]
    if draft.same_as is not None or (draft.unit is None and not is_bare(scene, index)):
        return False
    if _is_of_some(scene, index):
        return False
    at_least = least and draft.number.bound is Bound.AT_LEAST and bool(draft.number.value)
    if not (at_least or is_exact(scene, index)) or index in scene.changes:
        return False
    if draft.status is not None and draft.status.value is not _ASSERTED:
        return False
    added = is_added(scene, index) and noun_of(draft) != "other"
    apart = added or is_baseline(scene, index) or is_set_apart(scene, index)
    if apart or scene.sites[index].lead & MORE_OR_OTHERS:
        return False
    if draft.of is not None:
        return draft.of.by in _WEAK and scene.drafts[draft.of.value].sentence == draft.sentence
    listing = scene.listing_of.get(index)
    return listing is None or listing.whole is None
