"""Those still in hospital, told before all who were hurt: a story that goes on the next day.

"Four people hurt at a party remain in hospital, police said. The shooting left two dead and 14
injured."
"""

from statextract.link.fit import fate_of, fits
from statextract.link.leading import leads
from statextract.link.part_of.occasion import goes_back, recalls_another
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene
from statextract.link.sizes import is_ample
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Outcome

_CUES = frozenset("remain remains still remained".split())
_CARE = frozenset("hospital hospitals hospitalized hospitalised care condition treated".split())
_HURT = (Outcome.INJURED, Outcome.HOSPITALISED)
_REACH = 6  # sentences


def link_in_care(scene: Scene) -> None:
    """Tie those still in care to the hurt of whom a later sentence tells first."""
    if _CUES.isdisjoint(scene.words):
        return
    for part in scene.beside(_CUES):
        if not _is_still_in_care(scene, part):
            continue
        whole = _hurt_behind(scene, part)
        if whole is not None:
            scene.tie(part, whole, "rule:in-care")


def _is_still_in_care(scene: Scene, index: int) -> bool:
    draft, sentence = scene.drafts[index], scene.sentence(index)
    if draft.of is not None or draft.same_as is not None or fate_of(draft) not in _HURT:
        return False
    if sentence.kind is not SentenceKind.PROSE or sentence.index not in scene.lede:
        return False
    words = scene.between(draft.number.last, sentence.last)
    told = not _CUES.isdisjoint(words) and not _CARE.isdisjoint(words)
    return told and leads(scene, index) and not scene.sites[index].lead


def _hurt_behind(scene: Scene, part: int) -> int | None:
    """The first larger count of the hurt behind, if none before told of as many."""
    draft = scene.drafts[part]
    if any(
        fate_of(scene.drafts[o]) in _HURT and is_ample(scene.drafts[o], draft) for o in range(part)
    ):
        return None
    for whole in range(part + 1, len(scene.drafts)):
        hurt = scene.drafts[whole]
        if hurt.sentence - draft.sentence > _REACH:
            return None
        if hurt.sentence == draft.sentence or fate_of(hurt) is not Outcome.INJURED:
            continue
        if hurt.of is not None or hurt.same_as is not None or not leads(scene, whole):
            continue
        if hurt.number.value == draft.number.value or recalls_another(scene, whole):
            return None
        if goes_back(scene, whole, part) or _brings_in(scene, whole):
            return None
        far = are_of_two_stories(scene, draft, hurt) or not fits(scene, part, whole)
        return None if far or not is_ample(hurt, draft) else whole
    return None


def _brings_in(scene: Scene, index: int) -> bool:
    """Whether an event that was not told of before did it: "A fire left 14 people injured"."""
    sentence = scene.sentence(index)
    events = scene.document.starting(scene.lexicons.cases)
    near = range(sentence.first, min(sentence.last, scene.sites[index].first))
    return any(scene.word(at) in ("a", "an", "another") and at + 1 in events for at in near)
