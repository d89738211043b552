"""Fates that those told before settle: "16 died. Twelve were shot"."""

from collections.abc import Sequence

from statextract.attach.outcome.reading import Verdict
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_MEMORY = 4  # counts before
_ACCUSED = frozenset((Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED))
_MANNERS = frozenset("shoot stab beat burn strangle behead hack crush hit".split())


def run_or_fall(
    verdict: Verdict, draft: Draft, previous: Draft | None, earlier: Sequence[Verdict | None]
) -> Verdict:
    """Suspects who flee escape, and those of the arrested who were "seized" were not abducted.

    "Seven suspects are sought, four of whom fled the country." "Police arrested 47 people; nine
    were seized at the border."
    """
    lemma = None if verdict.entry is None else verdict.entry.lemma
    if lemma == "flee" and verdict.outcome is Outcome.DISPLACED:
        one = previous if draft.noun is None and draft.phrase.of is not None else draft
        suspects = one is not None and one.role is not None and one.role.value is Role.SUSPECT
        last = earlier[-1] if earlier and one is previous else None
        suspects = suspects or (last is not None and last.role is Role.SUSPECT)
        return verdict._replace(outcome=Outcome.ESCAPED, role=Role.SUSPECT) if suspects else verdict
    named = draft.noun is not None or draft.phrase.head is not None  # "and seized three presses"
    if lemma != "seize" or verdict.outcome is not Outcome.ABDUCTED or named:
        return verdict
    told = [past.outcome for past in earlier[-_MEMORY:] if past is not None and past.outcome]
    if not told or told[-1] not in _ACCUSED:
        return verdict
    return verdict._replace(outcome=Outcome.ARRESTED, role=Role.SUSPECT)


def die_so(verdict: Verdict, draft: Draft, earlier: Sequence[Verdict | None]) -> Verdict:
    """How some died of those whose deaths were just told: "16 died. Twelve were shot"."""
    lemma = None if verdict.entry is None else verdict.entry.lemma
    if lemma not in _MANNERS or verdict.outcome is not Outcome.INJURED or draft.noun is not None:
        return verdict
    told = [past.outcome for past in earlier if past is not None and past.outcome is not None]
    if not told or set(told) != {Outcome.KILLED}:
        return verdict
    return verdict._replace(outcome=Outcome.KILLED)
