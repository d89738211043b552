"""Counts without a noun on whom something was put: "detainers on nine", "charges against six"."""

from statextract.link.fit import fits
from statextract.link.leading import find_topic
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import shape_of
from statextract.link.sizes import can_hold

_IMPOSED = frozenset(
    """
    charges detainers holds warrants warrant fines penalties sentences sanctions bans indictments
    proceedings complaints restrictions orders tests measures control
    """.split()
)
_PUT = frozenset("imposed placed brought filed laid issued served".split())
_SUBJECT = 6  # tokens of "control measures were imposed"


def _is_put_on(scene: Scene, first: int) -> bool:
    """Whether a passive stands before: "judicial control measures were imposed on 58"."""
    if scene.word(first - 2) not in _PUT or scene.word(first - 1) == "for":
        return False
    return not _IMPOSED.isdisjoint(scene.between(max(0, first - _SUBJECT), first - 2))


@rule(["on", "against", "for"])
def tie_imposed(scene: Scene, index: int) -> Tie | None:
    """Tie a bare count behind "charges against" to the people whom the text tells of before."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.unit is not None or draft.phrase.head is not None or draft.phrase.of is not None:
        return None
    if scene.word(first - 1) not in ("on", "against", "for") or shape_of(scene, index) == "word":
        return None
    put = scene.word(first - 2) in _IMPOSED or _is_put_on(scene, first)
    if not put or scene.sites[index].aside is not None:
        return None
    whole = next((o for o in scene.earlier_in_sentence(index) if fits(scene, index, o)), None)
    whole = find_topic(scene, index) if whole is None else scene.whole_of(whole)
    while whole is not None and not can_hold(scene.drafts[whole], draft):
        whole = scene.whole_of(whole)  # "charges against nine": not of the last six alone
    if whole is None:
        return None
    unit = scene.drafts[whole].unit
    if unit is None or not counts_people(unit.value):
        return None
    return Tie(whole, "rule:imposed", (first - 2, first))
