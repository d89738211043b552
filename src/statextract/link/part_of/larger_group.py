"""Those said to have belonged to a larger group: "The five were part of a guided group of 12".

So are those held when a gang is caught: "Three were held as police smashed a ring of nine".
"""

from collections.abc import Sequence
from itertools import pairwise

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fate_of, unit_of
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import after
from statextract.link.sizes import can_hold, nearly_holds
from statextract.model.vocabulary import NumberType, Outcome

_GROUPS = frozenset(
    "group party team crew convoy delegation band gang expedition contingent family".split()
)
_BELONGING = (["part", "of"], ["members", "of"], ["belonged", "to"], ["among"])
_RINGS = frozenset("gang ring network cell syndicate".split())
_BUSTED = frozenset("busted smashed dismantled cracked unmasked bust busting".split())
_OTHER_RING = frozenset(
    "rival separate another other they days weeks months years day week month year later".split()
)
_HELD = (Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED)
_WERE = frozenset("were are was is had have been being".split())
_ALL = frozenset("of the a total some about all".split())
_FAR = 16  # tokens of ", who were flown home on Tuesday, were part of the total"
_RING_OF = 2  # tokens
_REACH = 8  # tokens of "were part of a guided mountaineering group of"


@rule(["part", "members", "belonged", "among", "broke", *_BUSTED], beside=True)
def tie_larger_group(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the number of the group that its clause says it was part of."""
    whole = index + 1
    if whole >= len(scene.drafts):
        return None
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if mine.sentence != theirs.sentence or theirs.number.type is not NumberType.COUNT:
        return None
    last, first = after(scene, index), scene.sites[whole].first
    words = scene.between(last, first)
    people = counts_people(unit_of(mine)) and unit_of(theirs) in (None, unit_of(mine))
    if _are_part_of_all(words) and people and nearly_holds(theirs, mine):
        take_unit(scene, whole, index)
        return Tie(whole, "rule:larger-group", (last, first), "clauses")
    if len(words) < _RING_OF or words[-1] != "of":
        return None
    busted = not _BUSTED.isdisjoint(words) or ("broke", "up") in pairwise(words)
    busted = busted and words[-2] in _RINGS and _OTHER_RING.isdisjoint(words)
    if busted and fate_of(mine) in _HELD and people and can_hold(theirs, mine):
        return Tie(whole, "rule:larger-group", (last, first), "clauses")
    if len(words) > _REACH or words[-2] not in _GROUPS:
        return None
    while words and words[0] in _WERE:
        words = words[1:]
    told = any(words[: len(cue)] == cue for cue in _BELONGING)
    if not told or not counts_people(unit_of(mine)) or not nearly_holds(theirs, mine):
        return None
    take_unit(scene, whole, index)
    return Tie(whole, "rule:larger-group", (last, first), "clauses")


def _are_part_of_all(words: Sequence[str]) -> bool:
    """Whether they are said to be some of as many: "who came home, were part of the total"."""
    told = list(words)
    while told and told[-1] in _ALL:
        told.pop()
    return len(words) <= _FAR and told[-1:] == ["part"] and told[-2:-1] != [] and told[-2] in _WERE
