"""Cases that were confirmed, of those suspected: "1,128 suspected cases; 312 were confirmed"."""

from statextract.link.fit import noun_of
from statextract.link.leading import leads
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_added
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Unit

_CONFIRMED = frozenset(["confirmed", "positive"])
_NEW = frozenset("new fresh newly additional".split())
_REACH = 2  # sentences with figures
_NEAR = 5  # tokens from the number to "confirmed"


def _is_fresh(scene: Scene, index: int) -> bool:
    return not _NEW.isdisjoint(scene.between(scene.sites[index].first, scene.sites[index].last))


@rule(_CONFIRMED)
def tie_confirmed(scene: Scene, index: int) -> Tie | None:
    """Tie confirmed cases to the suspected ones that were counted right before them."""
    draft = scene.drafts[index]
    case = draft.unit is not None and draft.unit.value is Unit.CASE
    if not case or noun_of(draft) not in ("case", None) or not leads(scene, index):
        return None
    if is_added(scene, index) or (draft.number.value or 0) <= 1 or _is_fresh(scene, index):
        return None  # "178 suspected cases. Seven new confirmed cases"
    last = draft.number.last
    behind = scene.between(last, min(last + _NEAR, scene.sentence(index).last))
    at = next((at for at, word in enumerate(behind) if word in _CONFIRMED), None)
    if at is None or "," in behind[:at]:
        return None
    before = [scene.by_sentence[n] for n in scene.sentences_before(draft.sentence, _REACH)]
    for other in [*scene.earlier_in_sentence(index), *(o for members in before for o in members)]:
        whole = scene.drafts[other]
        noun = "" if whole.noun is None else whole.noun.value.lower()
        if "suspected" in noun and leads(scene, other) and can_hold(whole, draft):
            return Tie(other, "rule:confirmed", (last + at, last + at + 1))
    return None
