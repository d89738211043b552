"""Those who died at once, of a toll told before: "Nine people died on the spot"."""

from statextract.link.part_of.occasion import are_told_apart
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.toll import AT_ONCE, toll_before


@rule(AT_ONCE)
def tie_on_the_spot(scene: Scene, index: int) -> Tie | None:
    """Tie those who died at once to the toll, unless a time or place sets them apart."""
    whole = toll_before(scene, index)
    if whole is None or are_told_apart(scene, index, whole):
        return None
    return Tie(whole, "rule:on-the-spot", (scene.sites[index].first, scene.sites[index].last))
