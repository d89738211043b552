"""Others than those told before, of one whole: "Five of the 16 dead were buried ... Two other".

The wording says that nobody is in both, so the two are parts side by side, all there are or not.
"""

from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_of_others
from statextract.model.vocabulary import NumberType

_REACH = 8  # sentences with figures from one part to the others
_LOOSE = frozenset(["rule:kind-of-toll", "rule:nested-period", "rule:nested-place"])


def list_others(scene: Scene) -> None:
    """Make a listing of a part and of the others told after it, where nothing lists them yet."""
    for index, draft in enumerate(scene.drafts):
        whole = scene.whole_of(index)
        if whole is None or index in scene.listing_of or not is_of_others(scene, index):
            continue
        if draft.number.type is not NumberType.COUNT or draft.same_as is not None:
            continue
        before = _part_before(scene, index, whole)
        if before is not None:
            scene.listings.append(Listing("others", [before, index], whole))


def _part_before(scene: Scene, index: int, whole: int) -> int | None:
    """The nearest part of one whole told before the others, if it is of no other division."""
    near = {scene.drafts[index].sentence, *_sentences(scene, index)}
    for other in range(index - 1, -1, -1):
        draft = scene.drafts[other]
        if draft.sentence not in near:
            return None
        top = scene.whole_of(other)
        if top is None or scene.fact_of(top) != scene.fact_of(whole) or draft.of is None:
            continue
        if draft.number.type is not NumberType.COUNT or draft.of.by in _LOOSE:
            continue
        if draft.same_as is not None:
            continue  # it is listed where it was told first
        told = (draft.number.low or 0) + (scene.drafts[index].number.low or 0)
        high = scene.drafts[whole].number.high
        return other if high is None or told <= high else None
    return None


def _sentences(scene: Scene, index: int) -> list[int]:
    return scene.sentences_before(scene.drafts[index].sentence, _REACH)
