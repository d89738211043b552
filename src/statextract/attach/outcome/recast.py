"""Verbs that tell another fate by whom they are said of: victims who are intercepted are saved.

To be identified as a Yemeni is no fate at all, nor is what a house was built for or where troops
are sent.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from statextract.attach.function_words import BE, PREPOSITIONS
from statextract.attach.outcome.captives import captors_free
from statextract.attach.outcome.reading import Reading, Verdict
from statextract.attach.outcome.receiving import is_sheltered
from statextract.lexicons import Lexicons
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_VICTIMS = frozenset("victims survivors".split())
# Of others who are "detected" it is only said that they were seen: "speeding", "crossing".
_SOUGHT = _VICTIMS | frozenset("victim survivor patients children minors missing".split())
_DESIGNED = frozenset("designed built meant intended licensed equipped".split())
_HOSPITALS = frozenset(("hospital", "hospitals"))
# Who is rushed there is treated; "troops rushed to flooded districts" are not.
_CLINICS = frozenset(
    """
    hospital hospitals clinic clinics infirmary emergency surgery icu er ward wards care medical
    doctor doctors trauma dispensary health treatment st
    """.split()
)
_WARDS = frozenset(
    """
    hospital hospitals clinic clinics infirmary icu ward wards intensive facility facilities
    """.split()
)
# What is admitted in court: "admitted to the murders", "admitted to killing nine".
_CRIMES = frozenset(
    """
    murder murders killing killings manslaughter rape rapes crime crimes charge charges offence
    offences offense offenses attack attacks abuse assault assaults fraud theft thefts robbery
    robberies burglary smuggling trafficking kidnapping arson part role involvement
    """.split()
)
_CARE = frozenset(("nursing", "boarding", "training"))
_AVOWED = frozenset(("have", "having", "being"))
_TOLD = frozenset("that they he she he's they'd how".split())
_LISTENERS = 5  # tokens of "to the police officers that"
_DEED = 4  # tokens of "the brutal knife murders"
_AMBULANCES = frozenset("ambulance ambulances paramedic paramedics medics ambulancemen".split())
# An employer withdraws these from the mines; children are saved from them.
_EMPLOYED = frozenset("staff workers employees personnel troops soldiers officers police".split())
_TREATED = ("receive treatment", "undergo treatment")
# Who is treated for these is in no ward.
_CHRONIC = frozenset(
    """
    addiction addictions drug drugs alcohol alcoholism opioid opioids heroin cocaine substance
    gambling hiv aids diabetes hypertension hepatitis tb tuberculosis cancer depression
    """.split()
)
# Who is admitted elsewhere than to a hospital.
_ENROLLED = frozenset(
    """
    prisoner prisoners inmate inmates prison jail students pupils school university bar asylum
    refugee refugees humanitarian country territory schengen eu reserve applicants applicant
    candidates recruits guilt guilty
    """.split()
)
_LOST = frozenset("missing kidnapped abducted runaway lost stolen snatched".split())
_FINDING = ("find", "locate", "trace", "track down", "recover")
_PASSIVE = 3  # tokens of "have been found"
_NEAR = 8
_WARD = 4  # tokens of "in a nearby hospital"
_NAMED = 4  # tokens from "as" to a nationality


class Recaster:
    """Recasts what a verb says by who acts and who is meant; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._peoples = lexicons.peoples
        self._officers = lexicons.classes.of("officer")

    def __call__(
        self,
        reading: Reading,
        draft: Draft,
        verdict: Verdict,
        previous: tuple[Draft, Verdict | None] | None,
    ) -> Verdict:
        """Return the verdict as it is meant of these people; ``previous`` is the last count."""
        lemma = None if verdict.entry is None else verdict.entry.lemma
        if _are_found_again(reading, draft, verdict, lemma):
            return verdict._replace(outcome=Outcome.RESCUED, role=Role.VICTIM)
        if lemma == "intercept" and verdict.outcome is Outcome.STOPPED and not verdict.agent:
            words = _words(reading, draft)
            before = previous[1] if previous is not None else None
            alike = before is not None and before.outcome is Outcome.RESCUED
            named = not _VICTIMS.isdisjoint(words) or (alike and "others" in words)
            saved = verdict._replace(outcome=Outcome.RESCUED, role=Role.VICTIM)
            return saved if named else verdict
        if lemma == "admit" and _is_confession(reading, verdict):
            other = verdict._replace(outcome=None, by="rule:other-verb", entry=None)
            return other._replace(role=Role.SUSPECT)
        if lemma == "admit" and _is_avowal(reading, verdict):
            return verdict._replace(outcome=None, by="rule:other-verb", entry=None, role=None)
        if lemma == "admit" and is_sheltered(reading, draft, verdict):
            return verdict._replace(outcome=Outcome.IN_CARE)
        if lemma is not None and _is_no_patient(reading, draft, verdict, lemma):
            return verdict._replace(outcome=None, by="rule:other-verb", entry=None, role=None)
        if lemma is not None and lemma.startswith("treat for") and _in_hospital(reading, verdict):
            return verdict._replace(outcome=Outcome.HOSPITALISED)
        if lemma == "release" and captors_free(reading, verdict):
            return verdict._replace(role=Role.VICTIM)
        origin = verdict.outcome is Outcome.IDENTIFIED and self._names_origin(reading, verdict)
        origin = origin or (lemma == "detect" and _SOUGHT.isdisjoint(_words(reading, draft)))
        if origin or _is_capacity(reading, verdict) or self._are_deployed(draft, verdict):
            return verdict._replace(outcome=None, by="rule:other-verb", entry=None, role=None)
        return verdict

    def _are_deployed(self, draft: Draft, verdict: Verdict) -> bool:
        """Whether it is soldiers or officers whom somebody sends: "300 marines will be sent to"."""
        if verdict.outcome is not Outcome.TRANSFERRED or draft.noun is None:
            return False
        return draft.noun.value.lower().split()[-1] in self._officers

    def _names_origin(self, reading: Reading, verdict: Verdict) -> bool:
        """Whether people are said to be of a nation: "33 per cent identified as Yemenis"."""
        lower, at = reading.document.lower, verdict.last
        if lower[at : at + 1] != ["as"]:
            return False
        document = reading.document
        peoples = document.starting(self._peoples)
        for token in range(at + 1, min(at + 1 + _NAMED, reading.sentence.last)):
            if lower[token] in PREPOSITIONS:  # "as suspects by Malaysian police"
                return False
            for hit in peoples.get(token, ()):  # but "as Australian Peter Kay"
                behind = document.following(hit.last)
                return behind == "" or not document.words[hit.last][0].isupper()
        return False


