"""One share said twice: "Two-thirds of the group were women ... Women made up 57 percent of"."""

from itertools import pairwise

from statextract.link.relations.shares import trait_of
from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.model.draft import RelationDraft
from statextract.model.vocabulary import NumberType, RelationKind

_MAKING = frozenset("made make makes accounted account constituted".split())
_SAME = frozenset(["that", "those", "this", "these"])
_REACH = 4  # words between the trait and its share: "Women made up 57 percent"


def relate_restated_shares(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each two shares of one named group with one trait."""
    if _MAKING.isdisjoint(scene.words):
        return []
    shares = [i for i, d in enumerate(scene.drafts) if d.number.type is NumberType.SHARE]
    relations = []
    for one, other in pairwise(shares):
        if scene.drafts[other].sentence - scene.drafts[one].sentence > 1:
            continue
        trait = trait_of(scene, one)
        if trait is not None and trait == _trait_before(scene, other) and _same(scene, one, other):
            terms = (build_term(scene, "first", one), build_term(scene, "second", other))
            relations.append(RelationDraft(RelationKind.SAME_SHARE, terms, scene.cite(other)))
    return relations


def _trait_before(scene: Scene, index: int) -> tuple[object, ...] | None:
    """The trait of those who "made up" a share: "Women made up 57 percent"."""
    first = scene.sites[index].first
    if _MAKING.isdisjoint(scene.between(first - _REACH, first)):
        return None
    for token in range(first - _REACH, first):
        for hit in scene.document.starting(scene.lexicons.people).get(token, ()):
            if hit.entry.sex is not None or hit.entry.age is not None:
                return (hit.entry.sex, hit.entry.age)
    return None


def _same(scene: Scene, one: int, other: int) -> bool:
    """Whether the second is worded as of the very group that the first is of: "of that group"."""
    words = scene.between(scene.drafts[other].number.last, scene.drafts[other].number.last + 3)
    if len(words) < 3 or words[0] != "of" or words[1] not in _SAME:
        return False
    last = scene.drafts[one].number.last
    return words[2] in scene.between(last, last + 6)
