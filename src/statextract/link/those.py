"""Who "those killed" or "those injured" are, where no group of the same side was told of."""

from statextract.link.fit import fate_of, noun_of, units_agree
from statextract.link.leading import leads
from statextract.link.named import figures_before
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Outcome

_KILLED, _HURT = frozenset(("killed", "dead")), frozenset("injured wounded hurt".split())
_FIGHTERS = frozenset("commander leader chief fighter militant insurgent bomber attacker".split())
_HOSPITALS = frozenset(("hospital", "hospitals"))
ATTACKERS = frozenset("attackers gunmen bombers assailants kidnappers hijackers".split())
_NEAR = 2  # sentences


def named_toll(scene: Scene, token: int) -> Outcome | None:
    """The fate that "those killed" or "those injured" names, None if it is another one."""
    if scene.word(token) in _KILLED:
        return Outcome.KILLED
    return Outcome.INJURED if scene.word(token) in _HURT else None


def in_hospital(scene: Scene, index: int, token: int) -> int | None:
    """The nearest count of those taken to hospital, if "those in hospital" is said of a group."""
    if scene.word(token) != "in" or scene.word(token + 1) not in _HOSPITALS:
        return None
    mine = scene.drafts[index]
    for other in figures_before(scene, index):
        theirs = scene.drafts[other]
        if mine.sentence - theirs.sentence > _NEAR:
            return None
        if fate_of(theirs) is Outcome.HOSPITALISED and units_agree(mine, theirs):
            return other if can_hold(theirs, mine) else None
    return None


def who_met(scene: Scene, index: int, fate: Outcome) -> int | None:
    """The nearest leading count that met a fate, if its people are of those who fight.

    "Sixteen rebels were killed and seven hurt. Two commanders were among those killed."
    """
    mine = scene.drafts[index]
    for other in figures_before(scene, index):
        theirs = scene.drafts[other]
        if mine.sentence - theirs.sentence > _NEAR or not leads(scene, other):
            continue
        if fate_of(theirs) is fate and units_agree(mine, theirs) and can_hold(theirs, mine):
            return other if noun_of(mine) in _FIGHTERS else None
    return None
