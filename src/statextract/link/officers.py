"""Officers who did something, and those to whom they did it: "24 officers held three men"."""

from statextract.model.draft import Draft
from statextract.model.vocabulary import Role

_OFFICERS = frozenset(
    """
    officer agent detective inspector investigator prosecutor rescuer firefighter paramedic
    """.split()
)


def acted_on(part: Draft, whole: Draft) -> bool:
    """Whether a count names people as victims or suspects, and a group is of officers at work."""
    if not _is_of_officers(whole) or _fate(whole) or _is_of_officers(part):
        return False
    named = part.noun is not None and part.phrase.head is not None
    return named and part.role is not None and part.role.value is not Role.OTHER


def _is_of_officers(draft: Draft) -> bool:
    noun = draft.noun
    return noun is not None and noun.value.lower().split()[-1].rstrip("s") in _OFFICERS


def _fate(draft: Draft) -> bool:
    return draft.outcome is not None and draft.outcome.value is not None
