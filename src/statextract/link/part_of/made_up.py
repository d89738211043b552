"""Totals that the counts before them in their sentence make up: "which makes 34 people"."""

from statextract.link.fit import fate_of
from statextract.link.scene import Scene


def is_made_up(scene: Scene, total: int) -> bool:
    """Whether all the people counted before a total in its sentence are just as many."""
    before = [part for part in scene.by_sentence[scene.drafts[total].sentence] if part < total]
    told = sum(scene.drafts[part].number.value or 0 for part in before)
    return len(before) > 1 and told == scene.drafts[total].number.value


def take_fate_of_parts(scene: Scene, total: int) -> None:
    """Give a total without a fate the one that all its parts met: "which makes 34 people"."""
    draft = scene.drafts[total]
    parts = [
        scene.drafts[part]
        for part in scene.by_sentence[draft.sentence]
        if part < total and scene.whole_of(part) == total
    ]
    fates = {fate_of(part) for part in parts}
    if draft.outcome is None and parts and len(fates) == 1 and None not in fates:
        draft.outcome = parts[0].outcome
        if draft.role is None or draft.notes.get("role") == "soft":
            draft.role = parts[0].role or draft.role
