"""Counts of a year before, told beside those of the news: "210 were killed last year"."""

from itertools import pairwise

from statextract.link.scene import Scene
from statextract.link.shape import is_bare
from statextract.link.within import within

_LAST = frozenset("last previous preceding prior".split())
_BACK = frozenset("earlier before ago".split())
_TIMES = frozenset("year years month months week weeks quarter".split())
_ENDS = frozenset([",", ";", "(", ")", ":", "which", "while", "and", "but"])
_COMPARED = frozenset("than compared versus against vs from same like as".split())
_BEING = frozenset("was were at".split())
_APART = _COMPARED | _ENDS - frozenset([",", "and", "(", ")"])
_OPENERS = frozenset("in over during for last the a throughout".split())
_FIGURES = frozenset("it figure number toll total tally count".split())
_FRONT = 10  # tokens of "In the year before, the figure had stood at"
_OWNING = frozenset(["'s", "\u2019s"])
_TELLING = frozenset("of saw had was recorded".split())
_YEAR = 4  # digits
_STRETCH = 14  # tokens behind a count


def is_of_last_year(scene: Scene, index: int) -> bool:
    """Whether "last year" or "a year earlier" behind a count is its time, and no comparison's."""
    draft = scene.drafts[index]
    if _TIMES.isdisjoint(scene.said[draft.sentence]):
        return False
    if was_the_figure(scene, index) or _is_framed(scene, index) or _was_owned(scene, index):
        return True
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


def _was_owned(scene: Scene, index: int) -> bool:
    """Whether a count is of "last year's toll of 19", or "last year's toll, which saw 19"."""
    first = scene.sites[index].first
    words = scene.between(max(scene.sentence(index).first, first - _FRONT), first)
    owned = any(
        words[at - 1] in _LAST and words[at] in _TIMES and words[at + 1] in _OWNING
        for at in range(1, len(words) - 1)
    )
    return owned and words[-1] in _TELLING


def _is_framed(scene: Scene, index: int) -> bool:
    """Whether the year before opens the sentence: "In the same period last year, 287 died"."""
    start, first = scene.sentence(index).first, scene.sites[index].first
    if scene.word(start) not in _OPENERS or not _LAST & scene.said[scene.drafts[index].sentence]:
        return False
    words = scene.between(start, first)
    end = words.index(",") if "," in words else len(words)
    framed = any(words[at - 1] in _LAST for at in range(1, end) if words[at] in _TIMES)
    return framed and end <= _FRONT and _APART.isdisjoint(words[end:])


def was_the_figure(scene: Scene, index: int, *, years: bool = False) -> bool:
    """Whether a number is but what the figure was then: "Last year it was 390", "In 2023"."""
    start, number = scene.sentence(index).first, scene.drafts[index].number.first
    if number - start > _FRONT or scene.word(number - 1) not in _BEING:
        return False
    words = scene.between(start, number)
    then = any(
        words[at - 1] in _LAST or words[at + 1] in _BACK
        for at in range(1, len(words) - 1)
        if words[at] in _TIMES
    )
    then = then or (years and any(len(word) == _YEAR and word.isdigit() for word in words))
    return then and not _FIGURES.isdisjoint(words)


def was_level(scene: Scene, index: int) -> bool:
    """Whether a sentence only tells what a number had been: "A month earlier there had been 90"."""
    start, first = scene.sentence(index).first, scene.sites[index].first
    words = scene.between(start, first)
    bare = words[:1] == ["in"] and tuple(words[-2:]) == ("there", "were") and is_bare(scene, index)
    if (tuple(words[-2:]) != ("had", "been") and not bare) or len(words) > _FRONT:
        return False
    if words[0] in ("in", "by", "on"):
        dates = scene.mentions.dates
        return any(date.first in (start, start + 1) for date in within(dates, start, first))
    return any(one in _TIMES and two in _BACK for one, two in pairwise(words))


def skips_back(scene: Scene, whole: int, part: int) -> bool:
    """Whether a count is of a year before, and another behind it is not said to be."""
    if not is_of_last_year(scene, whole):
        return False
    draft = scene.drafts[part]
    beside = draft.sentence == scene.drafts[whole].sentence
    return not beside and _LAST.isdisjoint(scene.said[draft.sentence])
