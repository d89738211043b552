"""Counts told in a row, of which a group too small for them all holds none."""

from statextract.link.grammar import ROW
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.model.draft import Draft


def is_in_larger_run(scene: Scene, part: int, whole: Draft) -> bool:
    """Whether a count with those told right before it is more: "six men, five women and nine boys".

    What one of them is part of, they all are.
    """
    told, last = scene.drafts[part].number.low or 0, part
    first = scene.by_sentence[scene.drafts[part].sentence][0]
    while last > first and scene.drafts[last - 1].of is None:
        before = scene.drafts[last - 1]
        gap = scene.between(after(scene, last - 1), scene.sites[last].first)
        if tuple(gap) not in ROW or before.phrase.head is None or before.unit is None:
            break
        told, last = told + (before.number.low or 0), last - 1
    return last < part and told > (whole.number.high or told)
