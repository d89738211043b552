"""Patients of an outbreak, who were counted as cases: "624 cases ... Among the patients, 605"."""

from statextract.link.fit import fate_of, unit_of
from statextract.link.named import figures_before
from statextract.link.recalled import is_recalled
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, is_ample
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Unit

_PATIENTS = ("patients", "sufferers")
_TREATED = frozenset([Outcome.SICK, Outcome.HOSPITALISED, Outcome.INJURED])


def patients_of(scene: Scene, index: int, first: int, last: int) -> int | None:
    """Return the cases that "the patients" names, if no patients as many were counted since."""
    if scene.between(first, last) not in [["the", word] for word in _PATIENTS]:
        return None
    mine = scene.drafts[index]
    for other in figures_before(scene, index):
        theirs = scene.drafts[other]
        if is_recalled(scene, other):
            continue
        people = unit_of(theirs) is Unit.PERSON and _are_patients(scene, other)
        if people and can_hold(theirs, mine):
            return _cases_of(scene, other)
        if _are_cases(theirs) and is_ample(theirs, mine):
            return _cases_of(scene, other) or scene.first_of(other)
    return None


def _are_patients(scene: Scene, index: int) -> bool:
    """Whether people are called so, or are ill, hurt or in hospital."""
    return "patient" in _noun(scene, index) or fate_of(scene.drafts[index]) in _TREATED


def _are_cases(draft: Draft) -> bool:
    return unit_of(draft) is Unit.CASE and fate_of(draft) is Outcome.SICK


def _cases_of(scene: Scene, index: int) -> int | None:
    """The cases of a disease of which a count is some: "13 nurses have fallen ill"."""
    whole = scene.whole_of(index)
    return scene.first_of(whole) if whole is not None and _are_cases(scene.drafts[whole]) else None


def _noun(scene: Scene, index: int) -> str:
    noun = scene.drafts[index].noun
    return "" if noun is None else noun.value.lower()
