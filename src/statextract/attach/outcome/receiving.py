"""Who receives people: a hospital treats them, a shelter cares for them."""

from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_RECEIVING = frozenset(("receive", "take in"))
_HOSPITALS = frozenset("hospital hospitals clinic clinics infirmary medical".split())
_SHELTERS = frozenset(
    "shelter shelters orphanage orphanages convent refuge refuges safehouse".split()
)
_TREATED = frozenset("patients patient casualties victims survivors".split())
_HOUSED = frozenset(
    "victims survivors women girls boys children minors families people persons".split()
)
_HOMES = _SHELTERS | frozenset("rehabilitation home homes hostel hostels".split())
_PATIENTS = frozenset("patient patients casualties ward wards nursing".split())
_WHERE = 6  # tokens of "to one of the state shelters"
_SUBJECT = 9  # tokens from "shelter" to the verb: "The Ombudsman's shelter in Tirana has"


def received(reading: Reading, draft: Draft, verdict: Verdict) -> Verdict:
    """Return the verdict of people who are the object of a verb, as the receiver treats them."""
    if verdict.entry is None or verdict.entry.lemma not in _RECEIVING or verdict.agent:
        return verdict
    lower = reading.document.lower
    subject = lower[max(reading.sentence.first, verdict.first - _SUBJECT) : verdict.first]
    words = lower[draft.number.last : draft.phrase.last]
    if not _HOSPITALS.isdisjoint(subject) and not _TREATED.isdisjoint(words):
        return verdict._replace(outcome=Outcome.HOSPITALISED, role=Role.VICTIM)
    if not _SHELTERS.isdisjoint(subject) and not _HOUSED.isdisjoint(words):
        return verdict._replace(outcome=Outcome.IN_CARE, role=Role.VICTIM)
    return verdict


def is_sheltered(reading: Reading, draft: Draft, verdict: Verdict) -> bool:
    """Whether it is a shelter that admits people: "the two shelters admitted 60 women".

    So too "60 women were admitted to a shelter"; a hospital treats its patients.
    """
    lower = reading.document.lower
    if draft.number.first >= verdict.last:
        where = lower[max(reading.sentence.first, verdict.first - _SUBJECT) : verdict.first]
    elif lower[verdict.last : verdict.last + 1] in (["to"], ["into"]):
        where = lower[verdict.last : min(verdict.last + _WHERE, reading.sentence.last)]
    else:
        return False
    medical = not (_HOSPITALS | _PATIENTS).isdisjoint(where)
    patients = not _PATIENTS.isdisjoint(lower[draft.number.last : draft.phrase.last])
    return not medical and not patients and not _HOMES.isdisjoint(where)
