"""Patients of an outbreak, who were counted as cases: "624 cases ... Among the patients, 605"."""

from statextract.link.fit import fate_of, unit_of
from statextract.link.named import figures_before
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, is_ample
from statextract.model.vocabulary import Outcome, Unit

_PATIENTS = ("patients", "sufferers")


def patients_of(scene: Scene, index: int, first: int, last: int) -> int | None:
    """Return the cases that "the patients" names, if no patients as many were counted since."""
    if scene.between(first, last) not in [["the", word] for word in _PATIENTS]:
        return None
    mine, small = scene.drafts[index], False
    for other in figures_before(scene, index):
        theirs = scene.drafts[other]
        if unit_of(theirs) is Unit.PERSON and "patient" in _noun(scene, other):
            if can_hold(theirs, mine):
                return None
            small = True
        sick = unit_of(theirs) is Unit.CASE and fate_of(theirs) is Outcome.SICK
        if small and sick and is_ample(theirs, mine):
            return scene.first_of(other)
    return None


def _noun(scene: Scene, index: int) -> str:
    noun = scene.drafts[index].noun
    return "" if noun is None else noun.value.lower()
