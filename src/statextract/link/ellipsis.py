"""Counts whose noun is left out take it from what they hang on."""

from statextract.link.scene import Scene
from statextract.model.draft import Cited
from statextract.model.vocabulary import Outcome, Unit

# What happens only to people: a count of them needs no noun ("12 were killed").
_PERSONAL = frozenset(
    [
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.HOSPITALISED,
        Outcome.ARRESTED,
        Outcome.CONVICTED,
        Outcome.RESCUED,
        Outcome.EVACUATED,
        Outcome.DISPLACED,
        Outcome.ABDUCTED,
        Outcome.DEPORTED,
        Outcome.REPATRIATED,
    ]
)


def take_unit(scene: Scene, index: int, source: int) -> None:
    """Give a count without a unit that of the figure it hangs on."""
    draft, giver = scene.drafts[index], scene.drafts[source]
    if draft.unit is None and giver.unit is not None and giver.unit.value is not Unit.SHARE:
        draft.unit = Cited(giver.unit.value, f"figure:{source}", *scene.cite(source))


def take_person(scene: Scene, index: int) -> bool:
    """Make a count without a noun one of people if what is said of it is said only of people."""
    draft = scene.drafts[index]
    outcome = draft.outcome
    if outcome is None or outcome.value not in _PERSONAL:
        return False
    draft.unit = Cited(Unit.PERSON, "rule:personal-predicate", outcome.start, outcome.end)
    return True
