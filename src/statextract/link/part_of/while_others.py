"""Others of a group beside those whom a place picks out: "including 60 in Leeds, while 30 others".

"Police held 95 people, including 60 in Leeds, while 30 others were held in York": the others are
not of Leeds, and held as well, so they are of the 95. Others who met another fate are none.
"""

from collections.abc import Sequence

from statextract.link.fit import fate_of, fits, share_fate
from statextract.link.grammar import THEM_OR_WHOM
from statextract.link.part_of.occasion import is_set_apart
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import after, is_bare, is_of_others, predicate_of, shape_of
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import NumberType

_PICKED = frozenset(["rule:including", "rule:relative", "rule:among"])
_JOINTS = frozenset("while whereas and with".split())
_AT = frozenset("in at from near on across".split())
_ADVERBS = frozenset(["also", "still", "some", "about"])
_WHILE = frozenset(["while", "whereas"])
_SOME = THEM_OR_WHOM | {"these", "those"}
_SUBJECT = 4  # tokens of "while Western Cape police"
_SLIP = 1.1  # by how much both may exceed their group
_TOLD = 6  # tokens of "belonged to some other nationalities"
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


@rule(["while", "whereas"], beside=True)
def tie_while_bare(scene: Scene, index: int) -> Tie | None:
    """Tie a bare count to the whole of the one before "while": "90 hurt, 40 of whom went to".

    Both say one thing of some: "40 of whom were taken to Gulu, while 30 were taken to Lira".
    """
    draft, beside = scene.drafts[index], next(iter(scene.earlier_in_sentence(index)), None)
    if beside is None or not is_bare(scene, index) or draft.phrase.of is not None:
        return None
    other, whole = scene.drafts[beside], scene.whole_of(beside)
    of = other.phrase.of
    if whole is None or of is None or scene.word(of[0]) not in _SOME:
        return None
    first = scene.sites[index].first
    gap = scene.between(after(scene, beside), first)
    at = next((at for at, word in enumerate(gap) if word in _WHILE), None)
    if at is None or len(gap) - at > _SUBJECT or scene.drafts[whole].place is not None:
        return None
    said = predicate_of(scene, index)
    alike = share_fate(draft, other) or (said and said == predicate_of(scene, beside))
    told = (other.number.low or 0) + (draft.number.low or 0)
    top = scene.drafts[whole].number.high
    over = top is not None and told > top
    if not alike or over or is_set_apart(scene, index) or not fits(scene, index, whole):
        return None
    at += after(scene, beside)
    return Tie(whole, "rule:parallel", (at, at + 1), sibling=beside)


@rule(["while", "whereas"], beside=True)
def tie_while_of_others(scene: Scene, index: int) -> Tie | None:
    """Tie those of other nations behind "while" to the list of nations before it.

    "Among the violators were 402 Indians and 133 Thais, while 173 belonged to other nationalities".
    """
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    beside = next(iter(scene.earlier_in_sentence(index)), None)
    if beside is None or not is_bare(scene, index) or scene.word(first - 1) not in _WHILE:
        return None
    told = scene.between(last, min(last + _TOLD, scene.sentence(index).last))
    whole = scene.whole_of(beside)
    if whole is None or "other" not in told or scene.drafts[beside].nationality is None:
        return None
    if not can_hold(scene.drafts[whole], scene.drafts[index]) or not fits(scene, index, whole):
        return None
    return Tie(whole, "rule:parallel", (first - 1, first), sibling=beside)


def _joint(gap: Sequence[str]) -> int | None:
    """Where "while" or "and" leads to the second count, at the end of what is between."""
    if len(gap) > _GAP:
        return None
    at = len(gap) - 1
    while at > 0 and gap[at] in _ADVERBS:
        at -= 1
    return at if at >= 0 and gap[at] in _JOINTS else None
