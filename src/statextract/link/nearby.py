"""Whether the sentences just before a count still speak of a group."""

from statextract.link.scene import Scene

_REACH = 3  # sentences
_BACK = 24  # counts


def is_told_near(scene: Scene, index: int, group: int) -> bool:
    """Whether a group, a restatement or a part of it stands in one of the sentences before."""
    here = scene.drafts[index].sentence
    fact = scene.fact_of(group)
    for other in (group, *range(index - 1, max(-1, index - _BACK), -1)):
        if here - scene.drafts[other].sentence > _REACH:
            continue
        whole = scene.whole_of(other)
        if scene.fact_of(other) == fact or (whole is not None and scene.fact_of(whole) == fact):
            return True
    return False
