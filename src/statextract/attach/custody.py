"""Held by whom: police who seize smugglers arrest them, gangs that hold hostages do not."""

from collections.abc import Iterable

from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role

_CAPTIVES = frozenset("hostages hostage captives captive abductees".split())
_NOUN = "lexicon:"


def settle_custody(drafts: Iterable[Draft]) -> None:
    """Let the noun decide between arrest and abduction, which share verbs (hold, seize, take)."""
    for draft in drafts:
        outcome, noun, role = draft.outcome, draft.noun, draft.role
        if outcome is None or noun is None or role is None or not role.by.startswith(_NOUN):
            continue
        if outcome.value is Outcome.ABDUCTED and role.value is Role.SUSPECT:
            settled = Outcome.ARRESTED
        elif outcome.value is Outcome.ARRESTED and not _CAPTIVES.isdisjoint(
            noun.value.lower().split()
        ):
            settled = Outcome.ABDUCTED
        else:
            continue
        draft.outcome = Cited(settled, role.by, outcome.start, outcome.end)
