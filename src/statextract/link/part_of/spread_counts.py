"""The counts of an article that a sum may tie, and the totals that they may make up."""

from statextract.link.fit import fate_of, unit_of
from statextract.link.grammar import MORE_OR_OTHERS
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.offences import is_one_of_crimes
from statextract.link.scene import Scene
from statextract.link.shape import is_rate
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status, Unit

_UNITS = frozenset([Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD])
_PLAIN = frozenset([Bound.EXACT, Bound.AT_LEAST, Bound.APPROX, Bound.MORE_THAN])
_PART_KINDS = frozenset([SentenceKind.PROSE, SentenceKind.BULLET, SentenceKind.HEADING])
# Told by the place, time or fate of a count alone.
WEAK = frozenset(
    f"rule:{name}"
    for name in """
    aboard bodies kin kind-of-toll member nested-period nested-place outcome-of-cases
    """.split()
)
_TAKEN = frozenset([Outcome.ARRESTED, Outcome.STOPPED, Outcome.CHARGED, Outcome.CONVICTED])
_HEAD = 3  # times that a headline's count is told until the story begins
_FATES = frozenset([Outcome.KILLED, Outcome.MISSING, Outcome.TRAPPED, Outcome.RESCUED])
_LEAST = 5  # of fewer a sum is chance


class Counts:
    """The counts of an article that may be parts, and the parts of each whole as they are tied.

    ``free`` are those that may be parts, ``sentences`` theirs, ``members`` the same as a set.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.free = [index for index in range(len(scene.drafts)) if _may_be_part(scene, index)]
        self.sentences = [scene.drafts[index].sentence for index in self.free]
        self.members = frozenset(self.free)
        self.parts_of = _parts_of(scene)

    def renew(self) -> None:
        """Take in what was tied since."""
        self.parts_of = _parts_of(self._scene)


def _parts_of(scene: Scene) -> dict[int, list[int]]:
    """The counts tied to each whole."""
    parts: dict[int, list[int]] = {}
    for index, draft in enumerate(scene.drafts):
        counted = draft.same_as is None and draft.number.type is NumberType.COUNT
        if counted and draft.of is not None:
            parts.setdefault(draft.of.value, []).append(index)
    return parts


def _may_be_part(scene: Scene, index: int) -> bool:
    """Whether a count of the story is plain, and tied by nothing or by its order alone."""
    draft = scene.drafts[index]
    if draft.same_as is not None and not _opens_story(scene, index):
        return False
    if unit_of(draft) not in _UNITS or not _is_asserted(draft):
        return False
    number = draft.number
    if number.type is not NumberType.COUNT or not number.value or number.bound not in _PLAIN:
        return False
    if draft.of is not None and draft.of.by not in WEAK:
        return False
    if scene.sentence(index).kind not in _PART_KINDS or index in scene.changes:
        return False
    return leads(scene, index) or (draft.of is not None and scene.sites[index].aside is None)


def _opens_story(scene: Scene, index: int) -> bool:
    """Whether a count is the first of the body to tell what the headline told."""
    first, draft = scene.fact_of(index), scene.drafts[index]
    if scene.sentence(first).kind is not SentenceKind.TITLE:
        return False
    if fate_of(draft) not in _FATES or draft.of is not None:
        return False
    told = scene.retold.get(first, ())[:_HEAD]
    body = (other for other in told if scene.sentence(other).kind is not SentenceKind.TITLE)
    return index == next(body, None)


def is_total(scene: Scene, index: int) -> bool:
    """Whether a count may be the total of others: plain, of the story, no level of another time."""
    draft = scene.drafts[index]
    if draft.same_as is not None or unit_of(draft) not in _UNITS or not _is_asserted(draft):
        return False
    number = draft.number
    if number.type is not NumberType.COUNT or (number.value or 0) < _LEAST:
        return False
    if number.bound not in _PLAIN or is_baseline(scene, index) or is_rate(scene, index):
        return False
    if scene.sites[index].lead & MORE_OR_OTHERS or draft.direction is not None:
        return False  # "310 fewer than in May" are no group
    if is_one_of_crimes(scene, index):
        return False
    return scene.sentence(index).kind is not SentenceKind.ROW


def _is_asserted(draft: Draft) -> bool:
    return draft.status is None or draft.status.value is Status.ASSERTED


def is_kind(scene: Scene, index: int, total: int) -> bool:
    """Whether a count is of the unit of a total, smaller, and of a fate that goes with its."""
    part, whole = scene.drafts[index], scene.drafts[total]
    if index == total or unit_of(part) is not unit_of(whole):
        return False
    if (part.number.value or 0) >= (whole.number.value or 0):
        return False
    fates = fate_of(part), fate_of(whole)
    return fates[0] is fates[1] or None in fates or _TAKEN.issuperset(fates)
