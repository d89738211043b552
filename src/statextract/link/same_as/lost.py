"""The missing told again as those who still are, or as "more" beside the dead of a headline."""

from statextract.link.fit import fate_of, share_fate
from statextract.link.scene import Scene
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Outcome

_TITLES = (SentenceKind.TITLE, SentenceKind.HEADING)
_LOST = (Outcome.MISSING, Outcome.TRAPPED)
_STILL = frozenset("still remain remains remained remaining".split())


def are_still_lost(scene: Scene, index: int, other: int) -> bool:
    """Whether those lost are told as all who still are: "the other ten", "96 remain missing"."""
    if not all(fate_of(scene.drafts[each]) in _LOST for each in (index, other)):
        return False
    if not scene.sites[index].lead.isdisjoint(("the", "those")):
        return True
    clause = scene.drafts[index].clause
    return not _STILL.isdisjoint(scene.between(scene.sites[index].first, clause.last))


def goes_on_from_title(scene: Scene, index: int, other: int) -> bool:
    """Whether "more" sets one fate beside another: "11 are dead and dozens more are missing"."""
    titled = scene.sentence(other).kind in _TITLES
    if "more" not in scene.sites[index].lead or not titled:
        return False
    mine = scene.drafts[index]
    beside = [fate_of(scene.drafts[at]) for at in scene.earlier_in_sentence(index)]
    others = any(fate not in (None, fate_of(mine)) for fate in beside)
    return others and share_fate(mine, scene.drafts[other])
