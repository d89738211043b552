"""Survivors of a wreck or a quake, who were saved: "the seven survivors reached port"."""

from collections.abc import Sequence

from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role, Status

_SURVIVORS = frozenset(("survivor", "survivors"))
# What people are saved from; who lives through a shooting or a road crash has not been rescued.
_PERILS = frozenset(
    """
    shipwreck wreck sank sinking sunk capsized capsize capsizing boat boats ship vessel ferry dinghy
    trawler raft earthquake quake rubble landslide mudslide avalanche tsunami miners cave-in
    """.split()
)
_HARMS_BY_PEOPLE = frozenset(
    """
    trafficking trafficked traffickers abuse abused abuser rape raped slavery assault assaulted
    torture tortured genocide holocaust violence shooting shootings gunman gunmen attack attacks
    attacker attackers ambush ambushed bandits pirates bomb bombs bomber bombing bombings knifeman
    stabbing stabbings massacre cancer stroke therapy
    """.split()
)
_OF_YEAR = 4  # tokens of "of the 1996 disaster"


def save_survivors(document: Document, drafts: Sequence[Draft]) -> None:
    """Fill ``outcome`` and ``role`` of survivors of whom nothing else is told."""
    words = document.vocabulary
    if _SURVIVORS.isdisjoint(words) or _PERILS.isdisjoint(words):
        return
    if not _HARMS_BY_PEOPLE.isdisjoint(words):
        return
    for draft in drafts:
        outcome, head = draft.outcome, draft.phrase.head
        if head is None or document.lower[head[1] - 1] not in _SURVIVORS:
            continue
        if (outcome is not None and outcome.value is not None) or draft.number.value == 0:
            continue
        if draft.status is not None and draft.status.value is not Status.ASSERTED:
            continue
        behind = document.lower[head[1] : head[1] + _OF_YEAR]
        if behind[:1] == ["of"] and any(word[0].isdigit() for word in behind):
            continue  # "three survivors of the 1996 disaster" told their story
        start, end = document.span_of(*head)
        draft.outcome = Cited(Outcome.RESCUED, "rule:survivors", start, end)
        draft.role = Cited(Role.VICTIM, "rule:survivors", start, end)
        draft.notes.pop("role", None)
