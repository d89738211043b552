"""Cases by where they were caught: "210 new cases. There were 190 local cases and 20 imported"."""

from statextract.link.fit import fits, unit_of
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.times import are_at_two_times
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Unit

_KINDS = frozenset(
    "local imported domestic indigenous autochthonous community locally-transmitted".split()
)
_NEAR = 2  # sentences with figures
_BEHIND = 2  # tokens from a number to its kind: "20 were imported"


@rule(_KINDS, beside=True)
def tie_local_cases(scene: Scene, index: int) -> Tie | None:
    """Tie cases of one kind, told beside those of another, to the cases told before them."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    kinds = {other: kind for other in members if (kind := _kind_of(scene, other)) is not None}
    if index not in kinds or len(set(kinds.values())) < _BEHIND:
        return None
    cue = (scene.sites[index].first, scene.sites[index].last)
    earlier = next((other for other in kinds if other < index), None)
    if earlier is not None:
        whole = scene.whole_of(earlier)
        return None if whole is None else Tie(whole, "rule:local-cases", cue, sibling=earlier)
    told = [
        other
        for number in scene.sentences_before(scene.drafts[index].sentence, _NEAR)
        for other in scene.by_sentence[number]
        if unit_of(scene.drafts[other]) is Unit.CASE
        and leads(scene, other)
        and not is_baseline(scene, other)
        and all(can_hold(scene.drafts[other], scene.drafts[kind]) for kind in kinds)
        and fits(scene, index, other)
        and not are_at_two_times(scene.drafts[index], scene.drafts[other])
    ]
    size = sum(scene.drafts[kind].number.value or 0 for kind in kinds)
    filled = [other for other in told if scene.drafts[other].number.value == size]
    whole = next(iter(filled or told), None)
    return None if whole is None else Tie(scene.first_of(whole), "rule:local-cases", cue, "kinds")


def _kind_of(scene: Scene, index: int) -> str | None:
    """The kind of cases that a count is of, None if it is of none."""
    if unit_of(scene.drafts[index]) not in (Unit.CASE, None):
        return None
    last = scene.drafts[index].number.last
    said = scene.between(last, last + _BEHIND)
    return next((word for word in said if word in _KINDS), None)
