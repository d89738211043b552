"""Whom a class in a line of its own is of: "Suspects arrested: 37 / Women: 8 / Foreigners: 3".

The lines above say so only where one of them alone counts a group; "Killed: 40 / Injured: 90 /
Women: 20" leaves it open.
"""

from statextract.link.dimension import dimension_of
from statextract.link.fit import fits
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind

_MARKS = frozenset((":", "–", "="))
_LINES = 12
_LABEL = 8  # tokens
_KINDS = (SentenceKind.HEADING, SentenceKind.PROSE, SentenceKind.BULLET, SentenceKind.TITLE)


def is_label_line(scene: Scene, number: int) -> bool:
    """Whether a sentence is a label with its count: "Suspects arrested: 37 (8 women)"."""
    members = scene.by_sentence.get(number)
    if not members:
        return False
    sentence, mark = scene.document.sentences[number], scene.drafts[members[0]].number.first - 1
    labelled = sentence.first < mark <= sentence.first + _LABEL
    return labelled and scene.word(mark) in _MARKS and sentence.kind in _KINDS


def whole_of_line(scene: Scene, index: int, whole: int) -> int | None:
    """Return the group that a class in a label line is of, None if the lines leave it open.

    ``whole`` is what it is of as far as sentences go, which stands where no such line is above.
    """
    number = scene.drafts[index].sentence
    if not is_label_line(scene, number):
        return whole
    groups, classed = list[int](), set[int]()
    for above in range(number - 1, max(-1, number - _LINES - 1), -1):
        if not is_label_line(scene, above):
            break
        other = scene.by_sentence[above][0]
        if dimension_of(scene, other):
            classed.add(other)
        elif fits(scene, index, other) and can_hold(scene.drafts[other], scene.drafts[index]):
            groups.append(other)
    if len(groups) > 1:
        return None
    if groups:
        return groups[0] if whole in groups or whole in classed else whole
    return None if whole in classed else whole
