"""Those who met a fate last year, or since a start, and are no part of others told before."""

import re

from statextract.link.fit import fate_of, share_fate
from statextract.link.same_as.occasions import runs_since
from statextract.link.scene import Scene

_YEAR = re.compile(r"(?:19|20)\d\d")


def befell_last_or_since(scene: Scene, index: int, whole: int) -> bool:
    """Whether others met a fate before, or since: "90 died. Last year, 37 died"."""
    first = scene.sentence(index).first
    if runs_since(scene, index) and not runs_since(scene, whole):
        return True
    alike = share_fate(scene.drafts[index], scene.drafts[whole])
    if scene.word(first) == "in" and _YEAR.fullmatch(scene.word(first + 1)):
        had = scene.word(scene.drafts[index].number.last) == "had"  # "In 2022, 37 had died"
        return had and (alike or fate_of(scene.drafts[whole]) is None)
    if not alike or scene.drafts[whole].when is not None:
        return False
    return scene.word(first) == "last" and scene.word(first + 1) in ("year", "month", "week")
