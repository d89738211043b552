"""Who "those killed" or "those injured" are, where no group of the same side was told of."""

from collections.abc import Sequence

from statextract.link.fit import fate_of, noun_of, units_agree
from statextract.link.grammar import AUXILIARIES
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
_PAIR = 2
_STRONG = frozenset("held caught shot hurt sent brought taken seen hit".split())


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


def told_with(scene: Scene, index: int, words: Sequence[str]) -> int | None:
    """The nearest count of whom is said what names them: "29 acquitted ... the acquitted".

    So is "officers held 770 migrants ... among those held".
    """
    if len(words) != _PAIR or words[0] not in ("the", "those"):
        return None
    if not (words[1].endswith("ed") or words[1] in _STRONG):
        return None
    for other in figures_before(scene, index):
        token = scene.drafts[other].number.last
        while scene.word(token) in AUXILIARIES:
            token += 1
        mine, theirs = scene.drafts[index], scene.drafts[other]
        said = (scene.word(token), scene.word(scene.sites[other].first - 1))
        if words[1] in said and units_agree(mine, theirs) and can_hold(theirs, mine):
            return other
    return None
