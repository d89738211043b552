"""Counts that say only how people are: "one fatally", "two in grave condition"."""

from statextract.link.grammar import COPULAS
from statextract.link.scene import Scene
from statextract.link.shape import is_bare

_QUALITIES = frozenset("serious critical grave pregnant fatal alive unhurt foreign armed".split())
_NO_ADVERBS = frozenset("elderly family italy".split())
_ENDS = frozenset([",", ".", ";", "and", "in", "at", "on", "when", "after"])
_HURT_SO = 5  # tokens of "people were very badly hurt"
_STOPS = frozenset([",", ";", "."])
_SEVERITY = {
    **dict.fromkeys(
        "serious seriously severe severely badly critical critically".split(), "serious"
    ),
    **dict.fromkeys("slight slightly minor light lightly".split(), "slight"),
}


def is_graded(scene: Scene, index: int) -> bool:
    """Whether an adverb or a condition alone follows: "one fatally", "two in grave condition"."""
    last = scene.drafts[index].number.last
    if not is_bare(scene, index):
        return False
    behind = scene.between(last, last + 3)
    if behind[:1] == ["in"] and behind[2:] == ["condition"]:
        return True
    ended = len(behind) == 1 or (len(behind) > 1 and behind[1] in _ENDS)
    return bool(behind) and is_quality(behind[0]) and ended


def is_of_grade(scene: Scene, index: int) -> bool:
    """Whether a count's verb says only how they are: "six are in good condition, two in fair"."""
    last = scene.drafts[index].number.last
    behind = scene.between(last, last + 4)
    graded = behind[1:2] == ["in"] and behind[-1] == "condition"
    return is_bare(scene, index) and behind[:1] != [] and behind[0] in COPULAS and graded


def severity_of(scene: Scene, index: int) -> str:
    """Return "serious" or "slight" if the words behind a count say how badly they were hurt."""
    first, stop = scene.drafts[index].number.last, scene.sentence(index).last
    words = scene.between(first, min(first + _HURT_SO, stop))
    end = next((at for at, word in enumerate(words) if word in _STOPS), len(words))
    return next((_SEVERITY[word] for word in words[:end] if word in _SEVERITY), "")


def is_quality(word: str) -> bool:
    """Whether a word says how somebody is: "serious", "critically"."""
    return word in _QUALITIES or (word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS)
