"""Harm of which some die: "six were shot" may hold those who were killed."""

from statextract.link.fit import fate_of, fates_agree
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome

STRUCK = frozenset("shot gunshot stabbed struck hit poisoned attacked gassed".split())


def may_have_died(scene: Scene, part: Draft, whole: Draft) -> bool:
    """Whether the part died of what the whole was struck with: a shot, a car, poison."""
    harm = whole.outcome
    if harm is None or harm.value is not Outcome.INJURED or fate_of(part) is not Outcome.KILLED:
        return False
    return can_hold(whole, part) and not STRUCK.isdisjoint(
        scene.document.text(harm.start, harm.end).lower().split()
    )


def may_have_fared(scene: Scene, part: Draft, whole: Draft) -> bool:
    """Whether what happened to the part can have happened to some of the whole.

    Nobody who is convicted still awaits trial.
    """
    if fate_of(whole) is Outcome.CONVICTED and fate_of(part) is Outcome.CHARGED:
        return False
    return fates_agree(part, whole) or may_have_died(scene, part, whole)


def survived(scene: Scene, draft: Draft) -> bool:
    """Whether people are said to have survived, which is no fate of its own."""
    told = draft.outcome
    if told is None or told.value is not None or draft.number.high == 0:
        return False
    words = scene.document.text(told.start, told.end).lower()
    return "surviv" in words and "not " not in words
