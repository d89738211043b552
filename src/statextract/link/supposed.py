"""Counts of nobody yet: "If they are not found, 105 have died", "room for 40 women"."""

from statextract.model.draft import Draft
from statextract.model.vocabulary import Status

_IF = "lexicon:if"


def is_supposed(draft: Draft, other: Draft) -> bool:
    """Whether a count is what would be if something else were, and the other one is not."""
    told = [each.status is not None and each.status.by == _IF for each in (draft, other)]
    return told == [True, False]


def is_room(draft: Draft) -> bool:
    """Whether a count tells how many may come, and no fate: "room for 40 women; 38 live there"."""
    status, fate = draft.status, draft.outcome
    untold = fate is None or fate.value is None
    return status is not None and status.value is Status.UNREALISED and untold
