"""Brackets that divide two joined counts at once: "119 men and two women (67 Poles, 54 Finns)"."""

from statextract.link.beside import joined_behind
from statextract.link.scene import Scene
from statextract.link.sites import Aside

_LEAST = 2  # counts in the brackets


def divides_both(scene: Scene, index: int, anchor: int, aside: Aside) -> bool:
    """Whether brackets hold more than the count before them, which is joined to another.

    What they divide then is both, whom nobody adds up.
    """
    if anchor == 0 or joined_behind(scene, anchor - 1) != anchor:
        return False
    inside = [
        other
        for other in scene.by_sentence[scene.drafts[index].sentence]
        if aside.first < scene.drafts[other].number.first < aside.last
    ]
    if len(inside) < _LEAST:
        return False
    held = sum(int(scene.drafts[other].number.value or 0) for other in inside)
    return held > (scene.drafts[anchor].number.value or 0)
