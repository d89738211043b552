"""What a figure goes on saying of itself though its whole, or the one it restates, says else."""

from statextract.link.fit import fate_of
from statextract.link.harm_roles import told_better
from statextract.link.own_times import is_counted_up, is_of_others
from statextract.link.same_as.values import share_outcome
from statextract.link.scene import Scene
from statextract.link.trial_steps import awaits_sentence
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_TIME = ("when", "period")
_PLAIN = ("rule:subject", "rule:passive", "rule:reduced")
_OF_THOSE = ("rule:member", "rule:shared")
_REPORTED = frozenset("reported recorded registered logged confirmed announced noted".split())
_STAYING = frozenset("remain remains remained".split())
_KILLED = Outcome.KILLED
# How somebody was killed, of whom it is told that they are dead.
_WAYS = tuple("shot stabbed hit burned burnt beaten crushed struck hacked tortured".split())
_DEEDS = (Outcome.KILLED, Outcome.EXPLOITED, Outcome.ABDUCTED, Outcome.INJURED)
_ACCUSED = (Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED)
_HURT = (Outcome.KILLED, Outcome.INJURED, Outcome.HOSPITALISED)
# The dead have names, and their fate still: "the three victims were identified as Ann Lee and".
_HARMED = (*_HURT, Outcome.MISSING)
# Who was moved may be said to have landed somewhere, and not who is missing.
_MOVED = frozenset(
    Outcome(name)
    for name in "repatriated returned_home deported evacuated transferred rescued released".split()
)


def keeps(scene: Scene, index: int, source: int, name: str, *, same: bool) -> bool:
    """Whether a figure keeps what it says in a field, and takes nothing from its source.

    ``same``: the source states the same fact, and is not the whole that it is part of.
    """
    mine: Cited[object] | None = getattr(scene.drafts[index], name)
    theirs: Cited[object] | None = getattr(scene.drafts[source], name)
    if mine is None or theirs is None or _gives_way(mine, theirs, same=same):
        return False
    if name == "outcome":
        return _keeps_fate(scene, index, mine, theirs, same=same)
    if name == "role":
        return _keeps_role(scene, index, source, same=same)
    return same or name not in _TIME or _keeps_time(scene, index, source, name)


def _keeps_fate(
    scene: Scene, index: int, mine: Cited[object], theirs: Cited[object], *, same: bool
) -> bool:
    """Whether what a figure tells of its fate is more than what its source does."""
    if _says_nothing(scene, index, mine) or _describes(scene.drafts[index], theirs):
        return False
    return not (
        awaits_sentence(scene, mine, theirs) or (not same and _was_shot(scene, mine, theirs))
    )


def _keeps_role(scene: Scene, index: int, source: int, *, same: bool) -> bool:
    """Whether a figure knows better who its people are than its source does."""
    if is_soft(scene.drafts[index]) or (not same and _is_by_label(scene, index, source)):
        return False
    if same:
        return not _is_named(scene, index, source)
    return not (
        _are_migrants(scene, index, source)
        or _are_suspects(scene, index, source)
        or told_better(scene, index, source)
    )


def _is_by_label(scene: Scene, index: int, source: int) -> bool:
    """Whether only the crime in a label makes victims of some of the accused."""
    mine, theirs = scene.drafts[index], scene.drafts[source]
    if mine.role is None or theirs.outcome is None or mine.role.by != "rule:label":
        return False
    return mine.role.value is Role.VICTIM and theirs.outcome.value in _ACCUSED


def _keeps_time(scene: Scene, index: int, source: int, name: str) -> bool:
    """Whether the time of a part is its own."""
    if is_of_others(scene, index, source):
        return False
    return name != "when" or not is_counted_up(scene, index, source)


def _is_named(scene: Scene, index: int, source: int) -> bool:
    """Whether only the other statement prints who they are: "three robbers", "the three"."""
    mine, theirs = scene.drafts[index], scene.drafts[source]
    if mine.phrase.head is not None or theirs.phrase.head is None or theirs.role is None:
        return False
    other = mine.role is not None and mine.role.value is not theirs.role.value
    return other and theirs.role.by.startswith("lexicon:") and "role" not in theirs.notes


def _are_suspects(scene: Scene, index: int, source: int) -> bool:
    """Whether suspects were hurt: "five robbers attacked them; two of them were shot"."""
    mine, theirs = scene.drafts[index], scene.drafts[source]
    if mine.phrase.head is not None or mine.outcome is None or theirs.role is None:
        return False
    hurt = mine.outcome.value in _HURT
    return hurt and theirs.role.value is Role.SUSPECT and theirs.role.by.startswith("lexicon:")


def _gives_way(mine: Cited[object], theirs: Cited[object], *, same: bool) -> bool:
    """Whether what was read of a figure is less than what its whole says of it."""
    if mine.value is None:
        return same or mine.by in ("rule:other-verb", "rule:relative")
    return mine.by == "rule:crime" or (not same and _labels_crime(mine, theirs))


def _labels_crime(mine: Cited[object], theirs: Cited[object]) -> bool:
    """Whether a label names for what some are held: "most for theft (900) and murder (180)"."""
    return mine.by == "rule:label" and mine.value in _DEEDS and theirs.value in _ACCUSED


def _says_nothing(scene: Scene, index: int, mine: Cited[object]) -> bool:
    """Whether a verb tells no fate: "three of the deaths were reported", "60 remain suspected"."""
    if mine.value is not None:
        return False
    words = scene.document.text(mine.start, mine.end).lower().split()
    if words[0].startswith("account"):
        return True  # "Kassala accounts for 5,570"
    if mine.by not in _PLAIN:
        return False
    unit = scene.drafts[index].unit
    cases = unit is not None and unit.value is Unit.CASE
    looked_into = words[0] in _STAYING or words[-1].startswith("investigat")
    return words[-1] in _REPORTED or (cases and looked_into)


def _are_migrants(scene: Scene, index: int, source: int) -> bool:
    """Whether some of the migrants who were held are told of: "those held were 52 Poles"."""
    mine, theirs = scene.drafts[index], scene.drafts[source]
    if mine.role is None or theirs.role is None or mine.role.by not in _OF_THOSE:
        return False
    held = share_outcome(mine, theirs) and fate_of(mine) is Outcome.ARRESTED
    return held and mine.role.value is Role.SUSPECT and theirs.role.value is Role.OTHER


def _describes(draft: Draft, theirs: Cited[object]) -> bool:
    """Whether only what people were or did is told: "of the 90 rescued, 40 travelled alone"."""
    leaves = draft.notes.get("outcome")
    if leaves == "named":
        return theirs.value in _HARMED
    if draft.outcome is None or draft.outcome.value is not None:
        return False
    return leaves == "any" or (leaves == "moved" and theirs.value in _MOVED)


def _was_shot(scene: Scene, mine: Cited[object], theirs: Cited[object]) -> bool:
    """Whether it tells how some of the killed were hit: "178 of the victims were shot"."""
    if theirs.value is not _KILLED or mine.value is not Outcome.INJURED:
        return False
    return scene.document.text(mine.start, mine.end).lower().endswith(_WAYS)


def is_soft(draft: Draft) -> bool:
    """Whether a role rests on the noun's usual sense or on nothing at all."""
    by_default = draft.role is not None and draft.role.by == "rule:default"
    return by_default or draft.notes.get("role") == "soft"
