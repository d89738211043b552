"""A headline's total that the lede tells in parts: "12 killed"; "seven died here, five there"."""

from statextract.link.fit import is_narrower, noun_of, units_agree
from statextract.link.grammar import OTHERS
from statextract.link.leading import leads
from statextract.link.scene import Listing, Scene
from statextract.model.document import SentenceKind

_LEDE = 2  # sentences with figures
_MOST = 10  # figures among which the headline's stand


def link_headline(scene: Scene) -> None:
    """Tie the counts of the lede to the headline's count of the same fate, if they split it.

    They do if one sentence tells of two or more, and none of them states the headline's number.
    """
    titles = [
        index
        for index in range(min(len(scene.drafts), _MOST))
        if scene.sentence(index).kind is SentenceKind.TITLE
    ]
    for total in titles:
        if total in scene.retold or _are_others(scene, total):
            continue
        for number in sorted(scene.lede)[:_LEDE]:
            parts = [o for o in scene.by_sentence[number] if _splits(scene, o, total)]
            if len(parts) > 1 and not any(_are_all(scene, part) for part in parts):
                for part in parts:
                    scene.tie(part, total, "rule:headline")
                scene.listings.append(Listing("headline", parts, total, closed=True))
                break


def _are_all(scene: Scene, index: int) -> bool:
    """Whether a count is of all there are, and so the headline's itself: "All 34 miners"."""
    return "all" in scene.sites[index].lead


def _are_others(scene: Scene, index: int) -> bool:
    """Whether a headline counts those besides somebody: "robbing her and four others"."""
    return noun_of(scene.drafts[index]) == "other" or bool(scene.sites[index].lead & OTHERS)


def _splits(scene: Scene, index: int, total: int) -> bool:
    draft, whole = scene.drafts[index], scene.drafts[total]
    tied = scene.whole_of(index) not in (None, total)
    if tied or draft.same_as is not None or not leads(scene, index):
        return False
    if whole.outcome is None or draft.outcome is None or whole.outcome.value is None:
        return False
    if draft.outcome.value is not whole.outcome.value:
        return False
    return units_agree(draft, whole) and is_narrower(draft, whole)
