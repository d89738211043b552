"""Parts told at the head of a story, whose whole only a later sentence tells.

"Fifty of the victims of a crash were children. ... At least 70 people died." "Five members of a
gang were convicted on Monday. ... Thirty people were charged in the case."
"""

from collections.abc import Iterator

from statextract.link.fit import fate_of, fits
from statextract.link.leading import leads
from statextract.link.part_of.another import is_of_another
from statextract.link.part_of.occasion import goes_back, is_set_apart, recalls_another
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene, counts_people
from statextract.link.sizes import is_ample
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status

_DEAD = frozenset("victims dead deceased fatalities".split())
_HURT = frozenset("injured wounded hurt".split())
_CASE = frozenset(
    """
    case indictment indictments investigation probe takedown originally initially ring scheme
    conspiracy operation sweep
    """.split()
)
_OTHERS = frozenset("other others another separate additional more unrelated".split())
_REACH = 5  # sentences


def link_behind_title(scene: Scene) -> None:
    """Tie such parts to the first count behind that can be their whole."""
    for number in scene.lede:
        for part in scene.by_sentence.get(number, ()):
            draft = scene.drafts[part]
            if draft.of is not None or draft.same_as is not None or draft.unit is None:
                continue
            if not counts_people(draft.unit.value) or scene.sites[part].lead & _OTHERS:
                continue
            fate = _named_by(scene, part)
            if fate is not None:
                whole = next(_told_behind(scene, part, fate), None)
            elif fate_of(draft) is Outcome.CONVICTED and leads(scene, part):
                whole = _charged_behind(scene, part)
            else:
                continue
            if whole is not None:
                scene.tie(part, whole, "rule:told-behind")


def _named_by(scene: Scene, index: int) -> Outcome | None:
    """The fate of those whom a partitive names: "50 of the victims", "nine of the injured"."""
    draft = scene.drafts[index]
    of = draft.phrase.of
    if of is None or of[0] < draft.number.last or scene.word(of[0]) != "the":
        return None
    words = scene.between(*of)
    if not _DEAD.isdisjoint(words[:2]):
        return Outcome.KILLED
    return None if _HURT.isdisjoint(words[:2]) else Outcome.INJURED


def _charged_behind(scene: Scene, part: int) -> int | None:
    """All who were charged in the case of some who were convicted."""
    fates = (Outcome.CHARGED, Outcome.ARRESTED)
    for fate in fates:
        for whole in _told_behind(scene, part, fate):
            said = scene.said[scene.drafts[whole].sentence]
            return whole if not said.isdisjoint(_CASE) and said.isdisjoint(_OTHERS) else None
    return None


def _told_behind(scene: Scene, part: int, fate: Outcome) -> Iterator[int]:
    """Yield the larger counts of a fate behind a part that are of its story, the nearest first."""
    draft = scene.drafts[part]
    for whole in range(part + 1, len(scene.drafts)):
        group = scene.drafts[whole]
        if group.sentence - draft.sentence > _REACH:
            return
        if group.sentence == draft.sentence or fate_of(group) is not fate:
            continue
        if not _is_group(scene, whole) or group.number.value == draft.number.value:
            continue
        apart = are_of_two_stories(scene, draft, group) or is_of_another(scene, whole, part)
        apart = apart or goes_back(scene, whole, part) or recalls_another(scene, whole)
        if is_ample(group, draft) and not apart and fits(scene, part, whole):
            yield whole
        else:
            return


def _is_group(scene: Scene, index: int) -> bool:
    """Whether a count of prose is asserted, of people, and leads as the first to tell of them."""
    draft = scene.drafts[index]
    if draft.same_as is not None or draft.of is not None or not leads(scene, index):
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if draft.number.type is not NumberType.COUNT or draft.number.bound is Bound.VAGUE:
        return False
    prose = scene.sentence(index).kind is SentenceKind.PROSE
    return prose and not is_set_apart(scene, index) and not scene.sites[index].lead & _OTHERS
