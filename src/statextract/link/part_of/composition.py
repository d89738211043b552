"""Shares that tell whom a counted population is made of, without naming it in so many words.

"Arrivals are comprised of 15 per cent children", "with Eritreans the largest group with 40%".
"""

from statextract.link.dimension import dimension_of
from statextract.link.grammar import PERCENT
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.populations import POPULATION, is_population, population_before
from statextract.link.scene import Scene
from statextract.model.vocabulary import NumberType

_MADE_OF = (("comprised", "of"), ("made", "up", "of"), ("composed", "of"), ("consist", "of"))
_LARGEST = frozenset("largest biggest main".split())
_SUBJECT = 6  # tokens from "Eritreans" to the share


@rule(PERCENT)
def tie_composition(scene: Scene, index: int) -> Tie | None:
    """Tie a share by sex, age or origin to the population that was counted before it."""
    draft = scene.drafts[index]
    if draft.number.type is not NumberType.SHARE or scene.sites[index].aside is not None:
        return None
    whole = None
    if _begins_list(scene, index):
        whole = population_before(scene, index)
    elif _is_largest(scene, index):
        whole = next(iter(scene.earlier_in_sentence(index)), None)
    if whole is None or not is_population(scene, whole):
        return None
    return Tie(whole, "rule:share", (scene.sites[index].first, draft.number.last), "shares")


def _begins_list(scene: Scene, index: int) -> bool:
    """Whether it begins the list of "Arrivals are comprised of 15 per cent children"."""
    first, start = scene.sites[index].first, scene.sentence(index).first
    cue = any(tuple(scene.between(first - len(made), first)) == made for made in _MADE_OF)
    opening = scene.between(start, start + 2)
    named = not POPULATION.isdisjoint(opening) or opening[0] in ("they", "these")
    return cue and named and dimension_of(scene, index) == "sex or age"


def _is_largest(scene: Scene, index: int) -> bool:
    """Whether it is "with Eritreans the largest group with 40 per cent"."""
    first = scene.sites[index].first
    floor = max(scene.sentence(index).first, first - _SUBJECT)
    said = scene.between(floor, first)
    peoples = scene.document.starting(scene.lexicons.peoples)
    named = any(token in peoples for token in range(floor, first))
    return named and said[-1:] in (["with"], ["at"]) and not _LARGEST.isdisjoint(said)
