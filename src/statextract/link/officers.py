"""Officers who did something, and those to whom they did it: "24 officers held three men"."""

from statextract.link.scene import Scene
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


def whom_they_freed(scene: Scene, index: int) -> int:
    """Those of whom the sentence about officers at work tells parts, else the count itself.

    "Sixty officers came to free the women, including 40 Thais and 20 Laotians. Six of them ...".
    """
    draft = scene.drafts[index]
    if not _is_of_officers(draft) or _fate(draft):
        return index
    for other in scene.by_sentence[draft.sentence]:
        whole = scene.whole_of(other)
        role = None if whole is None else scene.drafts[whole].role
        if whole not in (None, index) and role is not None and role.value is Role.VICTIM:
            return whole
    return index


def _is_of_officers(draft: Draft) -> bool:
    noun = draft.noun
    return noun is not None and noun.value.lower().split()[-1].rstrip("s") in _OFFICERS


def _fate(draft: Draft) -> bool:
    return draft.outcome is not None and draft.outcome.value is not None
