"""Others of a group beside those whom a place picks out: "including 60 in Leeds, while 30 others".

"Police held 95 people, including 60 in Leeds, while 30 others were held in York": the others are
not of Leeds, and held as well, so they are of the 95. Others who met another fate are none.
"""

from collections.abc import Sequence

from statextract.link.fit import fate_of, fits
from statextract.link.part_of.occasion import is_set_apart
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import after, is_bare, is_of_others, shape_of
from statextract.model.vocabulary import NumberType

_PICKED = frozenset(["rule:including", "rule:relative", "rule:among"])
_JOINTS = frozenset("while whereas and with".split())
_AT = frozenset("in at from near on across".split())
_ADVERBS = frozenset(["also", "still", "some", "about"])
_SLIP = 1.1  # by how much both may exceed their group
_GAP = 12  # tokens between the two


@rule(["others", "other", "another"], beside=True)
def tie_while_others(scene: Scene, index: int) -> Tie | None:
    """Tie "30 others", told beside some of a group at one place, to that group."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.number.type is not NumberType.COUNT or not is_of_others(scene, index):
        return None
    beside = next(iter(scene.earlier_in_sentence(index)), None)
    if beside is None or not is_bare(scene, beside) or shape_of(scene, beside) != "preposition":
        return None
    of, at = scene.drafts[beside].of, after(scene, beside)
    placed = scene.word(scene.drafts[beside].number.last) in _AT
    if of is None or of.by not in _PICKED or not placed:
        return None
    gap = scene.between(at, first)
    joint = _joint(gap)
    if joint is None or not scene.is_within(beside, draft.sentence):
        return None
    whole = scene.drafts[of.value]
    told = (scene.drafts[beside].number.low or 0) + (draft.number.low or 0)
    top = whole.number.high
    if top is not None and told > _SLIP * top:
        return None
    if fate_of(draft) not in (None, fate_of(whole)) or not fits(scene, index, of.value):
        return None
    if gap[joint] == "and" and (fate_of(draft) is None or draft.outcome is None):
        return None  # "and 30 others stood on the quay"
    if is_set_apart(scene, index):
        return None
    cue = (at + joint, at + joint + 1)
    return Tie(of.value, "rule:parallel", cue, sibling=beside)


def _joint(gap: Sequence[str]) -> int | None:
    """Where "while" or "and" leads to the second count, at the end of what is between."""
    if len(gap) > _GAP:
        return None
    at = len(gap) - 1
    while at > 0 and gap[at] in _ADVERBS:
        at -= 1
    return at if at >= 0 and gap[at] in _JOINTS else None
