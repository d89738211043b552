"""Whether the dead are those of whom some are told: not "none of those who lived there"."""

from statextract.link.fit import are_opposed, fate_of, is_person, noun_of, unit_of
from statextract.link.scene import Scene
from statextract.link.shape import is_bare
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Outcome, Role, Unit

_SUSPECTS = frozenset("arrest suspect defendant accused offender".split())
_WHO = 6  # tokens of "who had been shot"


def are_of_the_living(scene: Scene, whole: int, of: tuple[int, int]) -> bool:
    """Whether "those who" did something else than die is said beside the dead.

    "220 people died. None of those who lived there had links to rebels."
    """
    group = scene.drafts[whole]
    if fate_of(group) is not Outcome.KILLED or scene.word(of[1] - 1) != "those":
        return False
    if scene.word(of[1]) != "who" or group.sentence == scene.document.sentence_of[of[0]]:
        return False
    sentence = scene.document.sentence_of[of[0]]
    said = scene.document.within(scene.lexicons.outcomes, sentence)
    near = (hit for hit in said if of[1] <= hit.first < of[1] + _WHO)
    return not any(hit.entry.outcome is Outcome.KILLED for hit in near)


def were_killed(scene: Scene, index: int, whole: int) -> bool:
    """Whether people are told of among killings: "Of the 310 homicides, 41 victims were women"."""
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    killings = unit_of(theirs) is Unit.CASE and fate_of(theirs) is Outcome.KILLED
    accused = mine.role is not None and mine.role.value is Role.SUSPECT
    return killings and is_person(mine) and not accused and can_hold(theirs, mine)


def are_victims_of(scene: Scene, index: int, whole: int) -> bool:
    """Whether those found beside the arrested are named: "... and nine victims were rescued"."""
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if not are_opposed(mine, theirs) or is_bare(scene, index) or mine.role is None:
        return False
    return noun_of(theirs) in _SUSPECTS or mine.role.by.startswith("lexicon:")
