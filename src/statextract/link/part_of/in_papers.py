"""Some of those whom a paper of the court names: "Two men named in the indictment are at large"."""

from statextract.link.fit import fate_of, fits
from statextract.link.leading import leads
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Outcome

_NAMED = frozenset("named charged listed accused mentioned".split())
_PAPERS = frozenset("indictment complaint indictments complaints suit warrant charges".split())
_REACH = 6  # sentences with figures
_NEAR = 4  # tokens from "in the" to "indictment"


@rule(_PAPERS)
def tie_in_papers(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the larger one of those charged before it."""
    draft, last = scene.drafts[index], scene.sites[index].last
    if scene.word(last) not in _NAMED or scene.between(last + 1, last + 3) != ["in", "the"]:
        return None
    if _PAPERS.isdisjoint(scene.between(last + 3, last + 3 + _NEAR)) or not leads(scene, index):
        return None
    if "the" in scene.sites[index].lead:
        return None  # "the 13 people named in the indictment" are all of them
    for number in scene.sentences_before(draft.sentence, _REACH):
        for other in scene.by_sentence[number]:
            group = scene.drafts[other]
            charged = fate_of(group) is Outcome.CHARGED and leads(scene, other)
            fewer = can_hold(group, draft) and group.number.value != draft.number.value
            if charged and fewer and group.of is None and fits(scene, index, other):
                return Tie(scene.first_of(other), "rule:partitive", (last, last + 3))
    return None
