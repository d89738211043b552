"""Steps of a trial, each of a time of its own: charged, tried, convicted, sentenced."""

from statextract.link.scene import Scene
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome

_ACCUSING = frozenset("charges counts trial court prosecution retrial retrials".split())


def were_tried(draft: Draft, giver: Draft) -> bool:
    """Whether a court decided on those who had been arrested: "18 were jailed ... held in 2021"."""
    mine = None if draft.outcome is None else draft.outcome.value
    summed = draft.of is not None and draft.of.by == "rule:on-top"
    theirs = None if giver.outcome is None else giver.outcome.value
    held = theirs is Outcome.ARRESTED
    charged = theirs is Outcome.CHARGED and mine in (Outcome.ARRESTED, Outcome.CONVICTED)
    return charged or (held and (mine is Outcome.CONVICTED or (summed and mine is None)))


def awaits_sentence(scene: Scene, mine: Cited[object] | None, theirs: Cited[object]) -> bool:
    """Whether the convicted are only told what they face: "the six face up to 20 years"."""
    if mine is None or theirs.value is not Outcome.CONVICTED:
        return False
    words = scene.document.text(mine.start, mine.end).lower().split()
    return words[0].startswith("fac") and not _ACCUSING & {words[-1]}
