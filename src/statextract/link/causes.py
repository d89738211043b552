"""What people died of, where two clauses tell it: who froze is none of those who were poisoned."""

from itertools import pairwise

from statextract.link.scene import Scene

_CAUSES = (
    "froze frozen freezing hypothermia frostbite",
    "drowned drowning drownings",
    "poisoned poisoning poisonings monoxide",
    "overdose overdoses overdosed",
    "heatstroke heatstrokes sunstroke heat",
    "lightning",
    "avalanche avalanches",
    "crash crashes collision collisions accident accidents road roads pile-up",
    "shot shooting shootings gunshot gunshots gunfire gunned",
    "stabbed stabbing stabbings knifed",
    "blaze blazes fire fires burned burnt",
    "electrocuted electrocution electrocutions",
    "crushed stampede stampedes",
)
_OPENING = frozenset(("open", "opened", "opening", "opens"))  # "fire" is shots
_OF_CAUSE = {word: at for at, words in enumerate(_CAUSES) for word in words.split()}


def died_of_others(scene: Scene, one: int, other: int) -> bool:
    """Whether the clauses of two counts name what people died of, and not the same."""
    mine, theirs = _causes(scene, one), _causes(scene, other)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _causes(scene: Scene, index: int) -> set[int]:
    clause = scene.drafts[index].clause
    words = scene.between(clause.first, clause.last)
    shots = {"gunfire" for one, two in pairwise(words) if one in _OPENING and two == "fire"}
    told = {word for word in words if word != "fire" or not shots} | shots
    return {_OF_CAUSE[word] for word in told if word in _OF_CAUSE}
