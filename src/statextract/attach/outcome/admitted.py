"""Where people were admitted: to a hospital, to a prison, a museum or something else."""

from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.vocabulary import Outcome, Role

_MEDICAL = frozenset(
    """
    hospital hospitals clinic clinics ward wards patient patients doctor doctors nurse nurses
    medical medics health icu intensive treatment treated injured wounded injuries disease
    outbreak symptoms ill illness sick sickness infected infection infections fever poisoning
    cholera dengue measles malaria mpox ebola covid virus surgery burns crash accident collision
    died dead deaths death killed
    """.split()
)
_PRISONS = frozenset("prison prisons jail jails penitentiary inmates inmate prisoners".split())
_GUESTS = frozenset("visitors guests spectators fans".split())
_INTO = 4  # tokens of "to the accelerated procedure"
_OTHER = frozenset(
    """
    procedure procedures programme program programmes programs scheme university universities
    college school schools country territory course courses bar union club party procedure asylum
    """.split()
)


def read_admitted(reading: Reading, verdict: Verdict | None) -> Verdict | None:
    """A verdict; those admitted where a text tells of prisons and no illness were jailed.

    "In the month, 291 persons were admitted and 239 left"; "29 were admitted to the procedure" says
    nothing of a hospital.
    """
    if verdict is None or verdict.entry is None or verdict.entry.lemma != "admit":
        return verdict
    lower, last = reading.document.lower, verdict.last
    behind = lower[last : min(last + _INTO, reading.sentence.last)]
    said = lower[reading.sentence.first : reading.sentence.last]
    if behind[:1] in (["to"], ["into"]) and not _OTHER.isdisjoint(behind):
        return (
            verdict if not _MEDICAL.isdisjoint(said) else verdict._replace(outcome=None, role=None)
        )
    if _MEDICAL.isdisjoint(said) and not _GUESTS.isdisjoint(said):
        return verdict._replace(outcome=None, role=None)
    if not _MEDICAL.isdisjoint(said) or _PRISONS.isdisjoint(reading.document.vocabulary):
        return verdict
    return verdict._replace(outcome=Outcome.ARRESTED, role=Role.SUSPECT)
