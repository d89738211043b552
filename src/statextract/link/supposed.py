"""Counts that hold only under a condition: "If they are not found, 105 have died"."""

from statextract.model.draft import Draft

_IF = "lexicon:if"


def is_supposed(draft: Draft, other: Draft) -> bool:
    """Whether a count is what would be if something else were, and the other one is not."""
    told = [each.status is not None and each.status.by == _IF for each in (draft, other)]
    return told == [True, False]
