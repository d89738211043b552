"""Rows whose leader has no bracket of its own: "most are held for theft, with 900, or rape (210)".

The brackets go on beside the leader; they would be parts of it only if they made it up.
"""

from statextract.link.grammar import COPULAS
from statextract.link.scene import Scene
from statextract.link.shape import after

_LEADING = frozenset("with to at by of".split())  # "with 340 cases", "theft led to 500 arrests"


def goes_on_row(scene: Scene, index: int, other: int, *, named: bool) -> bool:
    """Whether a count in brackets stands beside one without, and is none of it.

    ``named``: a name stands before the brackets; else a kind of people may be named before them.
    """
    if not named and _counts_another_kind(scene, other):
        return True
    if scene.word(after(scene, other)) != ",":
        return False
    if scene.word(scene.sites[other].first - 1) not in _LEADING:
        return False
    row = [each for each in scene.by_sentence[scene.drafts[index].sentence] if each > other]
    told = [each for each in row if scene.sites[each].aside is not None]
    size = sum(scene.drafts[each].number.value or 0 for each in told)
    return told == row and size != scene.drafts[other].number.value


def _counts_another_kind(scene: Scene, index: int) -> bool:
    """Whether a row of kinds begins with a verb: "passengers were 634, drivers (324) and"."""
    number = scene.drafts[index].number
    return scene.word(number.first - 1) in COPULAS and scene.word(number.last) == ","
