"""Some of a group, told by what they are: "Those who came without papers were 72".

They have no fate of their own, so they are some of the people whom the text is about.
"""

from statextract.link.fit import fate_of
from statextract.link.leading import find_topic
from statextract.link.part_of.occasion import is_set_apart
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Outcome

_BY = "rule:described"
_PUT = frozenset(("put", "puts", "gave"))
_REACH = 2  # sentences with figures


@rule(["those"])
def tie_described(scene: Scene, index: int) -> Tie | None:
    """Tie a bare number of "those who ..." to the group that the last sentences are about."""
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.by != "rule:those" or fate_of(draft) is not None:
        return None
    if scene.sentence(index).kind is SentenceKind.TITLE or is_set_apart(scene, index):
        return None
    whole = find_topic(scene, index, _REACH)
    if whole is None:
        return None
    told = scene.drafts[whole].of
    whole = told.value if told is not None and told.by == _BY else whole
    first = draft.number.first
    said = scene.between(scene.sites[index].opening, first)
    if not can_hold(scene.drafts[whole], draft) and not _PUT.isdisjoint(said):
        return None  # "50 were taken ... sources put the number of those taken at over 70"
    alive = "survived" in said
    if alive and fate_of(scene.drafts[whole]) is Outcome.KILLED:
        return None  # "Nine died. Those who survived were six"
    return Tie(whole, _BY, (first - 1, first))
