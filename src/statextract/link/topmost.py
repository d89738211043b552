"""Counts of the one that has the most: "the trade with the highest rate is mining with 19"."""

from statextract.link.scene import Scene

_TOP = frozenset("highest most largest greatest worst biggest heaviest lowest fewest".split())
_HAVING = frozenset(("with", "had", "has", "recorded", "having"))
_REACH = 24  # tokens from "with the highest" to the count


def is_of_topmost(scene: Scene, index: int) -> bool:
    """Whether a count is that of one of several, said to have the most or the least."""
    last = scene.sites[index].first
    first = max(scene.sentence(index).first, last - _REACH)
    words = scene.between(first, last)
    return not _TOP.isdisjoint(words) and any(
        words[at] in _TOP and words[at - 1] == "the" and words[at - 2] in _HAVING
        for at in range(2, len(words))
    )
