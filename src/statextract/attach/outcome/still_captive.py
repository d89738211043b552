"""Those who are still held, or have not been freed, where others came free from captivity."""

from collections.abc import Sequence

from statextract.attach.outcome.captives import WERE_HELD, is_others
from statextract.attach.outcome.reading import Verdict
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_HOME = frozenset((Outcome.REPATRIATED, Outcome.RETURNED_HOME, Outcome.TRAPPED, Outcome.ESCAPED))
_FREED = frozenset((Outcome.RESCUED, Outcome.RELEASED, Outcome.ESCAPED))
_CAPTIVITY = frozenset(
    """
    trapped trafficked kidnapped kidnappers captors captivity scam scams compound compounds
    enslaved slavery hostages hostage
    """.split()
)
_KIDNAPPED = frozenset(
    """
    kidnapped abducted kidnappers captors abductors abductees captivity captive hostages hostage
    gunmen bandits kidnap kidnapping abduction ransom
    """.split()
)
_FREEING = frozenset("free release rescue liberate let".split())
_UNDONE = frozenset(("not", "n't", "yet", "never"))
_BEFORE = 6  # tokens from "still" to its verb
_MEMORY = 4  # counts before


def stay_captive(verdict: Verdict, earlier: Sequence[Verdict | None]) -> Verdict:
    """Some of those abducted who are "still held" are under no arrest."""
    held = verdict.entry is not None and verdict.entry.officers
    abducted = any(told is not None and told.outcome is Outcome.ABDUCTED for told in earlier)
    if held and abducted and verdict.outcome is Outcome.ARRESTED:
        return verdict._replace(outcome=Outcome.ABDUCTED, role=Role.VICTIM)
    return verdict


def held_abroad(document: Document, verdict: Verdict, earlier: Sequence[Verdict | None]) -> Verdict:
    """Those "still held" where others came home from captivity are victims, under no arrest.

    "It brought home 56 workers trapped in scam camps. Another 37 are believed to be still held".
    """
    passive = verdict.by in WERE_HELD and verdict.entry is not None
    if not passive or verdict.entry is None or verdict.entry.lemma != "hold":
        return verdict
    first = document.sentence_at(verdict.first).first
    still = "still" in document.lower[max(first, verdict.first - _BEFORE) : verdict.last]
    told = [past for past in earlier[-_MEMORY:] if past is not None and past.outcome is not None]
    if still and _are_kidnapped(document, told) and not _by_police(document, verdict):
        return verdict._replace(outcome=Outcome.ABDUCTED, role=Role.VICTIM)
    home = bool(told) and all(past.outcome in _HOME for past in told)
    lost = not _CAPTIVITY.isdisjoint(document.vocabulary)
    if not (still and home and lost) or "by" in document.lower[verdict.last : verdict.last + 1]:
        return verdict
    return verdict._replace(outcome=None, role=Role.VICTIM)


def not_freed(
    document: Document, draft: Draft, verdict: Verdict, earlier: Sequence[Verdict | None]
) -> Verdict:
    """Those who "have not been freed" where others were are captives still."""
    if draft.noun is not None and not is_others(draft):
        return verdict
    lemma = "" if verdict.entry is None else verdict.entry.lemma.split()[0]
    undone = not _UNDONE.isdisjoint(document.lower[verdict.first : verdict.last])
    told = [past for past in earlier[-_MEMORY:] if past is not None and past.outcome is not None]
    if lemma not in _FREEING or not undone or not _are_kidnapped(document, told):
        return verdict
    return verdict._replace(outcome=Outcome.ABDUCTED, by="rule:not-freed", role=Role.VICTIM)


def _are_kidnapped(document: Document, told: Sequence[Verdict]) -> bool:
    """Whether those told of last came free, or were taken, and the text tells of captives."""
    if not told or _KIDNAPPED.isdisjoint(document.vocabulary):
        return False
    taken = told[-1].outcome is Outcome.ABDUCTED
    freed = told[-1].outcome in _FREED and told[-1].role is not Role.SUSPECT
    return taken or freed


def _by_police(document: Document, verdict: Verdict) -> bool:
    return document.lower[verdict.last : verdict.last + 2] in (["by", "police"], ["in", "custody"])
