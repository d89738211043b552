"""Shares with the part and the whole that they are of: "44 of the 60 (73 percent)"."""

from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.model.draft import RelationDraft
from statextract.model.vocabulary import RelationKind, Unit

_NEAR = 4  # tokens between a part and the share that restates it
_JOINTS = frozenset(["or", "(", ",", "i.e.", "about", "roughly", "nearly", "almost", "–"])


def relate_shares(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each share whose whole is known, its part too where printed."""
    relations = []
    for index, draft in enumerate(scene.drafts):
        whole = scene.whole_of(index)
        if whole is None or draft.unit is None or draft.unit.value is not Unit.SHARE:
            continue
        part = _find_part(scene, index, whole)
        terms = [build_term(scene, "share", index), build_term(scene, "total", whole)]
        if part is not None:
            terms.insert(1, build_term(scene, "part", part))
        relations.append(RelationDraft(RelationKind.SHARE_OF, tuple(terms), scene.cite(index)))
    return relations


def _find_part(scene: Scene, share: int, whole: int) -> int | None:
    """The count that the share says again: right before it or behind it, of the same whole."""
    return next(
        (
            other
            for other in (share - 1, share - 2, share + 1, share + 2)
            if 0 <= other < len(scene.drafts)
            and other != whole
            and scene.whole_of(other) == whole
            and _touch(scene, *sorted((other, share)))
        ),
        None,
    )


def _touch(scene: Scene, first: int, second: int) -> bool:
    one, other = scene.drafts[first], scene.drafts[second]
    unit = one.unit.value if one.unit else None
    if one.sentence != other.sentence or unit is (other.unit.value if other.unit else None):
        return False
    start = max(scene.sites[first].last, one.phrase.last, one.phrase.tail)
    gap = scene.between(start, scene.sites[second].first)
    if ":" in gap and scene.word(scene.sites[second].first - 1) == ":":
        return True
    return len(gap) <= _NEAR and bool(_JOINTS & set(gap))
