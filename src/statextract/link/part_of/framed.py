"""Counts of a sentence that opens with a place counted before: "In Ghana, 31 died in Bono"."""

from statextract.link.framed_place import find_framed
from statextract.link.leading import leads
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene


@rule(["in"])
def tie_framed(scene: Scene, index: int) -> Tie | None:
    """Tie the count of a smaller place to that of the place, not to that of all places."""
    draft = scene.drafts[index]
    if draft.unit is None or draft.phrase.of is not None or not leads(scene, index):
        return None
    whole = find_framed(scene, index)
    first = scene.sentence(index).first
    if whole is None:
        return None
    return Tie(whole, "rule:nested-place", (first, first + 1), "ranked")
