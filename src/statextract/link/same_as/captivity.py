"""Victims whom their captors held: "trafficking nine women ... the nine women were held there"."""

from statextract.link.fit import fate_of, noun_of
from statextract.link.same_as.comparable import are_set_apart
from statextract.link.same_as.values import are_equal
from statextract.link.scene import Scene, counts_people
from statextract.model.draft import Cited
from statextract.model.vocabulary import Outcome, Role

_HELD = frozenset("held kept locked confined imprisoned".split())
_CAPTIVES = frozenset([Outcome.EXPLOITED, Outcome.ABDUCTED])
_REACH = 8  # sentences


def take_captivity(scene: Scene, index: int) -> int | None:
    """Return the victims whom a known count tells of again as held, with their fate; or None."""
    draft = scene.drafts[index]
    fate = draft.outcome
    if fate is None or fate.value is not Outcome.ARRESTED or noun_of(draft) is None:
        return None
    told = scene.document.text(fate.start, fate.end).lower().split()
    if _HELD.isdisjoint(told) or draft.unit is None or not counts_people(draft.unit.value):
        return None
    for other in reversed(scene.numbers.equal(draft.number.value)):
        group = scene.drafts[other]
        if other >= index or draft.sentence - group.sentence > _REACH:
            continue
        captive = fate_of(group) in _CAPTIVES and noun_of(group) == noun_of(draft)
        known = group.same_as is None and group.role is not None
        if captive and known and are_equal(draft, group) and not are_set_apart(scene, draft, group):
            start, end = scene.cite(other)
            draft.outcome = Cited(fate_of(group), f"figure:{other}", start, end)
            draft.role = Cited(Role.VICTIM, f"figure:{other}", start, end)
            return other
    return None
