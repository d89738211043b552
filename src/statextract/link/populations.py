"""Counted populations: the refugees, migrants or inmates of whom a story tells.

"Women account for 20% of the population" is said of them; not of those who died in a country.
"""

from collections.abc import Sequence

from statextract.link.fit import fate_of, noun_of, unit_of
from statextract.link.leading import find_topic
from statextract.link.scene import Scene
from statextract.model.vocabulary import NumberType, Outcome, Unit

POPULATION = frozenset("population arrivals newcomers caseload".split())
_MAKING_UP = frozenset("account accounts accounted make makes made represent represents".split())
_POPULATIONS = frozenset(
    """
    refugee migrant seeker arrival returnee evacuee inmate prisoner detainee idp newcomer
    """.split()
)
_MOVED = frozenset("arrived arrivals landed crossed come came".split())
_HARMED = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.MISSING])
_SUBJECT = 5  # tokens from "women" to the share
_REACH = 2  # sentences with figures
_PEOPLE = frozenset("people persons individuals adults residents".split())
_PAIR = 2


def find_population(scene: Scene, index: int, first: int) -> int | None:
    """Return what "the population" at a token names, of which a share is told by sex or age."""
    share = scene.drafts[index].number.type is NumberType.SHARE
    if not share or scene.word(first) != "the" or scene.word(first + 1) not in POPULATION:
        return None
    here = scene.sites[index].first
    floor = max(scene.sentence(index).first, here - _SUBJECT)
    if _MAKING_UP.isdisjoint(scene.between(floor, here)):
        return None
    people = scene.document.starting(scene.lexicons.people)
    hits = [hit.entry for token in range(floor, here) for hit in people.get(token, ())]
    by_class = any(entry.sex is not None or entry.age is not None for entry in hits)
    return population_before(scene, index) if by_class else None


def population_before(scene: Scene, index: int) -> int | None:
    """Return the population that the sentences before are about."""
    whole = find_topic(scene, index, _REACH)
    return whole if whole is not None and is_population(scene, whole) else None


def is_population(scene: Scene, index: int) -> bool:
    """Whether a count is of a population of its own, not of those who met a fate."""
    draft = scene.drafts[index]
    if unit_of(draft) is not Unit.PERSON or fate_of(draft) in _HARMED:
        return False
    if noun_of(draft) in _POPULATIONS:
        return True
    moved = not _MOVED.isdisjoint(scene.said[draft.sentence])
    return moved and noun_of(draft) in ("people", "person")


def are_all_of_a_kind(words: Sequence[str]) -> bool:
    """Whether a share is of all such people, told of or not: "95% of all eligible people"."""
    return words[0] == "all" and len(words) > _PAIR and words[-1] in _PEOPLE
