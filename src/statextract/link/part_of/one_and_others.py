"""One told singly, and the others: "Four hurt": "A woman was stabbed. Three others were hurt".

The one and the others make up the headline's or the lede's count of their fate.
"""

from statextract.link.fit import are_opposed, fate_of, is_like, is_person, share_fate
from statextract.link.grammar import MORE, OTHERS
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.occasion import are_told_apart, is_set_apart, opens_another
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_of_others
from statextract.link.told_singly import count_singles
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status

SOME = MORE | OTHERS
_TITLE = SentenceKind.TITLE
_PLAIN = (Bound.EXACT, Bound.AT_LEAST)
_TWO = 2
_KILLED = Outcome.KILLED
_APART = frozenset("another different separate unrelated earlier previous".split())


def link_one_and_others(scene: Scene) -> None:
    """Tie the others to the count at the head that they and the one before them make up."""
    for index in list(scene.beside(SOME)):
        if not _are_others(scene, index):
            continue
        size = (scene.drafts[index].number.value or 0) + 1
        whole = next((o for o in scene.numbers.equal(size) if _is_of_both(scene, index, o)), None)
        if whole is not None and _follow_one(scene, index, whole):
            cue = (scene.sites[index].first, scene.sites[index].last)
            scene.tie(index, scene.first_of(whole), "rule:one-and-others", cue)


def _are_others(scene: Scene, index: int) -> bool:
    """Whether a free count of the body is of others, or of more, than one told before."""
    draft = scene.drafts[index]
    if draft.of is not None or draft.same_as is not None or not is_person(draft):
        return False
    if draft.number.bound is not Bound.EXACT or draft.number.type is not NumberType.COUNT:
        return False
    if (draft.number.value or 0) < _TWO or draft.direction is not None:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    others = is_of_others(scene, index) or is_added(scene, index)
    known = "the" in scene.sites[index].lead
    prose = scene.sentence(index).kind is SentenceKind.PROSE
    return others and prose and not known and not is_set_apart(scene, index)


def _is_of_both(scene: Scene, index: int, total: int) -> bool:
    """Whether a count at the head tells the fate of the others, and may hold them."""
    mine, theirs = scene.drafts[index], scene.drafts[total]
    titled = scene.sentence(total).kind is _TITLE
    if total >= index or not (titled or theirs.sentence in scene.lede):
        return False
    if theirs.of is not None or not is_person(theirs) or theirs.number.bound not in _PLAIN:
        return False
    if is_baseline(scene, total) or not leads(scene, total) or is_of_others(scene, total):
        return False
    if theirs.status is not None and theirs.status.value is Status.DENIED:
        return False
    fated = share_fate(mine, theirs) or None in (fate_of(mine), fate_of(theirs))
    if not fated or are_opposed(mine, theirs) or not is_like(mine, theirs):
        return False
    return not (are_told_apart(scene, index, total) or opens_another(scene, index))


def _follow_one(scene: Scene, index: int, total: int) -> bool:
    """Whether just one is told singly between the total's sentence and the others."""
    here = scene.sentence(index)
    floor = scene.sentence(total).last
    first = here.first
    if here.index and scene.document.sentences[here.index - 1].first >= floor:
        first = scene.document.sentences[here.index - 1].first
    if first < floor:
        return False
    between = any(
        first <= draft.number.first < scene.sites[index].first and is_person(draft)
        for draft in scene.drafts[total + 1 : index]
    )
    if between or _is_other_story(scene, first, index, total):
        return False
    return count_singles(scene, first, scene.sites[index].first) == 1


def _is_other_story(scene: Scene, first: int, index: int, total: int) -> bool:
    """Whether the one died of those who were hurt, or met harm in some other event."""
    last = scene.sites[index].first
    if not _APART.isdisjoint(scene.between(first, last)):
        return True
    told = scene.document.starting(scene.lexicons.outcomes)
    died = any(
        hit.entry.outcome is _KILLED for token in range(first, last) for hit in told.get(token, ())
    )
    return died and fate_of(scene.drafts[total]) is not _KILLED
