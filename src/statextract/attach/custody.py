"""Held, found or fled: what a fate shared by victims and suspects means for these people.

Police who seize smugglers arrest them, gangs that hold hostages do not; recovered victims are
found, recovered patients are well; those who fled beside the arrested escaped.
"""

from collections.abc import Sequence
from itertools import pairwise

from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role

_ABDUCTED, _ARRESTED, _ESCAPED = Outcome.ABDUCTED, Outcome.ARRESTED, Outcome.ESCAPED
_MISSING, _RECOVERED, _RESCUED = Outcome.MISSING, Outcome.RECOVERED, Outcome.RESCUED
_SUSPECT = Role.SUSPECT
_CAPTIVES = frozenset("hostages hostage captives captive abductees".split())
_NOUN = "lexicon:"
_FOUND = frozenset("victims victim children girls boys minors juveniles teenagers".split())
_BESIDE_NOUN = frozenset(("rule:reduced", "rule:attribute"))
_FLED = frozenset((Outcome.DISPLACED, Outcome.ESCAPED, Outcome.MISSING))
_OTHERS = frozenset("others other men suspects others".split())


def settle_custody(drafts: Sequence[Draft]) -> None:
    """Let nouns decide between arrest and abduction, neighbours between flight and escape."""
    for draft in drafts:
        _settle_recovery(draft)
    for before, draft in pairwise(drafts):
        _settle_flight(before, draft)
    for draft in drafts:
        _settle_absence(draft)
    for draft in drafts:
        outcome, noun, role = draft.outcome, draft.noun, draft.role
        if outcome is None or noun is None or role is None or not role.by.startswith(_NOUN):
            continue
        if outcome.value is _ABDUCTED and role.value is _SUSPECT:
            settled = _ARRESTED
        elif outcome.value is _ARRESTED and not _CAPTIVES.isdisjoint(noun.value.lower().split()):
            settled = _ABDUCTED
        else:
            continue
        draft.outcome = Cited(settled, role.by, outcome.start, outcome.end)


def _settle_recovery(draft: Draft) -> None:
    """Read "eleven victims recovered" and "five recovered victims" as found: nobody was ill."""
    outcome, noun = draft.outcome, draft.noun
    if outcome is None or noun is None or outcome.value is not _RECOVERED:
        return
    if outcome.by in _BESIDE_NOUN and not _FOUND.isdisjoint(noun.value.lower().split()):
        draft.outcome = Cited(_RESCUED, outcome.by, outcome.start, outcome.end)


def _settle_absence(draft: Draft) -> None:
    """Suspects who "have not been found" are at large, and not victims who are missing."""
    outcome, role = draft.outcome, draft.role
    suspects = role is not None and role.value is _SUSPECT
    if suspects and outcome is not None and outcome.value is _MISSING:
        draft.outcome = Cited(None, outcome.by, outcome.start, outcome.end)


def _settle_flight(before: Draft, draft: Draft) -> None:
    """Take those who fled beside the arrested for suspects: "11 were nabbed. Six others fled"."""
    outcome, role, theirs = draft.outcome, draft.role, before.role
    if outcome is None or role is None or theirs is None or draft.sentence - before.sentence > 1:
        return
    if outcome.value not in _FLED or before.outcome is None or role.by == "lexicon:victim":
        return
    held = before.outcome.value is _ARRESTED and theirs.value is _SUSPECT
    others = draft.noun is None or draft.noun.value.lower() in _OTHERS
    if held and others:
        draft.outcome = Cited(_ESCAPED, outcome.by, outcome.start, outcome.end)
        draft.role = Cited(_SUSPECT, outcome.by, outcome.start, outcome.end)
