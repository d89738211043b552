"""Shares that say a count again behind a participle: "1,186, representing 92 per cent"."""

from statextract.link.grammar import THEM
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.draft import Cited
from statextract.model.vocabulary import NumberType, Unit

CUES = frozenset(
    "representing represents accounting constituting comprising equivalent equal being".split()
)
_BY = "rule:representing"
_JOINED = frozenset(("for", "to"))  # "accounting for", "equivalent to"
_HEDGES = frozenset("about around some nearly almost roughly over just approximately a".split())
_TOTALS = frozenset("figure total number tally toll sum whole overall lot".split())
_MARKS = frozenset((",", "(", "which", "–", "—", "-"))
_REACH = 12  # tokens from a count to the participle
_OBJECT = Unit.OBJECT


def link_represented(scene: Scene) -> None:
    """Make such a share one of what its count is part of, whatever it seemed to be part of."""
    if CUES.isdisjoint(scene.words):
        return
    for index in scene.beside(CUES):
        if scene.drafts[index].number.type is not NumberType.SHARE:
            continue
        if _says_again(scene, index):
            if _is_of_the_total(scene, index):
                _retie(scene, index)
            elif scene.whole_of(index) == index - 1:
                scene.drafts[index].of = None  # "300 men, accounting for 20% of all arrests"


def _says_again(scene: Scene, index: int) -> bool:
    """Whether the words before a share say that it is the count before, as a part of the same."""
    at = scene.drafts[index].number.first - 1
    while scene.word(at) in _HEDGES:
        at -= 1
    at -= scene.word(at) in _JOINED
    if scene.word(at) not in CUES or scene.word(at - 1) not in _MARKS or not index:
        return False
    before = scene.drafts[index - 1]
    if before.sentence != scene.drafts[index].sentence or at - before.number.last > _REACH:
        return False
    return before.number.type is NumberType.COUNT


def _is_of_the_total(scene: Scene, index: int) -> bool:
    """Whether a share names nothing of its own that it is of: "of the figure", "of them"."""
    of = scene.drafts[index].phrase.of
    if of is None:
        return scene.word(scene.drafts[index].number.last) != "of"
    return scene.word(of[0]) in THEM or scene.word(of[1] - 1) in _TOTALS


def _retie(scene: Scene, index: int) -> None:
    draft, count = scene.drafts[index], index - 1
    if scene.whole_of(count) is None and count and scene.whole_of(count - 1) == count:
        count -= 1  # "90 of the 120 people, representing 75 per cent"
    whole, unit = scene.whole_of(count), scene.drafts[count].unit
    draft.of = None
    if unit is None or unit.value in (_OBJECT, Unit.SHARE):
        return
    draft.unit = Cited(Unit.SHARE, _BY, *scene.cite(count))
    if whole is not None and can_hold(scene.drafts[whole], scene.drafts[count]):
        scene.tie(index, whole, _BY)
