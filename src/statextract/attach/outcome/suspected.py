"""Harm that is suspected to have befallen people: "seven are suspected to have been poisoned"."""

from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Shape
from statextract.model.vocabulary import Role

_HARMED = (Shape.PASSIVE, Shape.SUBJECT, Shape.REDUCED)
_LEADS = (("to", "have"), ("to", "be"), ("of", "being"), ("of", "having"))
_REACH = 5  # tokens from "suspected" to the harm: "to have been severely poisoned"
_ILL = frozenset(
    """
    disease infection virus illness symptoms fever measles cholera ebola mpox monkeypox covid
    covid-19 tuberculosis dengue malaria polio typhoid diphtheria meningitis caught contracted
    eaten ingested drunk inhaled swallowed
    """.split()
)


def read_suspected(reading: Reading, verdict: Verdict | None) -> Verdict | None:
    """Return what is suspected to have befallen people; None of those who may only be ill.

    Who is suspected of a deed stays a suspect: "suspected to have killed", "of being smugglers".
    """
    if verdict is None or verdict.entry is None or verdict.entry.lemma != "suspect":
        return verdict
    lower, behind = reading.document.lower, verdict.last
    if verdict.agent or tuple(lower[behind : behind + 2]) not in _LEADS:
        return verdict
    end = min(behind + _REACH, reading.sentence.last)
    for predicate in reading.predicates:
        harmed = predicate.shape in _HARMED and predicate.entry.role is Role.VICTIM
        if harmed and behind <= predicate.first < end:
            return judge(predicate, "suspected")
    return verdict if _ILL.isdisjoint(lower[behind:end]) else None
