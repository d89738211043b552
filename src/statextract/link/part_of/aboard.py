"""Those aboard as the whole of those who died, were hurt, saved or are missing.

"A bus carrying 50 pupils overturned; eight were killed and 39 injured."
"""

from statextract.link.antecedent import leads
from statextract.link.fit import is_narrower, noun_of, units_agree
from statextract.link.grammar import MORE
from statextract.link.scene import Listing, Scene
from statextract.model.vocabulary import Outcome

_FATES = frozenset(
    [Outcome.KILLED, Outcome.INJURED, Outcome.MISSING, Outcome.RESCUED, Outcome.ESCAPED]
)
_CARRYING = frozenset("carrying carried aboard".split())
_REACH = 1  # sentences on either side


def link_aboard(scene: Scene) -> None:
    """Tie counts of fates to the people aboard, told in the same sentence or the next."""
    for whole in range(len(scene.drafts)):
        if _are_aboard(scene, whole):
            here = scene.drafts[whole].sentence
            near = [o for n in range(here - _REACH, here + 2) for o in scene.by_sentence.get(n, ())]
            parts = [part for part in near if _shared_trip(scene, part, whole)]
            parts = list({_fact(scene, part): part for part in reversed(parts)}.values())[::-1]
            for part in parts:
                scene.tie(part, whole, "rule:aboard")
            if len(parts) > 1:
                scene.listings.append(Listing("aboard", parts, whole))


def _fact(scene: Scene, index: int) -> int:
    """The first statement of a count's fact: a fact told twice is one part."""
    same = scene.drafts[index].same_as
    return index if same is None else same.value


def _are_aboard(scene: Scene, index: int) -> bool:
    """Whether "carrying 50 pupils" or "26 people aboard" says that they were on board."""
    draft = scene.drafts[index]
    if draft.unit is None or (draft.outcome is not None and draft.outcome.value in _FATES):
        return False
    if noun_of(draft) == "casualtie":
        return True
    first, last = scene.sites[index].first, scene.sites[index].last
    before = scene.between(max(0, first - 2), first)
    behind = list(scene.between(last, last + 2))
    return bool(_CARRYING & set(before)) or behind[:1] == ["aboard"] or behind == ["on", "board"]


def _shared_trip(scene: Scene, part: int, whole: int) -> bool:
    draft, aboard = scene.drafts[part], scene.drafts[whole]
    if part == whole or draft.of is not None:
        return False
    if abs(draft.sentence - aboard.sentence) > _REACH or scene.sites[part].lead & MORE:
        return False
    fate = draft.outcome.value if draft.outcome else None
    if fate not in _FATES or not leads(scene, part):
        return False
    return units_agree(draft, aboard) and is_narrower(draft, aboard)
