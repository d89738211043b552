"""What becomes of people who are held already: they are released, and stay victims or suspects."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.attach.function_words import is_past
from statextract.attach.outcome.by_whom import agent_behind, are_victims
from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_ACCUSED = frozenset((Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED))
_HELD = _ACCUSED | {Outcome.ABDUCTED}
_NAMELESS = frozenset((None, "others", "detainees"))
_CAPTORS = frozenset(
    """
    bandits kidnappers captors abductors hijackers pirates rebels militants gunmen hamas gang gangs
    jihadists insurgents militiamen
    """.split()
)
_ABDUCTORS = frozenset(
    """
    kidnappers captors abductors hijackers bandits gunmen pirates gang gangs traffickers smugglers
    recruiters syndicate syndicates pimps suspects criminals cartel cartels scammers handlers
    """.split()
)
_KIDNAPPERS = frozenset("kidnappers abductors captors bandits gunmen hijackers pirates".split())
_ARMED = frozenset(
    """
    junta militia militias insurgents jihadists paramilitaries guerrillas fighters separatists
    taliban houthis vigilantes
    """.split()
)
_GROUPS = frozenset("militant armed rebel terrorist jihadist extremist insurgent".split())
_UNKNOWN = frozenset("unknown unidentified suspected masked".split())
_BANDS = frozenset("men group groups fighters robbers attackers youths gangs militia".split())
_BETWEEN = frozenset(
    """
    has have had also for of who which that reportedly allegedly then was were is are responsible
    behind the
    """.split()
)
_NOMINAL = "rule:nominal"
_ACTIVE = frozenset(("rule:object", "rule:gap", "rule:shared", _NOMINAL))
# Others who may arrest, and words behind which others act.
_OTHERS = frozenset(
    """
    police soldiers troops army forces officers agents authorities guards government military
    unit units squad squads detectives deputies task investigators
    as while when after before since because who which that said says saying whom whose , ; :
    """.split()
)
WERE_HELD = frozenset(("rule:passive", "rule:reduced", "rule:relative"))
_DWELLINGS = frozenset(
    """
    house houses apartment apartments flat flats basement basements cellar cellars hut huts shed
    sheds barn villa bungalow shack shacks attic garage
    """.split()
)
_FORCES = frozenset(
    """
    police soldiers troops army forces officers commandos marines navy rescuers detectives
    operatives servicemen gendarmes agents
    """.split()
)
_POLICE = frozenset("police policemen officers detectives gendarmes agents inspectors".split())
_POSING = frozenset("dressed disguised posing impersonating uniform uniforms fake".split())
_WHO, _SOUGHT = frozenset(("who", "that", "which")), 5  # tokens of "who fought the armed"
_LIKE_ARMED = frozenset("armed masked suspected hooded unidentified".split())
_MINORS = frozenset("minors children girls babies toddlers".split())
_JUDGES = frozenset("court judge judges magistrate tribunal jury".split())
_PRISONERS = frozenset("prisoners inmates convicts detainees".split())
_RAIDS = frozenset("raid raids operation operations assault shootout".split())
_BY_WHOM = 6  # tokens of "by special forces troops in"
_PLACE = 6  # tokens of "in a rented two-storey house"
_STOPS = frozenset(", . ; and after when arrest raid raids search on at over during".split())
_STOPS |= {"operation"}
_RESCUED, _LONG = ("rescued", "saved", "liberated"), ("weeks", "months", "years", "decades")
_BLOCKS = (["block"], ["blocks"], ["building"], ["complex"], ["search"], ["raid"], ["fire"])
_SUSPECTED = frozenset(("over", "suspicion", "connection", "suspected"))
_CAUSE = 9  # tokens from the house to "over the attack"
_OPENING = 9  # tokens of "rebels in the east seized a bus and"
_SUBJECT = 7  # tokens of "militia was responsible for the arrests"
_LOST = frozenset(
    "victims victim hostages captives missing kidnapped abducted trafficked survivors".split()
)
_MEMORY = 4  # counts before
_CHARGED = frozenset("accused suspected charged convicted acquitted".split())
_WITH = ("of", "with", "for", "in", "over")


def free_captives(
    verdict: Verdict,
    draft: Draft,
    named: Verdict | None,
    earlier: Sequence[Verdict | None],
    document: Document,
) -> Verdict:
    """Captives are released, others rescued, where both are said to be freed.

    Captors free their own ("bandits freed 17 pupils"); "men accused of theft" leave jail.

    Args:
        verdict: What was read: they were freed.
        draft: Those who were.
        named: What their noun says: hostages, prisoners.
        earlier: The verdicts of the counts before, which tell of captives without a noun.
        document: The document that tells of them.
    """
    captivity = verdict.entry.of_captives if verdict.entry is not None else None
    if captivity is None or verdict.outcome is None:
        return verdict
    accused = _are_accused(document, verdict, draft) or _by_court(document, verdict)
    if accused or (draft.role is not None and draft.role.value is Role.SUSPECT):
        return verdict._replace(outcome=captivity, role=Role.SUSPECT)
    if draft.noun is not None and not _PRISONERS.isdisjoint(draft.noun.value.split()):
        role = verdict.role if named is None else named.role
        return verdict._replace(outcome=captivity, role=role)
    if _saved_by_force(document, verdict):
        return verdict
    if named is not None and named.outcome in _HELD:
        return verdict._replace(outcome=captivity, role=named.role or verdict.role)
    if _frees_own(document, verdict):
        return verdict._replace(outcome=captivity, role=Role.VICTIM)
    noun = draft.noun.value.lower() if draft.noun else None
    if noun not in _NAMELESS or verdict.by == "rule:object":
        return verdict
    told = [past.outcome for past in earlier[-_MEMORY:] if past is not None and past.outcome]
    if told and told[-1] is Outcome.ABDUCTED:
        return verdict._replace(outcome=captivity, role=Role.VICTIM)
    if not told or told[-1] not in _ACCUSED:
        return verdict
    return verdict._replace(outcome=captivity, role=Role.SUSPECT)


def _are_accused(document: Document, verdict: Verdict, draft: Draft) -> bool:
    """Whether people are said to be accused before they are freed: "six convicted of murder"."""
    lower, at = document.lower, draft.phrase.last
    at += lower[at : at + 1] == [","]
    at += 2 * (lower[at : at + 2] in (["who", "were"], ["who", "are"]))
    told = lower[at : at + 2]
    return verdict.first > at and len(told) > 1 and told[0] in _CHARGED and told[1] in _WITH


def held_by_captors(document: Document, draft: Draft, verdict: Verdict) -> Verdict:
    """Those whom rebels or a junta detain are their victims: "the militia detained 44 people"."""
    if verdict.outcome is not Outcome.ARRESTED or verdict.role is Role.VICTIM:
        return verdict
    holds = verdict.entry is not None and verdict.entry.lemma == "hold"
    if holds and document.following(draft.phrase.last) in _RESCUED:
        return verdict._replace(outcome=Outcome.RESCUED, role=Role.VICTIM)
    if holds and _in_dwelling(document, verdict):
        known = draft.phrase.definite  # what befell "the nine women" is told before
        return verdict._replace(outcome=None if known else Outcome.ABDUCTED, role=Role.VICTIM)
    if (
        holds
        and verdict.by == "rule:relative"
        and are_victims(document, verdict.first, verdict.last)
    ):
        return verdict._replace(outcome=None, role=Role.VICTIM)
    acted = verdict.by in _ACTIVE and _captors_before(document, verdict)
    captors = agent_behind(document, verdict.last, _CAPTORS | _ARMED | _ABDUCTORS)
    if captors in _ABDUCTORS:
        return verdict._replace(outcome=Outcome.ABDUCTED, role=Role.VICTIM)
    return verdict._replace(role=Role.VICTIM) if acted or captors else verdict


def taken_by_captors(document: Document, verdict: Verdict) -> bool:
    """Whether kidnappers do what officers else do: "bandits rounded up 37 traders".

    Not those who sought them: "soldiers who fought gunmen arrested 12 men".
    """
    if verdict.entry is None or verdict.agent:
        return False
    if not (verdict.entry.officers or verdict.outcome is Outcome.ARRESTED):
        return False
    at = verdict.first - 1
    at -= document.lower[at] in ("still", "also", "then", "reportedly")
    if at < 0 or document.lower[at] not in _KIDNAPPERS:
        return False
    before = document.lower[max(document.sentence_at(at).first, at - _SOUGHT) : at]
    return not any(
        word in _WHO and is_past(then) and then not in _LIKE_ARMED
        for word, then in pairwise(before)
    )


def seized_by_officers(document: Document, draft: Draft, verdict: Verdict) -> Verdict:
    """Those whom police seize are held, minors saved; not by "men in police uniforms"."""
    if verdict.entry is None or verdict.entry.lemma != "seize":
        return verdict
    lower, first = document.lower, document.sentence_at(verdict.first).first
    if verdict.by in _ACTIVE:
        before = lower[max(first, verdict.first - _SUBJECT) : verdict.first]
        acting = [word for word in before if word in _POLICE | _CAPTORS | _ARMED]
        police = bool(acting) and acting[-1] in _POLICE and _POSING.isdisjoint(before)
    else:
        police = bool(agent_behind(document, verdict.last, _POLICE))
    if not police:
        return verdict
    counted = lower[draft.number.last : draft.phrase.last]
    if "boys" in counted:
        return verdict._replace(outcome=None, role=None)  # held or saved
    if not _MINORS.isdisjoint(counted):
        return verdict._replace(outcome=Outcome.RESCUED, role=Role.VICTIM)
    return verdict._replace(outcome=Outcome.ARRESTED, role=Role.SUSPECT)


def _in_dwelling(document: Document, verdict: Verdict) -> bool:
    """Whether people were held in a house, where no police hold anybody: "held in a cellar"."""
    first = verdict.last
    if document.following(first) == "for":  # "held for at least 30 years in a flat"
        spell = range(first, min(first + _PLACE, len(document.lower)))
        first = next((at + 1 for at in spell if document.lower[at] in _LONG), first)
    behind = document.lower[first : first + _PLACE]
    if behind[:1] not in (["in"], ["inside"]) or verdict.by not in WERE_HELD:
        return False
    end = next((at for at, word in enumerate(behind) if word in _STOPS), len(behind))
    house = next((at for at in range(1, end) if behind[at] in _DWELLINGS), 0)
    after = document.lower[first + house + 1 : first + house + _CAUSE]
    return house > 0 and after[:1] not in _BLOCKS and _SUSPECTED.isdisjoint(after)


def _captors_before(document: Document, verdict: Verdict) -> bool:
    """Whether captors are the subject: "the junta has detained", "the junta for detaining"."""
    lower, first = document.lower, document.sentence_at(verdict.first).first
    for at in range(verdict.first - 1, max(first, verdict.first - _SUBJECT) - 1, -1):
        if lower[at] == "group":
            return lower[at - 1] in _GROUPS
        if lower[at] not in _BETWEEN:
            near = lower[at] in _CAPTORS | _ARMED
            return near or (verdict.by != _NOMINAL and captors_open(lower, first, verdict.first))
    return False


def captors_open(lower: Sequence[str], first: int, last: int) -> bool:
    """Whether captors open the sentence, and nobody else may have acted: "rebels in Uele held"."""
    start = first + (lower[first] == "the")
    start += lower[start] in _UNKNOWN
    armed = lower[start] in _GROUPS and lower[start + 1] in _BANDS
    if not (armed or lower[start] in _CAPTORS | _ARMED) or last - start > _OPENING:
        return False
    return _OTHERS.isdisjoint(lower[start + 1 : last])


def _saved_by_force(document: Document, verdict: Verdict) -> bool:
    """Whether troops or police free them: "commandos freed 62 hostages", "freed in a raid"."""
    lower, first = document.lower, document.sentence_at(verdict.first).first
    behind = lower[verdict.last : verdict.last + _BY_WHOM]
    if verdict.by != "rule:object":
        by = next((at for at, word in enumerate(behind) if word in ("by", "in", "during")), None)
        return by is not None and not (_FORCES | _RAIDS).isdisjoint(behind[by + 1 :])
    before = lower[max(first, verdict.first - _SUBJECT) : verdict.first]
    acting = [word for word in before if word in _FORCES or word in _CAPTORS | _ARMED]
    return bool(acting) and acting[-1] in _FORCES


def _by_court(document: Document, verdict: Verdict) -> bool:
    """Whether a court lets them go: "the judge freed two"."""
    before = document.lower[max(0, verdict.first - 2) : verdict.first]
    return verdict.by == "rule:object" and not _JUDGES.isdisjoint(before)


def _frees_own(document: Document, verdict: Verdict) -> bool:
    """Whether captors are the subject right before the verb: "the bandits freed 17 pupils"."""
    before = document.lower[max(0, verdict.first - 2) : verdict.first]
    return verdict.by == "rule:object" and not (_CAPTORS | _ARMED).isdisjoint(before)


def captors_free(reading: Reading, verdict: Verdict) -> bool:
    """Whether captors let people go: "the gunmen released 12 pupils"."""
    return verdict.role is None and _frees_own(reading.document, verdict)


def is_others(draft: Draft) -> bool:
    """Whether a count is of others, so that those before tell who they are."""
    return draft.noun is not None and draft.noun.value.lower() == "others"


def is_of_lost(document: Document, verdict: Verdict, draft: Draft) -> bool:
    """Whether those "recovered" had been lost and not ill: "the recovery of five hostages"."""
    lower, phrase = document.lower, draft.phrase
    lost = not _LOST.isdisjoint(lower[draft.number.last : phrase.last])
    return lost and verdict.outcome is Outcome.RECOVERED
