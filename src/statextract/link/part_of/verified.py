"""Those of a count that were checked, or not yet: "14 deaths, with three verified"."""

from statextract.link.ellipsis import take_traits
from statextract.link.fit import unit_of
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import NumberType, Unit

_CHECKED = frozenset("verified validated confirmed unconfirmed unverified unvalidated".split())
_PENDING = frozenset(["verification", "validation", "confirmation"])
_LEADING = frozenset(
    "still yet to be so far already now officially under awaiting pending undergoing".split()
)
_REACH = 5  # tokens of "still to be verified"
_OPENERS = frozenset([",", "(", "-", "\u2013", "\u2014"])
_ENDS = frozenset(". , ; ) ( and by in at so as on to".split())
_COUNTED = (Unit.PERSON, Unit.CASE)


@rule(_CHECKED | _PENDING, beside=True)
def tie_verified(scene: Scene, index: int) -> Tie | None:
    """Tie those behind "with" that were checked to the count before them in the sentence."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.number.type is not NumberType.COUNT or draft.phrase.head is not None:
        return None
    only = scene.word(first - 1) in ("only", "just")
    cue = first - 1 - only
    if scene.word(cue) != "with" or scene.word(cue - 1) not in _OPENERS:
        return None
    other = next(iter(scene.earlier_in_sentence(index)), None)
    if other is None or not _is_checked(scene, draft.number.last):
        return None
    whole = scene.drafts[other]
    if unit_of(whole) not in _COUNTED or not can_hold(whole, draft):
        return None
    if draft.outcome is not None and draft.outcome.value is None:
        draft.outcome = None  # to be verified is no fate
    take_traits(scene, index, other)
    return Tie(other, "rule:with", (cue, cue + 1), "with")


def _is_checked(scene: Scene, at: int) -> bool:
    """Whether "verified", "still unconfirmed" or "awaiting confirmation" stands there."""
    for token in range(at, at + _REACH):
        word = scene.word(token)
        if word in _CHECKED or word in _PENDING:
            end = scene.word(token + 1)
            return end in _ENDS or not end
        if word not in _LEADING:
            return False
    return False
