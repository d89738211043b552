"""Those who met a fate last year, or since a start, and are no part of others told before."""

from statextract.link.fit import share_fate
from statextract.link.same_as.occasions import runs_since
from statextract.link.scene import Scene


def befell_last_or_since(scene: Scene, index: int, whole: int) -> bool:
    """Whether others met a fate before, or since: "90 died. Last year, 37 died"."""
    first = scene.sentence(index).first
    if runs_since(scene, index) and not runs_since(scene, whole):
        return True
    if scene.drafts[whole].when is not None or not share_fate(
        scene.drafts[index], scene.drafts[whole]
    ):
        return False
    return scene.word(first) == "last" and scene.word(first + 1) in ("year", "month", "week")
