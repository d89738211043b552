"""The others beside one of a group: "One of the five wounded is critical; the other four"."""

from statextract.link.fit import fits
from statextract.link.grammar import OTHERS
from statextract.link.part_of.rests import is_remainder
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold

_ONE_OF = (["one", "of", "the"], ["one", "of", "those"], ["one", "of", "these"])


@rule(OTHERS)
def tie_other_of_one(scene: Scene, index: int) -> Tie | None:
    """Tie what remains beside "one of the five" to the five, and to no larger group before.

    The one is told in the same sentence or in the one before.
    """
    if not is_remainder(scene, index):
        return None
    before = scene.by_sentence.get(scene.drafts[index].sentence - 1, ())
    for other in (*scene.earlier_in_sentence(index), *reversed(before)):
        first = scene.drafts[other].number.first
        if list(scene.between(max(0, first - 3), first)) not in _ONE_OF:
            continue
        held = can_hold(scene.drafts[other], scene.drafts[index])
        if not held or not fits(scene, index, other):
            return None
        site = scene.sites[index]
        return Tie(other, "rule:remainder", (site.first, site.last))
    return None