def _are_found_again(reading: Reading, draft: Draft, verdict: Verdict, lemma: str | None) -> bool:
    """Whether people who were lost are found: "traced nine missing children"."""
    if _LOST.isdisjoint(_words(reading, draft)):
        return False
    if lemma in _FINDING:
        return not _is_sought(reading, verdict.first)
    if verdict.outcome is not Outcome.MISSING or draft.phrase.head is None:
        return False
    start, end = reading.start(draft), draft.phrase.last
    return any(
        predicate.entry.lemma in _FINDING
        and not (predicate.negated or _is_sought(reading, predicate.first))
        for predicate in reading.predicates
        if predicate.last == start or end <= predicate.first <= end + _PASSIVE
    )


def _is_sought(reading: Reading, verb: int) -> bool:
    """Whether somebody only tries to find them: "failed to locate", "hope to find"."""
    lower, at = reading.document.lower, verb - 1
    return lower[at] == "to" and lower[at - 1] not in ("managed", "able", "helped")


def _is_confession(reading: Reading, verdict: Verdict) -> bool:
    """Whether people admit what they have done: "four admitted to killing a guard"."""
    lower, first = reading.document.lower, max(reading.sentence.first, verdict.first - 2)
    if not BE.isdisjoint(lower[first : verdict.last]):
        return False  # "were admitted to a clinic after the attack"
    words = lower[verdict.last : min(verdict.last + 1 + _DEED, reading.sentence.last)]
    if words[:1] != ["to"] or len(words) == 1:
        return False
    doing = words[1].endswith("ing") and reading.document.words[verdict.last + 1].islower()
    return (doing and words[1] not in _CARE) or not _CRIMES.isdisjoint(words[1 : 1 + _DEED])


def _is_avowal(reading: Reading, verdict: Verdict) -> bool:
    """Whether people say of themselves: "all five admitted to have left", "admitted that".

    What they own up to need not be a crime.
    """
    lower, at, last = reading.document.lower, verdict.last, reading.sentence.last
    if not BE.isdisjoint(lower[max(reading.sentence.first, verdict.first - 2) : at]):
        return False
    behind = lower[at : min(last, at + _LISTENERS)]
    if behind[:1] == ["to"]:
        return behind[1:2] != [] and (behind[1] in _AVOWED or not _TOLD.isdisjoint(behind))
    return behind[:1] != [] and (behind[0] in _AVOWED or behind[0] in _TOLD)


def _is_no_patient(reading: Reading, draft: Draft, verdict: Verdict, lemma: str) -> bool:
    """Whether nobody is taken to a hospital: "troops rushed to the border", "admitted to the EU".

    Nor is who is treated for addiction.
    """
    if lemma == "rush":
        treated = _is_near(reading, verdict, _CLINICS)
        before = reading.document.lower[reading.sentence.first : verdict.first]
        by_medics = not _AMBULANCES.isdisjoint(before) and draft.number.first >= verdict.last
        return not (treated or by_medics or _is_near(reading, verdict, _AMBULANCES))
    if lemma == "withdraw from labour":
        return draft.noun is not None and draft.noun.value.lower().split()[-1] in _EMPLOYED
    if lemma == "admit":
        enrolled = _is_near(reading, verdict, _ENROLLED)
        enrolled = enrolled or not _ENROLLED.isdisjoint(_words(reading, draft))
        return enrolled and not _is_near(reading, verdict, _WARDS)
    behind = reading.document.following(verdict.last) == "for"
    return lemma in _TREATED and behind and _is_near(reading, verdict, _CHRONIC)


def _is_near(reading: Reading, verdict: Verdict, words: AbstractSet[str]) -> bool:
    """Whether one of some words stands soon behind a verb."""
    last = min(verdict.last + _NEAR, reading.sentence.last)
    return not words.isdisjoint(reading.document.lower[verdict.last : last])


def _in_hospital(reading: Reading, verdict: Verdict) -> bool:
    """Whether people are treated in hospital: "were treated for dehydration in a hospital"."""
    behind = reading.document.lower[verdict.last : verdict.last + _WARD]
    return behind[:1] in (["in"], ["at"]) and not _HOSPITALS.isdisjoint(behind)


def _is_capacity(reading: Reading, verdict: Verdict) -> bool:
    """Whether a house only could hold so many: "a shelter designed to house 400"."""
    lower, at = reading.document.lower, verdict.first
    return lower[at] == "to" and at > reading.sentence.first and lower[at - 1] in _DESIGNED


def _words(reading: Reading, draft: Draft) -> Sequence[str]:
    """The words of a count with those of its whole: "Twenty of the victims"."""
    phrase = draft.phrase
    end = phrase.of[1] if phrase.of is not None else phrase.last
    return reading.document.lower[draft.number.last : end]
