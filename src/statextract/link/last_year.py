"""Counts of a year before, told beside those of the news: "210 were killed last year"."""

from statextract.link.scene import Scene

_LAST = frozenset("last previous preceding prior".split())
_BACK = frozenset("earlier before ago".split())
_TIMES = frozenset("year years month months week weeks quarter".split())
_ENDS = frozenset([",", ";", "(", ")", ":", "which", "while", "and", "but"])
_COMPARED = frozenset("than compared versus against vs from same like as".split())
_STRETCH = 14  # tokens behind a count


def is_of_last_year(scene: Scene, index: int) -> bool:
    """Whether "last year" or "a year earlier" behind a count is its time, and no comparison's."""
    draft = scene.drafts[index]
    if _TIMES.isdisjoint(scene.said[draft.sentence]):
        return False
    start = draft.number.last
    words = scene.between(start, min(start + _STRETCH, scene.sentence(index).last))
    for at, word in enumerate(words):
        if word in _ENDS or word in _COMPARED:
            return False
        if word not in _TIMES or not at:
            continue
        behind = words[at + 1 : at + 2]
        if words[at - 1] in _LAST or (behind and behind[0] in _BACK):
            return True
    return False


def skips_back(scene: Scene, whole: int, part: int) -> bool:
    """Whether a count is of a year before, and another behind it is not said to be."""
    if not is_of_last_year(scene, whole):
        return False
    draft = scene.drafts[part]
    beside = draft.sentence == scene.drafts[whole].sentence
    return not beside and _LAST.isdisjoint(scene.said[draft.sentence])
